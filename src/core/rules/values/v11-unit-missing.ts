import type { Indicator } from '../../table/table';
import { isPercentName } from '../../taxonomy/rates';
import type { Draft, IndicatorRule } from '../rule';
import { hasField, placeOf } from './field-place';
import { numberOf } from './quantity';
import { isTimeValue } from './time-value';

/** Choices of 指标性质 whose value needs no unit. */
const WITHOUT_UNIT = /定性|定量[（(]?其他|不适用/;

/** A number without a unit of measure; dates, 定性, 定量（其他） and 不适用 need none. */
export const unitMissing: IndicatorRule = {
  code: 'V11',
  name: 'unit-missing',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, _project, { table }) => {
    const { name, value, unit, operator, written } = indicator;
    if (!hasField(table, 'unit') || unit.trim() !== '' || numberOf(value) === null) return [];
    if (operator === '定性' || WITHOUT_UNIT.test(written.operator ?? '') || isTimeValue(indicator)) return [];
    return [{ at: placeOf(indicator, 'unit'), args: { name, value }, ...percentFix(indicator) }];
  },
};

function percentFix({ name, value, at }: Indicator): Pick<Draft, 'fix'> {
  const number = numberOf(value);
  const isShare = number !== null && number.gt(1) && number.lte(100);
  if (!at.unit || at.unit.span || !isShare || !isPercentName(name)) return {};
  return { fix: { kind: 'review', args: { unit: '%' }, edits: [{ at: at.unit, after: '%' }] } };
}
