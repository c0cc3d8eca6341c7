/** How a heading or an item is numbered: 一、 （一） 1. （1） 1) ① 指标1： a. 1.1. */
export type OrdinalStyle = '一、' | '(一)' | '1.' | '(1)' | '1)' | '①' | '指标1:' | 'a.' | '1.1';

export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const CHINESE = '一二三四五六七八九十';
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const AHEAD = new RegExp(
  `([${CHINESE}]{1,3})\\s?[、.,]|\\(\\s?([${CHINESE}]{1,3})\\s?\\)[、.:]?|(\\d{1,2})\\s?[、.](?!\\d{1,2}[月日])|\\(\\s?(\\d{1,2})\\s?\\)[、.:]?|(\\d{1,2})\\)[、.]?|([${CIRCLES}])[、.]?|(?:绩效)?指标\\s?(?:(\\d{1,2})|([${CHINESE}]{1,3}))\\s?[:、.]|([A-Za-z])\\s?[.、)](?![A-Za-z\\d.])`,
  'y',
);

/** Every ordinal begins so: most letters are out at once. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const STARTS = new Set(`${CHINESE}${CIRCLES}(0123456789指绩${LETTERS}${LETTERS.toUpperCase()}`);
/** Marks of a list that is not numbered. */
export const BULLETS = '•●◆■▪·*#★☆○◎◇□▲△►▶➢✓√※→–—-';

/** Number that 一 … 九十九 stands for. */
export function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? CHINESE.indexOf(text) + 1 : 0;
  const tens = ten === 0 ? 1 : CHINESE.indexOf(text[0]!) + 1;
  const ones = ten + 1 < text.length ? CHINESE.indexOf(text[ten + 1]!) + 1 : 0;
  return tens * 10 + ones;
}

/** The ordinal that begins at a place of a readable text; null where none does. */
export function ordinalAt(text: string, place: number): Ordinal | null {
  if (!STARTS.has(text[place] ?? '')) return null;
  AHEAD.lastIndex = place;
  const found = AHEAD.exec(text);
  if (!found) return null;
  const [all, chinese, chineseInBrackets, plain, inBrackets, closed, circle, named, namedChinese, letter] = found;
  const span = { start: place, end: place + all.length };
  if (chinese) return { style: '一、', number: chineseNumber(chinese), ...span };
  if (chineseInBrackets) return { style: '(一)', number: chineseNumber(chineseInBrackets), ...span };
  if (plain) return { style: '1.', number: Number(plain), ...span };
  if (inBrackets) return { style: '(1)', number: Number(inBrackets), ...span };
  if (closed) return { style: '1)', number: Number(closed), ...span };
  if (letter) {
    if (place > 0 && /[\w./]/.test(text[place - 1]!)) return null;
    return { style: 'a.', number: LETTERS.indexOf(letter.toLowerCase()) + 1, ...span };
  }
  if (circle) return { style: '①', number: CIRCLES.indexOf(circle) + 1, ...span };
  return { style: '指标1:', number: named ? Number(named) : chineseNumber(namedChinese!), ...span };
}

const NESTED = /\d{1,2}(?:\.\d{1,2}){1,3}(?![\d.])[、.]?/y;
const BEFORE_NESTED = /[\s;；。,，]/;

/**
 * The ordinal of a list in a list (1.1, 2.1.3) that begins at a place behind a blank or separator, or at `from`; null where
 * none does. Whether it is an amount (1.5万元) shows in what follows.
 */
export function nestedOrdinalAt(text: string, place: number, from: number): Ordinal | null {
  if (!/\d/.test(text[place] ?? '') || (place > from && !BEFORE_NESTED.test(text[place - 1]!))) return null;
  NESTED.lastIndex = place;
  const found = NESTED.exec(text)?.[0];
  if (!found) return null;
  const number = Number(/(\d+)[、.]?$/.exec(found)![1]);
  return { style: '1.1', number, start: place, end: place + found.length };
}

/** No ordinal with the blanks behind it is longer. */
const LONGEST = 14;

/** The ordinal right before a place, blanks between allowed; null where none is. */
export function ordinalBefore(text: string, place: number, from: number): Ordinal | null {
  let end = place;
  while (end > from && place - end < LONGEST && /\s/.test(text[end - 1]!)) end--;
  for (let start = Math.max(from, end - LONGEST); start < end; start++) {
    if (!STARTS.has(text[start]!)) continue;
    const isInside = /\d/.test(text[start]!) && start > 0 && /[\d.]/.test(text[start - 1]!);
    const ordinal = isInside ? null : ordinalAt(text, start);
    if (ordinal?.end === end) return ordinal;
    const nested = nestedOrdinalAt(text, start, from);
    if (nested?.end === end) return nested;
  }
  return null;
}

/** The first place from `place` on that is no blank. */
export function skipBlanks(text: string, place: number): number {
  let at = place;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
