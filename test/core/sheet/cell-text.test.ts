import { cellText } from '../../../src/core/sheet/cell-text';
import type { CellDetail, CellValue } from '../../../src/core/sheet/sheet';
import { detailKey, makeSheet } from '../../../src/core/sheet/sheet';

function textOf(value: CellValue, detail?: CellDetail): string {
  return cellText(makeSheet('表', [[value]], { details: new Map(detail ? [[detailKey(0, 0), detail]] : []) }), 0, 0);
}

test.each<[CellValue, string]>([
  [null, ''],
  ['  甲 ', '  甲 '],
  [97.2, '97.2'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [-0.5, '-0.5'],
  [true, 'TRUE'],
  ['#REF!', '#REF!'],
  [NaN, 'NaN'],
])('%p without format is “%s”', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each<[number, string, string]>([
  [97.2, '0.00', '97.20'],
  [97.2, '0.00_ ', '97.20'],
  [-97.256, '0.00_);[Red]\\(0.00\\)', '-97.26'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [999, '#,##0', '999'],
  [0.95, '0%', '95%'],
  [0.955, '0.0%', '95.5%'],
  [0.95, '0.##', '0.95'],
  [97.2, '0.00"万元"', '97.20万元'],
  [5, '¥#,##0.00', '¥5.00'],
  [4, '000', '004'],
  [97.2, 'General', '97.2'],
  [97.2, 'G/通用格式', '97.2'],
  [201001, '@', '201001'],
  [12345, '0.00E+00', '12345'],
  [0.5, '# ?/?', '0.5'],
  [1.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1.50'],
  [45291, 'yyyy/m/d', '2023/12/31'],
  [45291, 'm/d/yy', '2023/12/31'],
  [45291, '[$-804]yyyy"年"m"月"d"日";@', '2023/12/31'],
  [45291, 'yyyy"年"m"月"', '2023/12'],
  [45291.5, 'yyyy-mm-dd hh:mm:ss.000', '2023/12/31 12:00'],
  [0.354166667, 'h:mm', '8:30'],
  [-1, 'yyyy/m/d', '-1'],
  [99999999, 'yyyy/m/d', '99999999'],
])('%p as %s is “%s”', (value, format, text) => {
  expect(textOf(value, { format })).toBe(text);
});

test('a format says nothing about texts', () => {
  expect(textOf('95', { format: '0%' })).toBe('95');
});

test('outside the sheet there is nothing', () => {
  expect(cellText(makeSheet('表', []), 9, 9)).toBe('');
});
