import type { Pack } from '../../pack/pack';
import type { Operator } from '../../table/table';
import { isUnit } from '../../taxonomy/units';
import { operatorOf } from '../cells/operator-text';
import { splitValue } from '../cells/value-text';
import type { Part } from '../cells/value-text';
import { wordAtEnd } from './parse-words';

/** The value of an item with what belongs to it; positions count in the text that was searched. */
export interface FoundValue {
  /** Where the name ends: the operator, a linking word (控制在, 达到) or the value itself. */
  readonly start: number;
  readonly operator: Operator;
  readonly operatorPart: Part | null;
  readonly value: Part;
  readonly unit: Part | null;
  /** `text` is a word that only its place makes a value. */
  readonly kind: 'number' | 'date' | 'word' | 'text';
}

const SIGN = />=|<=|=>|=<|==|[≥≤=<>]/;
const WORD =
  /(?:大于(?:或?等于)?|小于(?:或?等于)?|不?等于|不得?(?:低于|少于|小于|高于|超过|大于|多于)|至少|至多|高于|低于|超过|多于|少于|控制在|达到|达)(?=\s?[≥≤]?\s?[+-]?\d)|定性(?=[\s:]|$|[优良中差好坏高低一般/]{1,9}$)/;
const OPERATOR = new RegExp(`${SIGN.source}|${WORD.source}`, 'g');
const OPERATOR_AHEAD = new RegExp(`^(?:${OPERATOR.source})`);
const LINKS = /^(?:控制在|达到|达)/;
const NUMBER_AHEAD = /^[+-]?\d/;
const LOOSE =
  /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\s*)(\D{0,12}?)((?:\(含\)|及|或)?(?:以上|以内|以下|之内)|内)?$/;
const BACK: Readonly<Record<string, Operator>> = { 以上: '≥', 以内: '≤', 以下: '≤', 之内: '≤', 内: '≤' };
const YEAR = /^(?:19|20)\d\d\s*年/;
const LAST_NUMBER = /\d[\d,]*(?:\.\d+)?\D{0,14}$/;
const JOINED = /[\d.,:~/×*%至—–-]/;
const DATE =
  /(?:(?:19|20)\d\d\s?(?:[/-]\s?\d{1,2}(?:\s?[/-]\s?\d{1,2})?|\.\s?\d{1,2}\s?\.\s?\d{1,2}|年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)(?:底|末|初)?(?:之?前|以前|内)?|(?:19|20)\d\d\s?年\s?(?:全年|[底末](?:之?前|以前)?|(?:之?前|以前))|\d{1,2}\s?月(?:\s?\d{1,2}\s?日(?:之?前|以前)?|[底末](?:之?前|以前)?|份?(?:之?前|以前)))$/;
/** 2024年1月-12月, 3月1日至6月30日: what stands before the last date or month of a period. */
const PERIOD_START =
  /(?:(?:(?:19|20)\d\d\s?年)?\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|(?:19|20)\d\d(?:[/.-]\d{1,2}){1,2}|(?:19|20)\d\d\s?年)\s?[-~至到—–]{1,2}\s?$/;
const PERIOD_END = /(?:(?:19|20)\d\d\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日|[底末])?(?:之?前|以前)?$/;
/** The end of an item holds its value; what stands before it is the name, however long. */
const REACH = 60;
const UNIT_PER = /^[^\d\s/]{1,4}(?:\/[^\d\s/]{1,4}){1,2}$/;
/** 5号 楼, 3级: counted by order, not by amount. */
const ORDER = /^[号级版楼路类届]$/;

function part(text: string, start: number, end: number): Part {
  return { text: text.slice(start, end), start, end };
}

function isUnitLike(unit: string, hasOperator: boolean, pack: Pack): boolean {
  if (unit === '' || isUnit(unit, pack) || isUnit(unit.replace(/[()[\]【】]/g, ''), pack)) return true;
  if (UNIT_PER.test(unit)) return true;
  if (/[()[\]:、，]/.test(unit)) return false;
  return hasOperator ? unit.length <= 2 || /^[A-Za-z]{1,6}$/.test(unit) : unit.length === 1 && !ORDER.test(unit);
}

/** Number with a unit that no list knows (26张), or 及以上 behind it. */
function looseNumber(text: string, start: number, hasOperator: boolean, pack: Pack): Omit<FoundValue, 'start'> | null {
  const rest = text.slice(start);
  const found = YEAR.test(rest) ? null : LOOSE.exec(rest);
  if (!found) return null;
  const [, digits = '', gap = '', unit = '', back] = found;
  const trimmed = unit.trimEnd();
  if (!isUnitLike(trimmed, hasOperator, pack)) return null;
  const unitStart = start + digits.length + gap.length;
  const backStart = unitStart + unit.length;
  const value = { ...part(text, start, start + digits.length), text: digits.replace(/,/g, '') };
  return {
    operator: back ? BACK[back.replace(/^(?:\(含\)|及|或)/, '')]! : '',
    operatorPart: back ? part(text, backStart, text.length) : null,
    value,
    unit: trimmed === '' ? null : part(text, unitStart, unitStart + trimmed.length),
    kind: 'number',
  };
}

/** `[operator] number [unit]` from a place to the end of the text. */
function numberFrom(text: string, start: number, hasOperator: boolean, pack: Pack): Omit<FoundValue, 'start'> | null {
  const parts = splitValue(text.slice(start), pack);
  if (!parts) return looseNumber(text, start, hasOperator, pack);
  const move = (one: Part): Part => ({ text: one.text, start: one.start + start, end: one.end + start });
  return {
    operator: parts.operator,
    operatorPart: parts.operatorPart && move(parts.operatorPart),
    value: move(parts.number),
    unit: parts.unit && move(parts.unit),
    kind: 'number',
  };
}

function blanksAt(text: string, place: number): number {
  let at = place;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** Everything behind an operator that is no plain number: a range, a year's value, a word. */
function writtenFrom(text: string, start: number): Pick<FoundValue, 'value' | 'unit' | 'kind'> {
  return { value: part(text, start, text.length), unit: null, kind: 'text' };
}

function afterOperator(text: string, start: number, end: number, pack: Pack): FoundValue {
  const sign = text.slice(start, end);
  const behind = blanksAt(text, sign === '定性' && text[blanksAt(text, end)] === ':' ? blanksAt(text, end) + 1 : end);
  const isLink = LINKS.test(sign);
  if (isLink && /[≥≤]/.test(text[behind] ?? '')) return { ...afterOperator(text, behind, behind + 1, pack), start };
  const own: Operator = isLink ? (sign === '控制在' ? '≤' : '') : operatorOf(sign);
  const number =
    sign !== '定性' && NUMBER_AHEAD.test(text.slice(behind, behind + 2)) ? numberFrom(text, behind, true, pack) : null;
  const signPart = part(text, start, end);
  if (!number)
    return { start, operator: own, operatorPart: own === '' ? null : signPart, ...writtenFrom(text, behind) };
  if (isLink && number.operator !== '') return { ...number, start };
  return { ...number, start, operator: own, operatorPart: own === '' ? null : signPart };
}

/** ≥26个 in brackets behind the name. */
function inBrackets(text: string, pack: Pack): FoundValue | null {
  if (!text.endsWith(')')) return null;
  const open = text.lastIndexOf('(');
  if (open < 0 || text.length - open > REACH) return null;
  const inner = text.slice(0, -1);
  const start = blanksAt(inner, open + 1);
  const sign = OPERATOR_AHEAD.exec(inner.slice(start));
  if (sign) return { ...afterOperator(inner, start, start + sign[0].length, pack), start: open };
  const number = NUMBER_AHEAD.test(inner.slice(start)) ? numberFrom(inner, start, false, pack) : null;
  const isAmount =
    number && number.unit !== null && !/\d\s*$/.test(text.slice(0, open)) && !SIGN.test(text.slice(0, open));
  return isAmount ? { ...number, start: open } : null;
}

/** A period: both its dates are the value. */
function periodAtEnd(text: string): FoundValue | null {
  const from = Math.max(0, text.length - REACH);
  const last = DATE.exec(text.slice(from)) ?? PERIOD_END.exec(text.slice(from));
  const first = last && PERIOD_START.exec(text.slice(from, from + last.index));
  if (!first || /\d/.test(text[from + first.index - 1] ?? '')) return null;
  const start = from + first.index;
  return { start, operator: '', operatorPart: null, value: part(text, start, text.length), unit: null, kind: 'date' };
}

function dateAtEnd(text: string): FoundValue | null {
  const from = Math.max(0, text.length - REACH);
  const found = DATE.exec(text.slice(from));
  if (!found) return null;
  const start = from + found.index;
  if (/[\d第]/.test(text[start - 1] ?? '')) return null;
  return { start, operator: '', operatorPart: null, value: part(text, start, text.length), unit: null, kind: 'date' };
}

/** A number with its unit at the end of a text: 1批, 100%, 6-8次 (left as written). */
function numberAtEnd(text: string, pack: Pack): FoundValue | null {
  const from = Math.max(0, text.length - REACH);
  const found = LAST_NUMBER.exec(text.slice(from));
  if (!found) return null;
  let start = from + found.index;
  if (/[\s:][+-]$/.test(text.slice(Math.max(from, start - 2), start))) start--;
  const number = numberFrom(text, start, false, pack);
  if (!number) return null;
  const before = text[start - 1] ?? '';
  if (before === '第' || (/[A-Za-z]/.test(before) && number.unit === null)) return null;
  if (number.unit && ORDER.test(number.unit.text) && !/^[\s:]?$/.test(before)) return null;
  const whole = start;
  while (start > from && JOINED.test(text[start - 1]!)) start--;
  while (start < whole && !/\d/.test(text[start]!)) start++;
  if (start === whole) return { ...number, start };
  return { start, operator: '', operatorPart: null, ...writtenFrom(text, start) };
}

/** The value at the end of an item's text; null where it has none. */
export function valueAtEnd(text: string, pack: Pack): FoundValue | null {
  const bracketed = inBrackets(text, pack);
  if (bracketed) return bracketed;
  OPERATOR.lastIndex = 0;
  const sign = OPERATOR.exec(text);
  if (sign) return afterOperator(text, sign.index, sign.index + sign[0].length, pack);
  const found = periodAtEnd(text) ?? dateAtEnd(text) ?? numberAtEnd(text, pack);
  if (found) return found;
  const word = wordAtEnd(text, pack);
  if (!word) return null;
  const { start, end, isScale } = word;
  return {
    start,
    operator: '',
    operatorPart: null,
    value: part(text, start, end),
    unit: null,
    kind: isScale ? 'word' : 'text',
  };
}

const TRAILING = /[\s;；。，,、.]+$/;

/** Without the punctuation at its end; only the last characters are looked at. */
export function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && TRAILING.test(text[at - 1]!)) at--;
  return at;
}

/** Does a text end with a value that needs nothing more? */
export function endsWithValue(text: string, pack: Pack): boolean {
  const bare = text.slice(0, trimmedEnd(text, text.length));
  const found = bare === '' ? null : valueAtEnd(bare, pack);
  return found !== null && found.kind !== 'text';
}

/** Is it a value without a name? */
export function isValueOnly(text: string, pack: Pack): boolean {
  const bare = text.trim();
  const found = bare === '' ? null : valueAtEnd(bare.slice(0, trimmedEnd(bare, bare.length)), pack);
  return found !== null && found.start === 0;
}
