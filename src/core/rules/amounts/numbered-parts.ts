import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import { chineseNumeral } from '../../quantities/numerals';
import { countedPer } from '../../quantities/per-words';
import type { Quantity } from '../../quantities/quantity';
import { halfWidth } from '../../taxonomy/normalise';
import type { Project } from '../../table/table';

/** 1、 2. (3) ④ 一、 (二) 三是 at the beginning, behind a blank, a mark or an amount (…20万元9、公车平台). */
const ORDINAL =
  /(^|[\s。;；,，:：元])(?:(\d{1,2})[、.．](?!\d)|\((\d{1,2})\)|([①-⑳])|([一二三四五六七八九十]{1,3})、|\(([一二三四五六七八九十]{1,3})\)|([一二三四五六七八九])是)/g;
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

interface Section {
  readonly start: number;
  readonly number: number;
  readonly style: number;
}

/** What is to be earned, or comes from elsewhere, is no part of the budget. */
const OTHER_MONEY =
  /产值|增收|税收|收入|收益|营业|利润|销售|投资|贷款|带动|节约|社会资本|自筹|上级|中央|省级|市级|其中/;
const REST = /其余|剩余|余下|其他(?:资金|经费|费用)/;
const FEWEST = 2;
/** More are no list that a person adds up. */
const MOST = 100;

/** Where the numbered parts of a goal begin; empty where they are not numbered 1, 2, 3 … in one style. */
function sectionsOf(goal: string): readonly Section[] {
  const all = [...halfWidth(goal).matchAll(ORDINAL)].map((match): Section => {
    const style = match.slice(2).findIndex((one) => one !== undefined);
    return { start: match.index + match[1]!.length, style, number: numberOf(match[style + 2] ?? '') };
  });
  const own = all.filter(({ style }) => style === all[0]?.style);
  return own.every(({ number }, index) => number === index + 1) ? own : [];
}

function numberOf(sign: string): number {
  if (/^\d/.test(sign)) return Number(sign);
  const circle = CIRCLES.indexOf(sign);
  return circle >= 0 ? circle + 1 : (chineseNumeral(sign) ?? 0);
}

/** A goal as a list of amounts: the amounts of its numbered parts, and the total named ahead of them. */
export interface NumberedAmounts {
  readonly parts: readonly Quantity[];
  /** Those of them that the last number stands ahead of: more than one where a part has no number. */
  readonly last: readonly Quantity[];
  readonly total: Quantity | null;
}

/**
 * The amounts of a goal whose every numbered part names one: `1、租赁费46.82万元 2、服务费33.6万元`. Null for any other
 * goal: parts without an amount, limits, unit costs, sums in the parts and a rest without a number leave the sum open.
 */
export function numberedAmounts(project: Project): NumberedAmounts | null {
  const { goal } = project;
  if (!goal.includes('元')) return null;
  const amounts = goalQuantities(project).filter(isMoney);
  if (amounts.length < FEWEST || amounts.length > MOST || REST.test(goal)) return null;
  const sections = sectionsOf(goal);
  if (sections.length < FEWEST || sections.length > MOST || amounts.some((amount) => !isPart(amount))) return null;
  const [first] = sections;
  const ahead = amounts.filter(({ start }) => start < first!.start);
  const parts = amounts.slice(ahead.length);
  const isComplete = sections.every(({ start }, index) => {
    const end = sections[index + 1]?.start ?? goal.length;
    const own = parts.filter((amount) => amount.start >= start && amount.start < end);
    return index === sections.length - 1 ? own.length > 0 : own.length === 1;
  });
  if (!isComplete || ahead.length > 1) return null;
  const lastStart = sections.at(-1)!.start;
  return { parts, last: parts.filter(({ start }) => start > lastStart), total: ahead[0] ?? null };
}

function isPart(amount: Quantity): boolean {
  const { operator, isAbout, value, high, before } = amount;
  const isExact = (operator === '' || operator === '=') && !isAbout && high.eq(value);
  return isExact && countedPer(amount).length === 0 && !OTHER_MONEY.test(before) && !/[*×+]/.test(before);
}
