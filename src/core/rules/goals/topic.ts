import { byText } from '../../taxonomy/by-text';
import { comparable } from '../../taxonomy/normalise';

/** Labels of the process that every kind of work has; what stands ahead of them is the work: 慰问政策知晓率 → 慰问. */
const PROCESS =
  '完成时限 完成时间 完成及时率 按时完成率 按期完成率 计划完成率 完成率 及及时率 及时率 按时率 政策知晓率 知晓率 落实率 覆盖率'.split(
    ' ',
  );
/** Words without a content of their own around the work. */
const FILLERS =
  '工作 任务 活动 项目 计划 政策 服务 年度 本年度 全年 各项 各类 相关 资金 拨付 支付 经费 开展 组织'.split(' ');

/** The work that a process label is about; null for a name that is no such label, empty where it names no work. */
export const processTopic = byText((name): string | null => {
  const text = comparable(name);
  const label = PROCESS.find((suffix) => text.endsWith(suffix));
  return label === undefined ? null : withoutFillers(text.slice(0, text.length - label.length));
});

function withoutFillers(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const filler of FILLERS) {
      if (rest.startsWith(filler)) rest = rest.slice(filler.length);
      if (rest.endsWith(filler)) rest = rest.slice(0, rest.length - filler.length);
    }
  }
  return rest;
}

/** A text up to this length is searched faster than all its pairs are put down. */
const LONGEST_SEARCHED = 500;

/** Tells whether a pair of neighbouring characters stands in a text. */
export function pairFinder(text: string): (pair: string) => boolean {
  if (text.length <= LONGEST_SEARCHED) return (pair) => text.includes(pair);
  const pairs = pairsOf(text);
  return (pair) => pairs.has(pair);
}

/** Does any pair of neighbouring characters of a text fulfil this? */
export function hasPair(text: string, fulfils: (pair: string) => boolean): boolean {
  for (let start = 0; start + 2 <= text.length; start++) if (fulfils(text.slice(start, start + 2))) return true;
  return false;
}

/** All pairs of neighbouring characters. */
export function pairsOf(text: string): ReadonlySet<string> {
  return gramsOf(text, 2);
}

/** All runs of so many characters. */
export function gramsOf(text: string, length: number): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let start = 0; start + length <= text.length; start++) grams.add(text.slice(start, start + length));
  return grams;
}
