import { deadlineOf, deadlineText, isYearEnd, isYearEndWord } from '../../../../src/core/rules/dates/deadline';
import type { Indicator } from '../../../../src/core/table/table';

const BLANK: Indicator = {
  level1: '产出指标',
  level2: '时效指标',
  name: '工程完成时间',
  operator: '',
  value: '',
  unit: '',
  weight: null,
  direction: '',
  written: {},
  at: {},
  place: { row: 0, column: 0 },
};
const read = (given: Partial<Indicator>): string | null => {
  const found = deadlineOf({ ...BLANK, ...given });
  return found && `${found.field} ${deadlineText(found)}`;
};

test.each([
  ['2023/12/31', 'value 2023/12/31'],
  ['≤2023年12月底前', 'value 2023年12月底'],
  ['2023年1月至2023年12月', 'value 2023年1月至2023年12月'],
  ['2022/全年', 'value 2022'],
  ['12月31日前完成', 'value 12月31日'],
  ['2023', 'value 2023'],
  ['20231231', 'value 20231231'],
  ['2022年实际值', null],
  ['较2022年提高', null],
  ['2022年度决算', null],
  ['长期', null],
  ['95', null],
  ['2023年完成80%', null],
])('the value %s', (value, expected) => expect(read({ value })).toBe(expected));

test('a number with a unit of its own is an amount', () => {
  expect(read({ value: '2023', unit: '亩' })).toBeNull();
  expect(read({ value: '2023', unit: '年' })).toBe('value 2023');
  expect(read({ value: '12', unit: '月' })).toBeNull();
});

test.each([
  ['2024年12月底前完成', 'name 2024年12月底'],
  ['2024年6月30日前完成招标', 'name 2024年6月30日'],
  ['2015年底前建成的小区改造及时率', null],
  ['2015年10月底前建成的小区改造及时率', null],
  ['2024年度预算公开及时率', null],
  ['12月底前完成', null],
])('the name %s', (name, expected) => expect(read({ name })).toBe(expected));

test('names outside 时效 say what, not when', () => {
  expect(read({ level2: '数量指标', name: '2024年12月底前完成' })).toBeNull();
});

test('the end of the year', () => {
  const ends = (value: string): boolean => isYearEnd(deadlineOf({ ...BLANK, value })!);
  expect(['2023/12/31', '2023年12月底前', '12月31日', '2023年12月末'].map(ends)).toEqual(Array(4).fill(true));
  expect(['2023/12/13', '2023年12月', '2023年6月底', '2023年'].map(ends)).toEqual(Array(4).fill(false));
  const word = (value: string): boolean => isYearEndWord({ ...BLANK, value });
  expect(['年底', '年底前', '当年年底前完成'].map(word)).toEqual([true, true, true]);
  expect(['年底验收合格', '全年', ''].map(word)).toEqual([false, false, false]);
});
