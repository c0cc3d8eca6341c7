import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { suggestedUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';

/** The unit is in the pack's list of bad units (每个, 人数, 百分比). Units that are only unknown say nothing. */
export const unitOdd: IndicatorRule = {
  code: 'V12',
  name: 'unit-odd',
  severity: 'warning',
  scope: 'indicator',
  check: (indicator, _project, { pack }) => {
    const written = indicator.written.unit?.trim() || indicator.unit;
    const instead = written === '' ? null : suggestedUnit(written, pack);
    if (instead === null) return [];
    return [describe(indicator, written, instead)];
  },
};

function describe(indicator: Indicator, written: string, instead: string): Draft {
  const at = placeOf(indicator, 'unit');
  if (instead === '') return { at, variant: 'unclear', args: { unit: written } };
  const draft: Draft = { at, args: { unit: written, instead } };
  if (!indicator.at.unit) return draft;
  const edits = [{ at: indicator.at.unit, after: instead }];
  return { ...draft, fix: { kind: isSameUnit(written, instead) ? 'safe' : 'review', args: { instead }, edits } };
}

/** The same unit in other words: nothing of the meaning can change (每个 → 个, 百分比 → %). */
function isSameUnit(written: string, instead: string): boolean {
  return instead === '%' || normaliseLabel(written).includes(instead);
}
