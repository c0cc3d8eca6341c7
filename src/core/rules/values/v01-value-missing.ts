import type { IndicatorRule } from '../rule';
import { hasField, placeOf } from './field-place';
import { isBlankValue } from './quantity';

/** 2024年12月底前完成, 年底前发放到位: the name is the deadline that belongs into the value. */
const DEADLINE =
  /^(?:于|在)?(?:(?:(?:19|20)\d{2})年)?(?:\d{1,2}月|年底|年末|月底|季度末|上半年|下半年).{0,8}(?:前|内|底|末|完成|到位|发放|兑现|支付)/;

/**
 * A named indicator has neither a number nor a qualitative word; `/`, `*` and `-` count as none. A deadline written as
 * the name is said so.
 */
export const valueMissing: IndicatorRule = {
  code: 'V01',
  name: 'value-missing',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    if (!hasField(table, 'value') || isBlankValue(indicator.name) || !isBlankValue(indicator.value)) return [];
    if (indicator.written.operator?.includes('不适用')) return [];
    const draft = { at: placeOf(indicator, 'value'), args: { name: indicator.name } };
    return [DEADLINE.test(indicator.name) ? { ...draft, variant: 'deadline' } : draft];
  },
};
