import { decimalOfNumber, decimalPlaces, parseDecimal } from '../../money/decimal';
import type { Decimal } from '../../money/decimal';
import { textOf } from '../../sheet/cell-text';
import { numberFormat } from '../../sheet/number-format';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { CellDetail, Sheet } from '../../sheet/sheet';
import type { Amount, AmountUnit } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';

const UNIT_POWER: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };
const AMOUNT_TEXT = /^[¥￥]?(\(?)([+-]?)[¥￥]?([\d,]*\.?\d+|\d[\d,]*\.?)(\)?)(元|万元|亿元|万|亿)?$/;

/** No amount is longer; a longer text must not cost a long search. */
const LONGEST = 60;

/** An amount in a text. */
export interface ParsedAmount {
  readonly value: Decimal;
  readonly decimals: number;
}

/** 万 and 亿 alone mean 万元 and 亿元. */
function unitOf(suffix: string): AmountUnit {
  if (suffix.startsWith('万')) return '万元';
  return suffix.startsWith('亿') ? '亿元' : '元';
}

/** Reads `97.20万元`, `１,234.5`, `(5.00)`; converts where the text names another unit than the table's. Null for any other text. */
export function parseAmountText(text: string, unit: AmountUnit): ParsedAmount | null {
  if (text.length > LONGEST) return null;
  const match = AMOUNT_TEXT.exec(withoutBlanks(halfWidth(text)).replace(/，/g, ','));
  if (!match) return null;
  const [, open = '', sign = '', digits = '', close = '', suffix] = match;
  const value = parseDecimal(digits.replace(/,/g, ''));
  if (!value || Boolean(open) !== Boolean(close)) return null;
  const shift = suffix ? UNIT_POWER[unitOf(suffix)] - UNIT_POWER[unit] : 0;
  const written = (digits.split('.')[1] ?? '').length;
  const negative = sign === '-' || open !== '';
  const converted = shift === 0 ? value : value.times(`1e${shift}`);
  return { value: negative ? converted.times(-1) : converted, decimals: Math.max(0, written - shift) };
}

/** Powers of ten between the unit that the number format shows (`0.00"万元"`) and the table's; 0 where it shows none. */
function shiftOfFormat(detail: CellDetail | undefined, unit: AmountUnit): number {
  if (detail?.format === undefined) return 0;
  const { suffix } = numberFormat(detail.format);
  return /^(?:亿|万)?元$/.test(suffix) ? UNIT_POWER[unitOf(suffix)] - UNIT_POWER[unit] : 0;
}

/** Decimals that a person sees: those the format fixes, else those the number has. */
function shownDecimals(value: Decimal, detail: CellDetail | undefined): number {
  const decimals = detail?.format === undefined ? null : numberFormat(detail.format).decimals;
  return decimals ?? decimalPlaces(value);
}

/**
 * Reads an amount cell exactly. Blank: value null, no problem. Text that means a number: its value and problem `text`
 * (规则 A12); other text: `no-number`. Error cells and formulas without a stored result keep what they show.
 */
export function readAmount(sheet: Sheet, row: number, column: number, unit: AmountUnit): Amount {
  const raw = valueAt(sheet, row, column);
  const detail = detailAt(sheet, row, column);
  const at = { row, column };
  const text = textOf(raw, detail).trim();
  const nothing = { value: null, text, decimals: 0, at };
  if (detail?.problem) return { ...nothing, problem: detail.problem };
  if (text === '') return nothing;
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    const value = decimalOfNumber(raw);
    const shift = shiftOfFormat(detail, unit);
    const decimals = shownDecimals(value, detail);
    if (shift === 0) return { value, text, decimals, at };
    return { value: value.times(`1e${shift}`), text, decimals: Math.max(0, decimals - shift), at };
  }
  const parsed = typeof raw === 'string' ? parseAmountText(raw, unit) : null;
  if (parsed) return { ...parsed, text, at, problem: 'text' };
  return { ...nothing, problem: text.startsWith('#') ? 'error' : 'no-number' };
}
