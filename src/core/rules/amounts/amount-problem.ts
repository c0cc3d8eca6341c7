import { type Decimal, decimalPlaces, decimalText } from '../../money/decimal';
import type { Amount, AmountUnit } from '../../table/table';
import type { Draft } from '../rule';
import { writtenNumber } from './written-number';

/** Decimals down to 分: an amount that has more is not exact to anything. */
const EXACT_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };
/** Excel keeps 15 digits of a number. */
const MOST_DIGITS = 15;

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

function textProblem({ at, text }: Amount, unit: AmountUnit): Draft {
  const number = writtenNumber(text, unit);
  const args = { text: text.trim(), amountUnit: unit };
  if (!number) return { at, args };
  const after = decimalText(number);
  if (number.lt(0)) return { at, args, variant: 'negative' };
  if (number.c.length > MOST_DIGITS || at.span) return { at, args, variant: 'text' };
  return {
    at,
    args,
    variant: 'text',
    fix: { kind: 'safe', variant: 'text', args: { number: after }, edits: [{ at, after: Number(after) }] },
  };
}

function numberProblem(value: Decimal, { at, text }: Amount, unit: AmountUnit): Draft | null {
  const args = { text: text.trim(), amountUnit: unit };
  if (value.lt(0)) return { at, args, variant: 'negative' };
  if (value.eq(0)) return { at, args, variant: 'zero', severity: 'info' };
  const most = EXACT_DECIMALS[unit];
  if (decimalPlaces(value) <= most) return null;
  return { at, args: { ...args, text: decimalText(value), most }, variant: 'decimals', severity: 'warning' };
}
