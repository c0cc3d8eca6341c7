import {
  amountText,
  decimalOfNumber,
  decimalPlaces,
  decimalText,
  parseDecimal,
  sum,
} from '../../../src/core/money/decimal';

describe('exact decimals', () => {
  test.each([
    ['97.20', '97.2'],
    [' -1 ', '-1'],
    ['+3.', '3'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['1,000', null],
    ['', null],
    ['12 天', null],
  ])('parses %s', (text, expected) => {
    const value = parseDecimal(text);
    expect(value === null ? null : decimalText(value)).toBe(expected);
  });

  test('a binary number becomes the decimal that Excel shows', () => {
    expect(decimalText(decimalOfNumber(0.1 + 0.2))).toBe('0.3');
    expect(decimalText(decimalOfNumber(97.2))).toBe('97.2');
  });

  test('sums without binary rounding', () => {
    expect(decimalText(sum([0.1, 0.2, 0.3].map(decimalOfNumber)))).toBe('0.6');
  });

  test('keeps decimals that are there and adds those that are usual', () => {
    expect(amountText(decimalOfNumber(97.2))).toBe('97.20');
    expect(amountText(decimalOfNumber(1.875))).toBe('1.875');
    expect(decimalPlaces(decimalOfNumber(1.875))).toBe(3);
    expect(decimalPlaces(decimalOfNumber(100))).toBe(0);
  });
});
