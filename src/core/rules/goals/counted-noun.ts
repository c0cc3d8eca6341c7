import { byText } from '../../taxonomy/by-text';
import { comparable } from '../../taxonomy/normalise';

/** Words ahead of a counted thing that say nothing of it. */
const LEADING = (
  '通过项目实施 预计 计划 年内 全年 本年度 本年 年度 今年 每年 通过 开展 组织 召开 举办 实施 完成 进行 项目 确保 实现 达到 全县 全市 全区 ' +
  '全省 为 对 共计 总计 共 拟 将'
).split(' ');
/** Words behind it that only say that it is counted or paid. */
const TRAILING = (
  '人次数 人次 次数 人数 户数 期数 场次 场数 件数 个数 份数 条数 台数 套数 批次 数量 总数 人群 人员 对象 群体 工作 活动 任务 成本 ' +
  '费用 经费 支出 开支 标准 控制 达到 费 数 达 为 是 约 共 均 要 应 需'
).split(' ');
const AVERAGE = /[人户生]均/g;
const MOST_STEPS = 12;

/** The thing that is counted or paid for: 预计年内召开常委会, 召开常委会次数 → 召开常委会; empty where only general words stand. */
export const countedNoun = byText((words) => {
  let noun = comparable(words).replace(AVERAGE, '');
  for (let step = 0; step < MOST_STEPS; step++) {
    const shorter = withoutOne(noun);
    if (shorter === noun) break;
    noun = shorter;
  }
  return onceOnly(noun);
});

function withoutOne(noun: string): string {
  const ahead = LEADING.find((word) => noun.startsWith(word));
  if (ahead) return noun.slice(ahead.length);
  const behind = TRAILING.find((word) => noun.endsWith(word));
  return behind ? noun.slice(0, noun.length - behind.length) : noun;
}

/** A word written twice at the end of what is typed once: 慰问慰问 → 慰问. */
function onceOnly(noun: string): string {
  const last = noun.slice(-2);
  return last.length === 2 && noun.slice(0, -2).endsWith(last) ? noun.slice(0, -2) : noun;
}

export type Agreement = 'exact' | 'near' | null;

const SHORTEST = 2;

/**
 * Do two nouns name the same thing? `near` where the longer one only adds words of the project's own name
 * (公务接待 and 接待 in the project 公务接待): other words make it another thing, or a part of it.
 */
export function agreement(one: string, other: string, projectName: string): Agreement {
  if (one.length < SHORTEST || other.length < SHORTEST) return null;
  if (one === other) return 'exact';
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (!longer.endsWith(shorter)) return null;
  const added = countedNoun(longer.slice(0, longer.length - shorter.length));
  return comparable(projectName).includes(added) ? 'near' : null;
}
