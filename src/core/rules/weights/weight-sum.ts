import { type Decimal, decimalText, sum } from '../../money/decimal';
import { perProject } from '../per-project';
import { weightedRows, weightOf } from './weight-value';

export interface WeightSum {
  /** Exact sum of the weights that are numbers; null where no row carries one. */
  readonly sum: Decimal | null;
  /** The sum as text, to count equal ones by; empty for null. */
  readonly text: string;
}

/** Sum of a project's weights, prepared rows that nobody has filled in included; what is no number is left to W03. */
export const weightSumOf = perProject((project): WeightSum => {
  const weights = weightedRows(project).flatMap((row) => weightOf(row) ?? []);
  const total = weights.length > 0 ? sum(weights) : null;
  return { sum: total, text: total ? decimalText(total) : '' };
});
