import {
  dateText,
  datesIn,
  daysIn,
  isCalendarDate,
  withDay,
  withYear,
  type WrittenDate,
} from '../../../../src/core/rules/dates/written-dates';

function short({ year, month, day, style }: WrittenDate): string {
  return `${year ?? '-'}/${month ?? '-'}/${day ?? '-'} ${style}`;
}

test.each([
  ['2023/12/31', '2023/12/31 slash'],
  ['2023-12-31', '2023/12/31 dash'],
  ['2023.12.31', '2023/12/31 dot'],
  ['20231231', '2023/12/31 compact'],
  ['2023年12月31日', '2023/12/31 chinese'],
  ['２０２３年１２月３１日', '2023/12/31 chinese'],
  ['2023 年 12 月 31 日前', '2023/12/31 chinese'],
  ['2024年12月底前完成', '2024/12/- chinese'],
  ['2024年12月份', '2024/12/- chinese'],
  ['2024年度', '2024/-/- chinese'],
  ['2022/全年', '2022/-/- chinese'],
  ['2024/6', '2024/6/- slash'],
  ['12月31日', '-/12/31 chinese'],
  ['6月底前', '-/6/- chinese'],
  ['2月30日', '-/2/30 chinese'],
])('%s', (text, expected) => expect(datesIn(text).map(short)).toEqual([expected]));

test.each(['12个月', '3天', '95%', '长期', '2022-2025', '12023年', '1.5', '全年', '24小时', '2023/2024', '100'])(
  '%s is no date',
  (text) => expect(datesIn(text)).toEqual([]),
);

test('several dates with their places', () => {
  const text = '自2023年1月至2023年12月底';
  expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2023年1月', '2023年12月']);
});

test('long texts are read up to a limit', () => {
  expect(datesIn('2023年'.repeat(20_000)).length).toBeLessThan(2000);
});

test('the calendar', () => {
  const check = (text: string): boolean => isCalendarDate(datesIn(text)[0]!);
  expect(['2024/2/29', '2月29日', '2023/12/31', '2023年'].map(check)).toEqual([true, true, true, true]);
  expect(['2023/2/29', '2023年13月', '2023/0/5', '4月31日', '2月30日'].map(check)).toEqual(Array(5).fill(false));
  expect(daysIn(2023, 2)).toBe(28);
});

test('changing a date keeps how it is written', () => {
  const of = (text: string): readonly WrittenDate[] => datesIn(text);
  expect(withYear('2022年1月-2022年12月底前', of('2022年1月-2022年12月底前'), 2023)).toBe('2023年1月-2023年12月底前');
  expect(withDay('2023/12/13', of('2023/12/13')[0]!, 31)).toBe('2023/12/31');
  expect(withDay('2023年12月13日前完成', of('2023年12月13日前完成')[0]!, 31)).toBe('2023年12月31日前完成');
  expect(withDay('2023年12月', of('2023年12月')[0]!, 31)).toBe('2023年12月');
  expect(dateText('chinese', 2023, 6, 30)).toBe('2023年6月30日');
  expect(dateText('compact', 2023, 6, 3)).toBe('20230603');
  expect(dateText('dash', 2023, 6, 30)).toBe('2023-6-30');
});
