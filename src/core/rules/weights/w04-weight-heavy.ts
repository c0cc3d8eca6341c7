import type { IndicatorRule } from '../rule';
import { weightHundredths, weightProblem } from './weight-value';

/** One indicator that outweighs the others: more points than the pack's limit (usually 40). Invalid weights are W03. */
export const weightHeavy: IndicatorRule = {
  code: 'W04',
  name: 'weight-heavy',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const limit = pack.limits.heaviestWeight;
    if (weightProblem(indicator) !== null || weightHundredths(indicator) <= limit * 100) return [];
    const args = { name: indicator.name, weight: (indicator.weight ?? '').trim(), limit };
    return [{ at: indicator.at.weight ?? indicator.place, args }];
  },
};
