import { type Decimal, decimalPlaces, parseDecimal } from '../../money/decimal';
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

/** Exact weight; null where none stands or the text is no number. */
export function weightOf({ weight }: Indicator): Decimal | null {
  return parseDecimal(weight ?? '');
}

/** Why this weight cannot stand: null where it is a number above 0, at most 100, with at most 2 decimals, or the table has no weights. */
export function weightProblem(indicator: Indicator): WeightProblem | null {
  if (indicator.weight === null) return null;
  if (!hasWeight(indicator)) return 'empty';
  const weight = weightOf(indicator);
  if (weight === null) return 'not-number';
  if (weight.lte(0)) return 'too-small';
  if (weight.gt(LARGEST)) return 'too-large';
  return decimalPlaces(weight) > MOST_DECIMALS ? 'too-exact' : null;
}
