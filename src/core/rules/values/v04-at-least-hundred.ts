import type { Indicator } from '../../table/table';
import { endsAtHundred, isSatisfactionName } from '../../taxonomy/rates';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isPercent } from './percent';
import { numberOf } from './quantity';

/**
 * "≥100%" of a rate that ends at 100 % says the same as "=100%". Completion of a task or plan may be more (silent),
 * growth and other 完成率 perhaps (info, no fix: only a person can tell). Satisfaction gets no fix: nobody is to be
 * led to promise 100 %, nor less.
 */
export const atLeastHundred: IndicatorRule = {
  code: 'V04',
  name: 'at-least-hundred',
  severity: 'warning',
  group: 'file',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    if (indicator.operator !== '≥' || !isPercent(indicator, pack)) return [];
    if (!numberOf(indicator.value)?.eq(100)) return [];
    const draft: Draft = { at: placeOf(indicator, 'operator'), args: { name: indicator.name } };
    if (isSatisfactionName(indicator.name)) return [{ ...draft, variant: 'satisfaction' }];
    const end = endsAtHundred(indicator.name);
    if (end === 'never') return [];
    if (end === 'perhaps') return [{ ...draft, variant: 'perhaps', severity: 'info' }];
    return [{ ...draft, ...fixOf(indicator) }];
  },
};

/** In a text of its own `=` would start a formula, so that the full-width sign is written. */
function fixOf({ at }: Indicator): Pick<Draft, 'fix'> {
  if (!at.operator) return {};
  return { fix: { kind: 'safe', edits: [{ at: at.operator, after: at.operator.span ? '＝' : '=' }] } };
}
