import type { Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Amount, AmountUnit } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import { parseAmountText, readAmount } from '../cells/amount-cell';
import type { FormCell } from './form-cells';

/** 613万（省级300万元，…）: the amount ahead of its parts. */
const AHEAD = /^\s*[¥￥]?\s*[\d,，]*\.?\d+\s*(?:亿元|万元|元|万|亿)?/;
const PARTS = /^\s*(?:[(,，;；、]|其中|$)/;
const LONGEST = 60;

/** Characters [start, end) of a text that are an amount. */
interface AmountPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The amount that a text begins with at `start`, alone or with its parts behind it; null where it is no amount. */
export function amountPart(text: string, start = 0): AmountPart | null {
  const rest = text.slice(start);
  if (parseAmountText(rest, '万元')) return { text: rest, start, end: text.length };
  const found = AHEAD.exec(halfWidth(rest.slice(0, LONGEST)));
  if (!found || !PARTS.test(halfWidth(rest.slice(found[0].length, found[0].length + 8)))) return null;
  const number = found[0].trimStart();
  const from = start + found[0].length - number.length;
  return { text: number, start: from, end: from + number.length };
}

/** 年度资金总额：18: where the amount begins that stands behind its label; -1 where none does. */
export function amountBehindLabel(text: string): number {
  const colon = text.slice(0, LONGEST).search(/[:：]\s*[¥￥]?\d/);
  if (colon < 1) return -1;
  const start = colon + 1 + /^\s*/.exec(text.slice(colon + 1))![0].length;
  return amountPart(text, start) ? start : -1;
}

/**
 * Reads an amount of a form, `start` characters behind the beginning of its cell. A part of a text is the amount as
 * people write it there: it has no problem of its own, and `at` says which characters it is.
 */
export function formAmount(sheet: Sheet, cell: FormCell, start: number, unit: AmountUnit): Amount {
  const { row, column } = cell;
  const whole = readAmount(sheet, row, column, unit);
  if (start === 0 && (whole.value !== null || whole.problem !== 'no-number')) return whole;
  const raw = valueAt(sheet, row, column);
  const part = typeof raw === 'string' ? amountPart(raw.trim(), start) : null;
  const parsed = part && parseAmountText(part.text, unit);
  if (!part || !parsed) return whole;
  const shift = String(raw).length - String(raw).trimStart().length;
  const at = { row, column, span: { start: part.start + shift, end: part.end + shift } };
  return { ...parsed, text: part.text.trim(), at };
}
