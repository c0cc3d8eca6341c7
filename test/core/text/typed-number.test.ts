import { typedNumber } from '../../../src/core/text/typed-number';

test.each([
  ['9.20', 9.2, '0.00'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['95%', 0.95, '0%'],
  ['99.5%', 0.995, '0.0%'],
  ['-3', -3, '0'],
  [' 12 ', 12, '0'],
  ['0', 0, '0'],
])('%s is a number', (text, value, format) => {
  expect(typedNumber(text)).toEqual({ value, format });
});

test.each(['004', '004001', '440301000000000001', '1,23', '2023/12/31', '1.', '3次', '', '１２'])(
  '%s stays text',
  (text) => {
    expect(typedNumber(text)).toBeNull();
  },
);
