import Big from 'big.js';
import type { Decimal } from '../../money/decimal';
import { decimalText } from '../../money/decimal';
import { lastUnit } from '../../money/rounding';
import type { Quantity } from '../../quantities/quantity';
import type { AmountUnit, Project } from '../../table/table';

/** An amount in 元, and how far the exact one may be from what is written. */
export interface Money {
  readonly value: Decimal;
  readonly slack: Decimal;
}

/** How many 元 one of each unit is. */
export const YUAN_PER: Readonly<Record<AmountUnit, Decimal>> = {
  元: new Big(1),
  万元: new Big(10_000),
  亿元: new Big(100_000_000),
};
/** Amounts are printed with so many decimals: 58 in 万元 stands for 58.00. */
const USUAL_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 2, 亿元: 4 };
const SHOWN_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 4, 亿元: 6 };

const HALF = new Big('0.5');

/** A written amount of money in 元. */
export function moneyOf({ value, decimals, scale }: Pick<Quantity, 'value' | 'decimals' | 'scale'>): Money {
  return { value: value.times(scale), slack: lastUnit(decimals).times(HALF).times(scale) };
}

/** An amount of a list or a cost: whole numbers among them are no rounded ones. */
export function partOf(money: Money, decimals: number): Money {
  return decimals > 0 ? money : { ...money, slack: new Big(0) };
}

/** 预算数 in 元; null where none is written, or none that money can be compared with. */
export function budgetOf({ amount }: Project, unit: AmountUnit): Money | null {
  if (!amount?.value || amount.value.lte(0)) return null;
  const decimals = Math.max(amount.decimals, USUAL_DECIMALS[unit]);
  return moneyOf({ value: amount.value, decimals, scale: YUAN_PER[unit] });
}

/** May both be the same amount, written with different decimals? */
export function mayBeSame(a: Money, b: Money): boolean {
  return a.value.minus(b.value).abs().lte(a.slack.plus(b.slack));
}

/** Is the one more than the other, whatever was rounded? */
export function isAbove(a: Money, b: Money): boolean {
  return a.value.gt(b.value) && !mayBeSame(a, b);
}

/** Sum of amounts, each with what it may be off. */
export function addMoney(amounts: readonly Money[]): Money {
  return amounts.reduce(
    (total, { value, slack }) => ({ value: total.value.plus(value), slack: total.slack.plus(slack) }),
    { value: new Big(0), slack: new Big(0) },
  );
}

/** 元 as text in the unit of the table, without decimals that say nothing. */
export function moneyText(value: Decimal, unit: AmountUnit): string {
  return decimalText(value.div(YUAN_PER[unit]).round(SHOWN_DECIMALS[unit], Big.roundHalfUp));
}
