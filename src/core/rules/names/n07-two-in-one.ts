import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { isBlankValue } from '../values/quantity';
import { isTimeValue } from '../values/time-value';
import { namePlace } from './rename';
import { valueInName } from './value-in-name';

const LONGEST_VALUE = 200;
const SEPARATOR = /[:：;；、，,](?!\d)|[:：;；、，](?=\d)/;
const MEASURED = /(\d+(?:\.\d+)?)\s?([^\d\s]{1,8})$/;
/** 每次3天 says more of the value before it. */
const SAYS_MORE = /^(?:每|其中|含|共|合计)/;
const FEWEST = 2;

/**
 * Rule N07: an indicator has one name and one value. Two values in the value's cell, or a name with a value of its own
 * beside another value; numbered items of a text are looked at by `two-in-one-item`. Dates may be several.
 */
export const twoInOne: IndicatorRule = {
  code: 'N07',
  name: 'two-in-one',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => nameDraft(indicator, pack) ?? valueDraft(indicator, pack) ?? [],
};

function nameDraft(indicator: Indicator, pack: Pack): readonly Draft[] | null {
  const { name, value } = indicator;
  if (isBlankValue(value) || valueInName(name, pack, false)?.kind !== 'sign') return null;
  return [{ at: namePlace(indicator), variant: 'name', args: { name, value } }];
}

function valueDraft(indicator: Indicator, pack: Pack): readonly Draft[] | null {
  const { name, value } = indicator;
  if (value.length > LONGEST_VALUE || !/\d\D+\d/.test(value) || isTimeValue(indicator)) return null;
  const parts = normaliseLabel(value).split(SEPARATOR);
  const measured = parts.filter((part) => isMeasured(part, pack));
  if (measured.length < FEWEST) return null;
  return [{ at: placeOf(indicator, 'value'), variant: 'value', args: { name, values: measured } }];
}

function isMeasured(part: string, pack: Pack): boolean {
  const unit = MEASURED.exec(part)?.[2];
  return unit !== undefined && !SAYS_MORE.test(part) && isUnit(unit, pack);
}
