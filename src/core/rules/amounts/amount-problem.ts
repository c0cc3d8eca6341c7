import { type Decimal, decimalPlaces, decimalText } from '../../money/decimal';
import type { Amount, AmountUnit } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { Draft } from '../rule';

/** Decimals down to 分: an amount that has more is not exact to anything. */
const EXACT_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };
/** Excel keeps 15 digits of a number. */
const MOST_DIGITS = 15;
const PLAIN_NUMBER = /^[¥￥]?\+?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * What is wrong with an amount's own cell (rule A12): error, text, negative 必改; too many decimals 建议改; zero 参考.
 * Null where it is a clean number. A blank cell is the caller's matter.
 */
export function amountProblem(amount: Amount, unit: AmountUnit): Draft | null {
  const { at, text, value } = amount;
  const args = { text: text.trim(), amountUnit: unit };
  if (amount.problem === 'error') return { at, args, variant: 'error' };
  if (amount.problem === 'not-calculated') return { at, args, variant: 'not-calculated' };
  if (amount.problem === 'text' || amount.problem === 'no-number') return textProblem(amount, unit);
  return value ? numberProblem(value, amount, unit) : null;
}

/** Text that names a number is counted (the reader converts it), but Excel itself leaves it out of every sum. */
function textProblem({ at, text, value }: Amount, unit: AmountUnit): Draft {
  const args = { text: text.trim(), amountUnit: unit };
  if (!value) return { at, args };
  if (value.lt(0)) return { at, args, variant: 'negative' };
  if (!isUnambiguous(text, unit) || value.c.length > MOST_DIGITS || at.span) return { at, args, variant: 'text' };
  const number = decimalText(value);
  return {
    at,
    args,
    variant: 'text',
    fix: { kind: 'safe', variant: 'text', args: { number }, edits: [{ at, after: Number(number) }] },
  };
}

/** Only one number can be meant: separators stand between thousands, and no other unit than the table's is named. */
function isUnambiguous(text: string, unit: AmountUnit): boolean {
  const plain = halfWidth(withoutBlanks(text)).replace(/，/g, ',');
  return PLAIN_NUMBER.test(plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain);
}

function numberProblem(value: Decimal, { at, text }: Amount, unit: AmountUnit): Draft | null {
  const args = { text: text.trim(), amountUnit: unit };
  if (value.lt(0)) return { at, args, variant: 'negative' };
  if (value.eq(0)) return { at, args, variant: 'zero', severity: 'info' };
  const most = EXACT_DECIMALS[unit];
  if (decimalPlaces(value) <= most) return null;
  return { at, args: { ...args, text: decimalText(value), most }, variant: 'decimals', severity: 'warning' };
}
