const FAULT =
  /故障|差错|错误|事故|投诉|重复上访|流失|超支|死亡|能耗|违规|违纪|违法|返工率|延误|逾期|失信|(?<!好)差评|发生率|(相应|响应|等待|等候|办理|处置|处理)(时间|时长|时限)/;

/** Names in which the fault is what is dealt with: 故障排除率, 投诉办结率, 事故处理及时率. */
const DEALT_WITH =
  /(排除|修复|处理|处置|办理|办结|化解|解决|受理|回复|整改|纠正|查处|下降|降低|减少|及时|满意)[^，。]*(率|度|数|件|起)$/;

/** Work about faults, where more is better: 事故应急演练次数, 违法建设拆除面积, 投诉热线接通率, 死亡抚恤人数. */
const WORK_BEHIND =
  /演练|演习|教育|宣传|宣讲|培训|警示|预防|防范|防治|防控|预警|排查|检查|巡查|抽查|核查|监测|监督|监管|督查|拆除|打击|追缴|劝返|抚恤|补偿|赔偿|赔付|救助|救援|抢险|抢修|保险|慰问|接听|接通|热线|平台|系统|隐患|案件|治理|整治|控制率|降幅|压减|惩戒|曝光|公示|监控|普查|调查|改造|发现率|清理|清运|无害化|回访|举报|完成|下降|降低|减少|(办理|受理|处理|处置|修复|排除|解决|整改|答复)(?!时间|时长|时限|用时|周期|天数)/;
const WORK_BEFORE = /打击|查处|整治|预防|防范|防止|避免|遏制|制止|劝返|治理|救助|化解|举报/;

/** 无故障运行时间, 零投诉率: being without the fault is measured. */
const WITHOUT = /(无|零|未|没有|不)(发生)?$/;

/** Longer texts are no names, and could make the expressions slow. */
const LONGEST = 200;

/** Does the name mean that less is better (差错率, 故障次数, 响应时间)? Names of dealing with faults do not. */
export function isLowerBetterName(name: string): boolean {
  const fault = name.length <= LONGEST ? FAULT.exec(name) : null;
  if (!fault || DEALT_WITH.test(name)) return false;
  const before = name.slice(0, fault.index);
  if (WITHOUT.test(before)) return false;
  return !WORK_BEFORE.test(before) && !WORK_BEHIND.test(name.slice(fault.index + fault[0].length));
}
