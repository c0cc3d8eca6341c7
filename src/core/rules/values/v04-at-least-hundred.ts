import type { Indicator } from '../../table/table';
import { endsAtHundred, isRateName, isSatisfactionName } from '../../taxonomy/rates';
import { isRateUnit, suggestedUnit } from '../../taxonomy/units';
import type { Pack } from '../../pack/pack';
import type { Draft, DraftFix, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { numberOf } from './quantity';

/**
 * "≥100%" of a rate that ends at 100 % says the same as "=100%". Growth and completion of a plan may be more
 * (silent), other 完成率 perhaps (info). Satisfaction gets no fix: nobody should be led to promise 100 % or less.
 */
export const atLeastHundred: IndicatorRule = {
  code: 'V04',
  name: 'at-least-hundred',
  severity: 'warning',
  group: 'file',
  scope: 'indicator',
  check: (indicator, _project, { pack }) => {
    if (indicator.operator !== '≥' || !isPercent(indicator, pack)) return [];
    if (!numberOf(indicator.value)?.eq(100)) return [];
    const draft: Draft = { at: placeOf(indicator, 'operator'), args: { name: indicator.name } };
    if (isSatisfactionName(indicator.name)) return [{ ...draft, variant: 'satisfaction' }];
    const end = endsAtHundred(indicator.name);
    if (end === 'never') return [];
    if (end === 'perhaps') return [{ ...draft, variant: 'perhaps', severity: 'info', ...fixOf(indicator, 'review') }];
    return [{ ...draft, ...fixOf(indicator, 'safe') }];
  },
};

function isPercent({ name, unit }: Indicator, pack: Pack): boolean {
  if (unit === '') return isRateName(name);
  return isRateUnit(unit) || suggestedUnit(unit, pack) === '%';
}

/** In a text of its own `=` would start a formula, so that the full-width sign is written. */
function fixOf({ at }: Indicator, kind: DraftFix['kind']): Pick<Draft, 'fix'> {
  if (!at.operator) return {};
  return { fix: { kind, edits: [{ at: at.operator, after: at.operator.span ? '＝' : '=' }] } };
}
