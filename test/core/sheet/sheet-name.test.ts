import { freeSheetName, quotedSheetName } from '../../../src/core/sheet/sheet-name';

test.each([
  ['申报表', [], '申报表'],
  ['申报表', ['申报表'], '申报表(2)'],
  ['申报表', ['申报表', '申报表(2)'], '申报表(3)'],
  ['Sheet', ['SHEET'], 'Sheet(2)'],
  ['2023/2024:[一]', [], '2023 2024  一'],
  ["'申报表'", [], '申报表'],
  ['  ', [], '表'],
  ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(28)}(2)`],
])('free name for %s beside %j', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

test('quotes in a sheet name are doubled', () => {
  expect(quotedSheetName("甲'乙 丙")).toBe("'甲''乙 丙'");
});
