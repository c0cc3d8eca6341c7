import Big from 'big.js';
import { decimalOfNumber, decimalText } from '../money/decimal';
import { numberFormat } from './number-format';
import type { NumberFormat } from './number-format';
import { detailAt, valueAt } from './sheet';
import type { CellDetail, CellValue, Sheet } from './sheet';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar for all days after its imaginary 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `2023/12/31`, with the time where the format shows one; null where the number is no date. */
function dateText(serial: number, { date }: NumberFormat): string | null {
  if (!(serial >= 0) || serial > LAST_SERIAL) return null;
  const moment = new Date(EPOCH + Math.round((serial * DAY) / 1000) * 1000);
  const parts: number[] = [];
  if (date.year) parts.push(moment.getUTCFullYear());
  if (date.month) parts.push(moment.getUTCMonth() + 1);
  if (date.day) parts.push(moment.getUTCDate());
  const time = `${moment.getUTCHours()}:${twoDigits(moment.getUTCMinutes())}`;
  return [parts.join('/'), date.time ? time : ''].filter(Boolean).join(' ');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

function plainText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : decimalText(decimalOfNumber(value));
}

function formattedText(value: number, format: NumberFormat): string {
  const percent = format.kind === 'percent';
  const exact = percent ? decimalOfNumber(value).times(100) : decimalOfNumber(value);
  const text = format.decimals === null ? decimalText(exact) : exact.toFixed(format.decimals, Big.roundHalfUp);
  const negative = text.startsWith('-');
  const [whole = '', fraction] = (negative ? text.slice(1) : text).split('.');
  const padded = whole.padStart(format.integerDigits, '0');
  const number = (format.thousands ? grouped(padded) : padded) + (fraction === undefined ? '' : `.${fraction}`);
  return `${negative ? '-' : ''}${format.prefix}${number}${percent ? '%' : ''}${format.suffix}`;
}

/** Text of a value under a detail, as a person sees it: see `cellText`. */
export function textOf(value: CellValue, detail: CellDetail | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(value)) return String(value);
  if (detail?.format === undefined) return plainText(value);
  const format = numberFormat(detail.format);
  if (format.kind === 'date') return dateText(value, format) ?? plainText(value);
  return format.kind === 'general' || format.kind === 'text' ? plainText(value) : formattedText(value, format);
}

/**
 * Text of a cell as a person sees it: numbers by their format (`0.00` → `97.20`, `0%` → `95%`, dates → `2023/12/31`),
 * else as the shortest decimal; errors and texts as they stand. Nothing is trimmed; an empty cell is `''`.
 */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return value;
  return value === null ? '' : textOf(value, detailAt(sheet, row, column));
}
