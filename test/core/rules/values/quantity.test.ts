import { decimalText } from '../../../../src/core/money/decimal';
import { isBlankValue, measureText, numberOf } from '../../../../src/core/rules/values/quantity';

test.each([
  ['100', '100'],
  [' 0.50 ', '0.5'],
  ['１２', '12'],
  ['40,000', '40000'],
  ['1,234,567.8', '1234567.8'],
  ['-3', '-3'],
])('%s is the number %s', (text, number) => {
  const found = numberOf(text);
  expect(found && decimalText(found)).toBe(number);
});

test.each(['', '95%', '8-10', '1,00', '优', '2022年实际值', '≥5', '5人', '1.2.3'])('%s is no number', (text) =>
  expect(numberOf(text)).toBeNull(),
);

test.each(['', '  ', '/', '／', '*', '—', '--'])('"%s" says nothing', (text) => expect(isBlankValue(text)).toBe(true));

test.each(['0', '无', '优'])('"%s" is a value', (text) => expect(isBlankValue(text)).toBe(false));

test('operator, value and unit as one text', () =>
  expect(measureText({ operator: '≥', value: '25', unit: '元/本' })).toBe('≥25元/本'));
