import { type Decimal, parseDecimal } from '../money/decimal';

const DIGITS = '零一二三四五六七八九';
const SAME: Readonly<Record<string, string>> = { 两: '二', 〇: '零' };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const LONGEST = 12;

/** Number that 三十, 两, 一百二十, 一万五千 stands for; null where the signs make no number. */
export function chineseNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  let [total, group, digit] = [0, 0, -1];
  for (const written of text) {
    const sign = SAME[written] ?? written;
    const value = DIGITS.indexOf(sign);
    if (value >= 0) {
      if (digit > 0) return null;
      digit = value;
    } else if (TENS[sign]) {
      if (digit < 0 && !(sign === '十' && group === 0)) return null;
      group += (digit < 0 ? 1 : digit) * TENS[sign];
      digit = -1;
    } else if (GROUPS[sign]) {
      const all = group + Math.max(digit, 0);
      if (all === 0 && total === 0) return null;
      total = sign === '亿' ? (total + all) * GROUPS[sign] : total + all * GROUPS[sign];
      [group, digit] = [0, -1];
    } else return null;
  }
  return total + group + Math.max(digit, 0);
}

const SEPARATED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?/;
const PLAIN = /^\d+(?:\.\d+)?/;

/** The part of a run of digits, commas and points that is one number (`3,750.00`; of `1,2,3` only the `1`). */
export function leadingNumber(text: string): string {
  const separated = text.includes(',') ? SEPARATED.exec(text)?.[0] : undefined;
  if (separated && !/^[\d,]/.test(text.slice(separated.length))) return separated;
  return PLAIN.exec(text)?.[0] ?? '';
}

/** Exact decimal of digits with or without separators, or of a Chinese numeral; null for anything else. */
export function numeralValue(text: string): Decimal | null {
  if (/^\d/.test(text)) return parseDecimal(text.includes(',') ? text.replaceAll(',', '') : text);
  const value = chineseNumeral(text);
  return value === null ? null : parseDecimal(String(value));
}
