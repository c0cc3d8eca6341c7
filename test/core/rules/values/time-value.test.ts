import { isTimeValue } from '../../../../src/core/rules/values/time-value';
import type { Indicator } from '../../../../src/core/table/table';

function indicator(value: string, unit: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    level1: '产出指标',
    level2: '数量指标',
    name: '检查次数',
    operator: '=',
    value,
    unit,
    weight: null,
    direction: '',
    written: {},
    at: {},
    place: { row: 0, column: 0 },
    ...rest,
  };
}

test.each([
  ['2023/12/31', ''],
  ['2023-12-31', ''],
  ['2023.6', ''],
  ['2023年12月31日', ''],
  ['2023年', ''],
  ['2022-2023年', ''],
  ['2023', '年'],
  ['12月底前', ''],
  ['1-12月', ''],
  ['1-12', '月'],
  ['6月30日前', ''],
  ['全年', ''],
  ['2022/全年', ''],
  ['年底', ''],
  ['9:00', ''],
])('%s %s is a time', (value, unit) => expect(isTimeValue(indicator(value, unit))).toBe(true));

test.each([
  ['12', '月'],
  ['2', '小时'],
  ['3', '年'],
  ['2023', '人'],
  ['8-10', '次'],
  ['100', '%'],
  ['优良中差', ''],
  ['', ''],
])('%s %s is none', (value, unit) => expect(isTimeValue(indicator(value, unit))).toBe(false));

test.each(['20231231', '202312', '2023', '45291'])('%s is a date only where a time is asked for', (value) => {
  expect(isTimeValue(indicator(value, '', { level2: '时效指标' }))).toBe(true);
  expect(isTimeValue(indicator(value, '', { name: '工作完成时限' }))).toBe(true);
  expect(isTimeValue(indicator(value, ''))).toBe(false);
});
