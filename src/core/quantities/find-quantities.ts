import Big from 'big.js';
import type { Decimal } from '../money/decimal';
import { halfWidth } from '../taxonomy/normalise';
import { measureAt } from './measure';
import { leadingNumber, numeralValue } from './numerals';
import { operatorBefore, operatorBehind } from './operator-words';
import type { Measure, Quantity } from './quantity';

/** A run of digits, or of Chinese numerals that begins with a digit of its own (not the 万 of 万元). */
const CANDIDATE = /\d[\d,]{0,30}(?:\.\d{1,10})?|[一二三四五六七八九十两][零〇一二两三四五六七八九十百千万亿]{0,20}/g;
const RANGE = /\s?(?:-|~|—|–|至|到)\s?(\d{1,15}(?:\.\d{1,10})?)/y;
/** Times, dates and numbers of documents: 2024年, 12月31日, 2023/12/31, 3月, 8:30, 6号. */
const DATE =
  /(?:19|20)\d\d(?:年度?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)|学年)|\d{1,2}月(?:份|底|末|初|\d{1,2}日|(?!\d))|\d{1,2}:\d\d|\d+号/y;
const DAY_OF_MONTH = /月\s?$/;
/** 第三条, H7 and 5A are names and ranks. */
const RANK_BEFORE = /[第A-Za-z_〔\]]$|(?:目标|指标|任务|附件)\s?$/;
/** 统一次序, 专一, 之一 are words; 云会议系统2.1万元 and 合同2份 are not. */
const WORD_BEFORE = /[之统唯专同]$/;
/** 一次性, 三分之一, 一体化: the unit is none. */
const NO_UNIT = /^(?:性|体|致|之|面|级|规定)/;
/** A number with one of these behind it numbers an item: 9、公车平台. */
const ORDINAL_END = /^\s?[、.)．]/;
const MORE = /^\s?(?:余|多)(?=\D)/;
/** Where a noun ends; asked for every character around a number. */
const BREAKS = new Set([...'，。；：！？、,;:!?\n\r()（）《》“”"'].map((sign) => sign.charCodeAt(0)));
const LONGEST_NOUN = 30;
const ZERO = 0x30;
const NINE = 0x39;

interface Number_ {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly high: Decimal;
  readonly decimals: number;
  readonly isChinese: boolean;
}

/**
 * The quantities of a Chinese text, from left to right: numbers with their unit, and bare numbers. Dates, ordinals and
 * parts of names are none. Linear in the text.
 */
export function quantitiesIn(written: string): readonly Quantity[] {
  const text = halfWidth(written);
  const found: Quantity[] = [];
  let from = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const skipped = dateEnd(text, match.index);
    if (skipped > 0) {
      CANDIDATE.lastIndex = skipped;
      continue;
    }
    const number = numberAt(text, match.index, match[0]);
    const quantity = number && quantityOf(text, number, from);
    if (!number) continue;
    CANDIDATE.lastIndex = Math.max(quantity?.end ?? 0, number.end);
    if (!quantity) continue;
    found.push(quantity);
    from = quantity.end;
  }
  return found;
}

function dateEnd(text: string, place: number): number {
  DATE.lastIndex = place;
  const found = DATE.exec(text);
  return found ? place + found[0].length : 0;
}

function numberAt(text: string, start: number, candidate: string): Number_ | null {
  const isChinese = !/^\d/.test(candidate);
  const written = isChinese ? candidate : leadingNumber(candidate);
  const value = numeralValue(written);
  if (!value) return null;
  const end = start + written.length;
  const decimals = isChinese ? 0 : decimalsOf(written);
  RANGE.lastIndex = end;
  const range = isChinese ? null : RANGE.exec(text);
  const high = range && new Big(range[1]!);
  if (range && high?.gt(value)) return { start, end: end + range[0].length, value, high, decimals, isChinese };
  return { start, end, value, high: value, decimals, isChinese };
}

function decimalsOf(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}

function quantityOf(text: string, number: Number_, from: number): Quantity | null {
  const { start, end, value, high, decimals, isChinese } = number;
  const ahead = text.slice(Math.max(0, start - 3), start);
  if (RANK_BEFORE.test(ahead) || DAY_OF_MONTH.test(ahead) || (isChinese && WORD_BEFORE.test(ahead))) return null;
  const more = MORE.exec(text.slice(end, end + 3))?.[0] ?? '';
  const measure = unitBehind(text, end + more.length, isChinese);
  if (!measure && (isChinese || more !== '' || ORDINAL_END.test(text.slice(end, end + 3)))) return null;
  const unitEnd = measure ? measure.end : end;
  const first = operatorBefore(text, start);
  const last = operatorBehind(text, unitEnd);
  const { unit, base, scale, per } = measure?.measure ?? BARE;
  const begin = Math.max(from, start - (first?.length ?? 0));
  const finish = unitEnd + (last?.length ?? 0);
  // Each by name: behind a spread every property would cost a microsecond.
  return {
    unit,
    base,
    scale,
    per,
    start: begin,
    end: finish,
    number: { start, end },
    value,
    high,
    decimals,
    operator: first?.operator || last?.operator || (more === '' ? '' : '≥'),
    isAbout: more !== '' || (first?.isAbout ?? false) || (last?.isAbout ?? false),
    before: nounBefore(text, begin, from),
    after: nounBehind(text, finish),
  };
}

const BARE: Measure = { unit: '', base: '', scale: new Big(1), per: [] };

function unitBehind(text: string, place: number, isChinese: boolean): ReturnType<typeof measureAt> {
  const found = measureAt(text, text[place] === ' ' ? place + 1 : place);
  return found && isChinese && NO_UNIT.test(text.slice(found.end, found.end + 2)) ? null : found;
}

function nounBefore(text: string, place: number, from: number): string {
  let start = place;
  const least = Math.max(from, place - LONGEST_NOUN);
  while (start > least && !BREAKS.has(text.charCodeAt(start - 1))) start--;
  return text.slice(start, place).trim();
}

function isBreakOrDigit(sign: number): boolean {
  return (sign >= ZERO && sign <= NINE) || BREAKS.has(sign);
}

function nounBehind(text: string, place: number): string {
  let end = place;
  const most = Math.min(text.length, place + LONGEST_NOUN);
  while (end < most && !isBreakOrDigit(text.charCodeAt(end))) end++;
  return text.slice(place, end).trim();
}
