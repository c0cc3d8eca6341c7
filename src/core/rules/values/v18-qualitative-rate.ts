import { isRateName } from '../../taxonomy/rates';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isSatisfaction } from './percent';
import { isQualitative } from './qualitative';
import { isBlankValue, numberOf } from './quantity';

/** A rate that is 定性, or has a word for its value: a rate can be counted. Satisfaction is V19's, a number V16's. */
export const qualitativeRate: IndicatorRule = {
  code: 'V18',
  name: 'qualitative-rate',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    const { name, value } = indicator;
    if (!isRateName(name) || isSatisfaction(indicator) || !isQualitative(indicator, table)) return [];
    if (isBlankValue(value) || numberOf(value.replace(/[%‰]$/, '')) !== null) return [];
    return [{ at: placeOf(indicator, 'operator'), args: { name, value } }];
  },
};
