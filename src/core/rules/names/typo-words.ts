/** A slip of the keyboard and the word that was meant. */
export interface TypoWord {
  readonly wrong: string;
  readonly right: string;
  /** Only where none of these words stands at the place instead. */
  readonly unless?: readonly string[];
}

/** Slips that are no word of budgets in any reading, or only in the phrases given. */
export const TYPO_WORDS: readonly TypoWord[] = [
  { wrong: '应运', right: '应用', unless: ['应运而生'] },
  { wrong: '相应时间', right: '响应时间' },
  { wrong: '相应时限', right: '响应时限' },
  { wrong: '相应及时', right: '响应及时' },
  { wrong: '配套设置', right: '配套设施' },
  { wrong: '关系关爱', right: '关心关爱' },
  { wrong: '拔付', right: '拨付' },
  { wrong: '拔款', right: '拨款' },
  { wrong: '划拔', right: '划拨' },
  { wrong: '租凭', right: '租赁' },
  { wrong: '租贷', right: '租赁' },
  { wrong: '布署', right: '部署' },
  { wrong: '按装', right: '安装' },
  { wrong: '峻工', right: '竣工' },
  { wrong: '竟赛', right: '竞赛' },
  { wrong: '贯切', right: '贯彻' },
  { wrong: '复盖', right: '覆盖' },
  { wrong: '覆概', right: '覆盖' },
  { wrong: '帮抚', right: '帮扶' },
  { wrong: '扶恤', right: '抚恤' },
  { wrong: '满意渡', right: '满意度' },
  { wrong: '满意底', right: '满意度' },
  { wrong: '合格律', right: '合格率' },
  { wrong: '及时律', right: '及时率' },
  { wrong: '完成律', right: '完成率' },
  { wrong: '覆盖律', right: '覆盖率' },
  { wrong: '知哓', right: '知晓' },
  { wrong: '培训班此', right: '培训班次' },
  { wrong: '幅射', right: '辐射' },
  { wrong: '侯车', right: '候车' },
  { wrong: '登陆系统', right: '登录系统' },
  { wrong: '防治结和', right: '防治结合' },
  { wrong: '印制资枓', right: '印制资料' },
];
