import { type Decimal, decimalPlaces, decimalText, parseDecimal } from '../../money/decimal';
import type { Indicator, Project } from '../../table/table';

export type WeightProblem = 'empty' | 'not-number' | 'too-small' | 'too-large' | 'too-exact';

/** Usual total of a declared project: 100 less the 10 of 预算执行率 (rule W01). */
export const USUAL_TOTAL = 90;

/** Totals that a file may follow: 90 without 预算执行率, 100 and 80 by local rule. */
export const KNOWN_TOTALS: readonly number[] = [USUAL_TOTAL, 100, 80];

const LARGEST = 100;
const MOST_DECIMALS = 2;

/** Is anything written as the indicator's weight? */
export function hasWeight({ weight }: Indicator): boolean {
  return weight !== null && weight.trim() !== '';
}

/** All rows that a weight belongs to: prepared ones that nobody has filled in yet carry theirs too. */
export function weightedRows({ indicators, unfilled = [] }: Project): readonly Indicator[] {
  return unfilled.length > 0 ? [...indicators, ...unfilled] : indicators;
}

/** Does any row of the project carry a weight? */
export function carriesWeights(project: Project): boolean {
  return weightedRows(project).some(hasWeight);
}

interface ReadWeight {
  readonly value: Decimal | null;
  readonly problem: WeightProblem | null;
  /** In hundredths of a point, as a whole number. */
  readonly hundredths: number;
}

/** Tables write few different weights, each in very many rows. */
const read = new Map<string, ReadWeight>();
const MOST_READ = 2000;

function readWeight(text: string): ReadWeight {
  let known = read.get(text);
  if (!known) {
    if (read.size >= MOST_READ) read.clear();
    const value = parseDecimal(text);
    read.set(text, (known = { value, problem: problemOf(text, value), hundredths: hundredthsOf(value) }));
  }
  return known;
}

function hundredthsOf(value: Decimal | null): number {
  return value === null ? 0 : Math.round(Number(decimalText(value)) * 100);
}

function problemOf(text: string, weight: Decimal | null): WeightProblem | null {
  if (text.trim() === '') return 'empty';
  if (weight === null) return 'not-number';
  if (weight.lte(0)) return 'too-small';
  if (weight.gt(LARGEST)) return 'too-large';
  return decimalPlaces(weight) > MOST_DECIMALS ? 'too-exact' : null;
}

/** Exact weight; null where none stands or the text is no number. */
export function weightOf({ weight }: Indicator): Decimal | null {
  return weight === null ? null : readWeight(weight).value;
}

/** Why this weight cannot stand: null where it is a number above 0, at most 100, with at most 2 decimals, or the table has no weights. */
export function weightProblem({ weight }: Indicator): WeightProblem | null {
  return weight === null ? null : readWeight(weight).problem;
}

/** A weight without problem in hundredths of a point: at most two decimals, so that nothing is lost. */
export function weightHundredths({ weight }: Indicator): number {
  return weight === null ? 0 : readWeight(weight).hundredths;
}
