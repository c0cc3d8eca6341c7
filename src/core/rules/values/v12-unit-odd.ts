import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isUnit, suggestedUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';

/** 每亩, 每台: the unit is what stands behind 每. */
const EACH = /^每(.{1,4})$/;

/** The unit is in the pack's list of bad units (每个, 人数, 百分比), or 每 with a unit. Unknown units say nothing. */
export const unitOdd: IndicatorRule = {
  code: 'V12',
  name: 'unit-odd',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const written = indicator.written.unit?.trim() || indicator.unit;
    const instead = written === '' ? null : (suggestedUnit(written, pack) ?? unitBehindEach(written, pack));
    if (instead === null) return [];
    return [describe(indicator, written, instead)];
  },
};

function unitBehindEach(written: string, pack: Pack): string | null {
  const unit = EACH.exec(normaliseLabel(written))?.[1] ?? '';
  return isUnit(unit, pack) && suggestedUnit(unit, pack) === null ? unit : null;
}

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
