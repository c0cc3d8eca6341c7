import type { Pack } from '../../pack/pack';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';

/** Characters [start, end) of a label in its cell's text. */
export interface LabelPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 一级指标 and 二级指标 that one cell holds. */
export interface LevelPair {
  readonly level1: LabelPart;
  readonly level2: LabelPart;
}

const SEPARATORS = new Set('-—－–/／\\>＞→:：、|｜\n 　');
const LONGEST = 40;

function part(text: string, from: number, to: number): LabelPart {
  let [start, end] = [from, to];
  while (start < end && SEPARATORS.has(text[start]!)) start++;
  while (end > start && SEPARATORS.has(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start, end };
}

/** Takes `产出指标-数量指标`, `效益指标/社会效益指标` apart; null for any other text. */
export function splitLevels(text: string, pack: Pack): LevelPair | null {
  if (text.length > LONGEST) return null;
  for (let at = 1; at < text.length - 1; at++) {
    if (!SEPARATORS.has(text[at]!)) continue;
    const pair = { level1: part(text, 0, at), level2: part(text, at, text.length) };
    if (isLevel1(pair.level1.text, pack) && isLevel2(pair.level2.text, pack)) return pair;
  }
  return null;
}
