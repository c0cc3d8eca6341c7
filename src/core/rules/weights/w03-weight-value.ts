import type { IndicatorRule } from '../rule';
import { carriesWeights, weightProblem } from './weight-value';

/** A weight that is empty beside filled ones, no number, 0 or less, above 100, or has more than 2 decimals. */
export const weightValue: IndicatorRule = {
  code: 'W03',
  name: 'weight-value',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, project) => {
    const problem = weightProblem(indicator);
    if (problem === null || (problem === 'empty' && !carriesWeights(project))) return [];
    const args = { name: indicator.name, weight: (indicator.weight ?? '').trim() };
    return [{ at: indicator.at.weight ?? indicator.place, variant: problem, args }];
  },
};
