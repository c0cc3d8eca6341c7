import type { Indicator } from '../../table/table';
import type { Pack } from '../../pack/pack';
import { isPercentName } from '../../taxonomy/rates';
import { isUnit, suggestedUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { hasField, placeOf } from './field-place';
import { numberOf } from './quantity';
import { isTimeValue } from './time-value';

/** Choices of 指标性质 whose value needs no unit. */
const WITHOUT_UNIT = /定性|定量[（(]?其他|不适用/;

const NOTED = /[（(]([^（）()]{1,8})[）)]$/;
const COUNTED: readonly (readonly [ending: string, unit: string])[] = [
  ['人次', '人次'],
  ['人数', '人'],
  ['次数', '次'],
  ['天数', '天'],
];

/** A number without a unit of measure; dates, 定性, 定量（其他） and 不适用 need none. */
export const unitMissing: IndicatorRule = {
  code: 'V11',
  name: 'unit-missing',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table, pack }) => {
    const { name, value, unit, operator, written } = indicator;
    if (!hasField(table, 'unit') || unit.trim() !== '' || numberOf(value) === null) return [];
    if (operator === '定性' || WITHOUT_UNIT.test(written.operator ?? '') || isTimeValue(indicator)) return [];
    return [{ at: placeOf(indicator, 'unit'), args: { name, value }, ...unitFix(indicator, pack) }];
  },
};

function unitFix(indicator: Indicator, pack: Pack): Pick<Draft, 'fix'> {
  const { at } = indicator;
  const unit = unitInName(indicator, pack);
  if (!at.unit || at.unit.span || unit === '') return {};
  return { fix: { kind: 'review', args: { unit }, edits: [{ at: at.unit, after: unit }] } };
}

/** The unit that the name says: 培训人数（人）, 接待人次, 合格率; empty where it says none. */
function unitInName({ name, value }: Indicator, pack: Pack): string {
  const noted = NOTED.exec(name)?.[1] ?? '';
  if (isUnit(noted, pack) && suggestedUnit(noted, pack) === null) return noted;
  const counted = COUNTED.find(([ending]) => name.endsWith(ending));
  if (counted) return counted[1];
  const number = numberOf(value);
  const isShare = number !== null && number.gt(1) && number.lte(100);
  return isShare && isPercentName(name) ? '%' : '';
}
