import { decimalText } from '../../money/decimal';
import type { Indicator } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule } from '../rule';
import { carriesWeights, weightOf, weightProblem } from './weight-value';

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
    const draft: Draft = { at: indicator.at.weight ?? indicator.place, variant: problem, args };
    return [problem === 'not-number' ? { ...draft, ...numberFix(indicator) } : draft];
  },
};

/** 20分, ２０ → 20: the number is there, only not written as one. */
function numberFix(indicator: Indicator): Pick<Draft, 'fix'> {
  const text = halfWidth(indicator.weight ?? '').replace(/[分%\s]/g, '');
  const readable = { ...indicator, weight: text };
  const number = weightOf(readable);
  const cell = indicator.at.weight;
  if (!number || !cell || cell.span || weightProblem(readable) !== null) return {};
  const after = decimalText(number);
  return { fix: { kind: 'review', args: { after }, edits: [{ at: cell, after: Number(after) }] } };
}
