import type { Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Amount, AmountUnit } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import { parseAmountText, readAmount } from '../cells/amount-cell';
import type { FormCell } from './form-cells';
import { namesMoney } from './form-labels';

/** 613万（省级300万元，…）: the amount ahead of its parts. */
const AHEAD = /^\s*[¥￥]?\s*[\d,，]*\.?\d+\s*(?:亿元|万元|元|万|亿)?/;
const PARTS = /^\s*(?:[(,，;；、]|其中|$)/;
const LONGEST = 60;
const MOST_LINES = 20;

const OWN_UNIT = /\d\s*(?:亿|万)?元\s*$/;

/** Characters [start, end) of a text that are an amount. */
interface AmountPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The amount that a text begins with at `start`, alone or with its parts behind it; null where it is no amount. */
export function amountPart(text: string, start = 0): AmountPart | null {
  const line = text.indexOf('\n', start);
  const rest = line < 0 ? text.slice(start) : text.slice(start, line);
  if (parseAmountText(rest, '万元')) return { text: rest, start, end: start + rest.length };
  const found = AHEAD.exec(halfWidth(rest.slice(0, LONGEST)));
  if (!found || !PARTS.test(halfWidth(rest.slice(found[0].length, found[0].length + 8)))) return null;
  const number = found[0].trimStart();
  const from = start + found[0].length - number.length;
  return { text: number, start: from, end: from + number.length };
}

/**
 * 年度资金总额：18, 其中：财政拨款 18: where the amount begins that stands behind its label; -1 where none does. `from` is
 * where the label begins.
 */
export function amountBehindLabel(text: string, from = 0): number {
  const ahead = text.slice(from, from + LONGEST);
  const found = /[:：]\s*[¥￥]?\d/.exec(ahead) ?? behindBlank(ahead);
  if (!found || found.index < 1) return -1;
  const behind = found.index + 1;
  const start = from + behind + /^\s*/.exec(ahead.slice(behind))![0].length;
  return amountPart(text, start) ? start : -1;
}

/** 财政拨款 18: without a colon only what names money has an amount behind it. */
function behindBlank(ahead: string): RegExpExecArray | null {
  const found = /[^\s\d:：]\s{1,4}[¥￥]?\d/.exec(ahead);
  return found && namesMoney(ahead.slice(0, found.index + 1)) ? found : null;
}

/** Where each line of a cell begins that is a label with its amount; fewer than two make no list. */
export function amountLines(text: string): readonly number[] {
  if (!text.includes('\n')) return [];
  const starts: number[] = [];
  for (let from = 0; from >= 0 && starts.length <= MOST_LINES; from = nextLine(text, from)) {
    const end = text.indexOf('\n', from);
    const line = end < 0 ? text.slice(from) : text.slice(from, end);
    if (line.trim() === '') continue;
    if (amountBehindLabel(line) < 0) return [];
    starts.push(from);
  }
  return starts.length > 1 && starts.length <= MOST_LINES ? starts : [];
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? -1 : end + 1;
}

/**
 * Reads an amount of a form, `start` characters behind the beginning of its cell. A part of a text is the amount as
 * people write it there: it has no problem of its own, and `at` says which characters it is.
 */
export function formAmount(sheet: Sheet, cell: FormCell, start: number, unit: AmountUnit): Amount {
  const { row, column } = cell;
  const whole = readAmount(sheet, row, column, unit);
  // 120万元 says its unit, as people write it in a form: no number that got stored as text.
  if (start === 0 && whole.problem === 'text' && OWN_UNIT.test(whole.text)) return withoutProblem(whole);
  if (start === 0 && (whole.value !== null || whole.problem !== 'no-number')) return whole;
  const raw = valueAt(sheet, row, column);
  const part = typeof raw === 'string' ? amountPart(raw.trim(), start) : null;
  const parsed = part && parseAmountText(part.text, unit);
  if (!part || !parsed) return whole;
  const shift = String(raw).length - String(raw).trimStart().length;
  const at = { row, column, span: { start: part.start + shift, end: part.end + shift } };
  return { ...parsed, text: part.text.trim(), at };
}

function withoutProblem({ value, text, decimals, at }: Amount): Amount {
  return { value, text, decimals, at };
}
