import { halfWidth } from '../../taxonomy/normalise';

const NUMBERED =
  /^(?:(?:年度|绩效|总体)?目标)?(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.:是](?!\d))/;

/** Does the text go on with a numbered goal (目标2：…, 2.…, 二是…, （三）…)? Clerks write one part a row. */
export function isGoalPart(text: string): boolean {
  return NUMBERED.test(halfWidth(text.slice(0, 12)).trim());
}
