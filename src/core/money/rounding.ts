import Big from 'big.js';
import { type Decimal, sum, ZERO } from './decimal';

/** How printed amounts were cut: to the nearest, or everything after the last decimal dropped. */
export type Rounding = 'half-up' | 'truncate';

/** A printed amount: what stands there, and its decimals. */
export interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

const units = new Map<number, Decimal>();

/** One unit of the last of so many decimals: 2 → 0.01. Negative counts stand for tens, hundreds, …: −1 → 10. */
export function lastUnit(decimals: number): Decimal {
  let unit = units.get(decimals);
  // Thousands of amounts have the same few decimals, and a power is dear.
  if (!unit) units.set(decimals, (unit = new Big(10).pow(-decimals)));
  return unit;
}

/** Sum of the last units, fast for thousands of amounts of which most have the same decimals. */
export function lastUnits(printed: Iterable<Printed>): Decimal {
  const counts = new Map<number, number>();
  for (const { decimals } of printed) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return sum([...counts].map(([decimals, count]) => lastUnit(decimals).times(count)));
}

/** Printed totals that printed parts can have; `open` where the ends do not belong to it. */
export interface TotalRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly open: boolean;
}

/**
 * Which printed totals the exact sum of the parts can have (rule A01). Rounded to the nearest, every amount stands for
 * ± half a unit of its last decimal; truncated, for itself up to one whole unit more. `units` is the sum of the parts'
 * last units, `totalDecimals` the decimals of the printed total.
 */
export function totalRange(computed: Decimal, units: Decimal, totalDecimals: number, rounding: Rounding): TotalRange {
  const own = lastUnit(totalDecimals);
  if (rounding === 'truncate') return { low: computed.minus(own), high: computed.plus(units), open: true };
  const slack = units.plus(own).div(2);
  return { low: computed.minus(slack), high: computed.plus(slack), open: false };
}

/** Is the printed total one that rounding explains? */
export function holds({ low, high, open }: TotalRange, total: Decimal): boolean {
  return open ? total.gt(low) && total.lt(high) : total.gte(low) && total.lte(high);
}

/** Sum and last units of printed amounts. */
export function addUp(printed: readonly Printed[]): { readonly total: Decimal; readonly units: Decimal } {
  return printed.length === 0
    ? { total: ZERO, units: ZERO }
    : { total: sum(printed.map(({ value }) => value)), units: lastUnits(printed) };
}
