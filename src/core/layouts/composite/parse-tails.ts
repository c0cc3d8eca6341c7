import type { Pack } from '../../pack/pack';
import { isUnit } from '../../taxonomy/units';
import type { Part } from '../cells/value-text';
import { endsWithValue, trimmedEnd, valueAtEnd } from './parse-values';
import type { FoundValue } from './parse-values';

/** What stands behind the value of an item, and where the item ends without it. */
export interface Tail {
  readonly end: number;
  readonly weight: Part | null;
  readonly note: Part | null;
}

/** （10分）, （权重10%）, ，10分, 权重：10 */
const WEIGHT =
  /[\s,，;；、]{0,3}(?:\(\s?(?:权重|分值|满分|计|得|共)?\s?:?\s?(\d{1,3}(?:\.\d{1,2})?)\s?分\s?\)|\(\s?(?:权重|分值)\s?:?\s?(\d{1,3}(?:\.\d{1,2})?)\s?%?\s?\)|[\s,，;；](?:权重|分值)\s?:?\s?(\d{1,3}(?:\.\d{1,2})?)\s?(?:分|%)?|[,，;；]\s?(\d{1,3}(?:\.\d{1,2})?)\s?分)/;
const WEIGHT_TAIL = new RegExp(`${WEIGHT.source}$`);
/** The same right behind a place, to be used with `lastIndex`. */
export const WEIGHT_AHEAD = new RegExp(WEIGHT.source, 'y');
const WEIGHT_WORD = /分|权重/;
const WEIGHT_REACH = 24;
/** 得10分，每少1人扣1分: how the indicator is scored. */
const SCORE =
  /[,，;；。(]\s?(?:(?:得|计|扣|加|满分)\s?\d|(?:每|未|低于|超过|不足|少于|逾期)[^,，;；]{1,14}(?:扣|减|不得分|酌情)|否则|按比例)/g;
const MOST_SCORES = 4;
/** （以问卷为准） behind a value. */
const REMARK = /\([^()]{2,40}\)$/;
const REMARK_REACH = 44;
const LEAD_NUMBER = /^[+-]?\d[\d,]{0,14}(?:\.\d{1,6})?\s?/;
const LONGEST_UNIT = 8;

function part(text: string, start: number, end: number): Part {
  return { text: text.slice(start, end), start, end };
}

function weightTail(text: string, pack: Pack): Tail | null {
  if (!WEIGHT_WORD.test(text.slice(-WEIGHT_REACH))) return null;
  const from = Math.max(0, text.length - WEIGHT_REACH);
  const found = WEIGHT_TAIL.exec(text.slice(from));
  const number = found?.slice(1).find((digits) => digits !== undefined);
  if (!found || number === undefined) return null;
  const end = from + found.index;
  if (!endsWithValue(text.slice(0, end), pack)) return null;
  const start = end + found[0].indexOf(number);
  return { end, weight: part(text, start, start + number.length), note: null };
}

function scoreTail(text: string, pack: Pack): Tail | null {
  if (!WEIGHT_WORD.test(text) && !text.includes('扣')) return null;
  SCORE.lastIndex = 0;
  for (let tries = 0; tries < MOST_SCORES; tries++) {
    const found = SCORE.exec(text);
    if (!found) return null;
    if (endsWithValue(text.slice(0, found.index), pack))
      return { end: found.index, weight: null, note: part(text, found.index + 1, text.length) };
  }
  return null;
}

function remarkTail(text: string, pack: Pack): Tail | null {
  if (!text.endsWith(')')) return null;
  const from = Math.max(0, text.length - REMARK_REACH);
  const found = REMARK.exec(text.slice(from));
  if (!found || isUnit(found[0].slice(1, -1), pack)) return null;
  const end = from + found.index;
  if (valueAtEnd(text, pack)?.kind !== 'text' || !endsWithValue(text.slice(0, end), pack)) return null;
  return { end, weight: null, note: part(text, end, text.length) };
}

/** Takes off what stands behind the value of an item's text: its weight, how it is scored, a remark in brackets. */
export function tailOf(text: string, pack: Pack): Tail {
  const found = weightTail(text, pack) ?? scoreTail(text, pack) ?? remarkTail(text, pack);
  return found ? { ...found, end: trimmedEnd(text, found.end) } : { end: text.length, weight: null, note: null };
}

/** ≥200人的培训人数: the value before its name; null where the text is anything else. */
export function leadValue(text: string, pack: Pack): { readonly found: FoundValue; readonly name: Part } | null {
  const found = valueAtEnd(text, pack);
  if (!found || found.value.start === found.start) return null;
  const start = found.value.start;
  const digits = LEAD_NUMBER.exec(text.slice(start, start + 30))?.[0];
  if (!digits) return null;
  const unitStart = start + digits.length;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unitEnd = unitStart + length;
    if (!isUnit(text.slice(unitStart, unitEnd), pack) || !/[的\s]/.test(text[unitEnd] ?? '')) continue;
    const nameStart = unitEnd + 1;
    if (!/^[\u4e00-\u9fa5]{2}/.test(text.slice(nameStart, nameStart + 2))) return null;
    const number = part(text, start, start + digits.trimEnd().length);
    return {
      found: {
        ...found,
        value: { ...number, text: number.text.replace(/,/g, '') },
        unit: part(text, unitStart, unitEnd),
        kind: 'number',
      },
      name: part(text, nameStart, text.length),
    };
  }
  return null;
}

/** The unit in brackets at the end of a name: 培训人数（人）≥200. */
export function bracketUnit(name: string, pack: Pack): { readonly unit: Part; readonly nameEnd: number } | null {
  if (!name.endsWith(')')) return null;
  const open = name.lastIndexOf('(');
  const unit = part(name, open + 1, name.length - 1);
  const nameEnd = name.slice(0, Math.max(0, open)).trimEnd().length;
  return nameEnd > 1 && unit.text.trim() !== '' && isUnit(unit.text, pack) ? { unit, nameEnd } : null;
}
