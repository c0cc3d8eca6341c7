import { decimalText } from '../../../src/core/money/decimal';
import { chineseNumeral, leadingNumber, numeralValue } from '../../../src/core/quantities/numerals';

test.each([
  ['三十', 30],
  ['两', 2],
  ['一百二十', 120],
  ['十五', 15],
  ['一百零五', 105],
  ['一万五千', 15_000],
  ['三十万', 300_000],
  ['二亿三千万', 230_000_000],
  ['三万亿', 3_000_000_000_000],
])('%s is %d', (text, value) => expect(chineseNumeral(text)).toBe(value));

test.each(['', '一二', '百', '万', '千家', '甲', '一'.repeat(20)])('no number: %s', (text) =>
  expect(chineseNumeral(text)).toBeNull(),
);

test.each([
  ['3,750.00元', '3,750.00'],
  ['1,200,000', '1,200,000'],
  ['1,2,3', '1'],
  ['12,34', '12'],
  ['0.05万', '0.05'],
  ['元', ''],
])('the number that %s begins with is %s', (text, number) => expect(leadingNumber(text)).toBe(number));

test('values are exact', () => {
  expect(decimalText(numeralValue('3,750.10')!)).toBe('3750.1');
  expect(decimalText(numeralValue('一万')!)).toBe('10000');
  expect(numeralValue('甲')).toBeNull();
});
