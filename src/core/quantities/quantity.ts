import type { Decimal } from '../money/decimal';
import type { Operator } from '../table/table';

/** A 度量单位 taken apart: 万元/人/天 is 元 ten thousand times, per 人 and 天. */
export interface Measure {
  /** As written: `万元/人`, `人次`; empty for a bare number. */
  readonly unit: string;
  /** What is counted, without 千, 万, 亿 and without what it is counted per: `元`, `人次`. */
  readonly base: string;
  /** How many of the base one unit is: 10000 for 万元. */
  readonly scale: Decimal;
  /** What it is counted per: 元/人/天 → 人, 天. */
  readonly per: readonly string[];
}

/** A number with what stands around it in a Chinese text: `慰问人数不低于30人`. */
export interface Quantity extends Measure {
  /** Characters [start, end) of the text: operator words, number and unit. */
  readonly start: number;
  readonly end: number;
  /** Where the number alone stands. */
  readonly number: { readonly start: number; readonly end: number };
  /** As written, in `unit`; the lower end of a range. */
  readonly value: Decimal;
  /** The upper end of a range (6-8次); else equal to `value`. */
  readonly high: Decimal;
  /** Decimals written: the number may be one rounded to them. */
  readonly decimals: number;
  readonly operator: Operator;
  /** 约, 左右, 余: not meant to the last digit. */
  readonly isAbout: boolean;
  /** The words of the same clause before and behind it: the noun that is counted (慰问人数, 30 户 → 贫困户). */
  readonly before: string;
  readonly after: string;
}

/** The number in its base unit: 46.82万元 → 468200. */
export function inBase({ value, scale }: Pick<Quantity, 'value' | 'scale'>): Decimal {
  return value.times(scale);
}
