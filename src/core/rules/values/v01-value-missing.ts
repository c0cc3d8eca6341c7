import type { IndicatorRule } from '../rule';
import { hasField, placeOf } from './field-place';
import { isBlankValue } from './quantity';

/** A named indicator has neither a number nor a qualitative word; `/`, `*` and `-` count as none. */
export const valueMissing: IndicatorRule = {
  code: 'V01',
  name: 'value-missing',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, _project, { table }) => {
    if (!hasField(table, 'value') || isBlankValue(indicator.name) || !isBlankValue(indicator.value)) return [];
    if (indicator.written.operator?.includes('不适用')) return [];
    return [{ at: placeOf(indicator, 'value'), args: { name: indicator.name } }];
  },
};
