import type { IndicatorRule } from '../rule';
import { weightOf, weightProblem } from './weight-value';

/** One indicator that outweighs the others: more points than the pack's limit (usually 40). Invalid weights are W03. */
export const weightHeavy: IndicatorRule = {
  code: 'W04',
  name: 'weight-heavy',
  severity: 'info',
  scope: 'indicator',
  check: (indicator, _project, { pack }) => {
    const limit = pack.limits.heaviestWeight;
    const weight = weightProblem(indicator) === null ? weightOf(indicator) : null;
    if (!weight?.gt(limit)) return [];
    const args = { name: indicator.name, weight: (indicator.weight ?? '').trim(), limit };
    return [{ at: indicator.at.weight ?? indicator.place, args }];
  },
};
