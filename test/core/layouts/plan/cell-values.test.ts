import { numberCell, plainNumberCell } from '../../../../src/core/layouts/plan/cell-values';

test.each([
  ['97.2', 97.2],
  ['-0.05', -0.05],
  ['0.1', 0.1],
  ['', null],
  [' ', null],
  ['待定', '待定'],
  ['1/2', '1/2'],
  // More digits than a number of Excel has.
  ['12345678901234567.89', '12345678901234567.89'],
  ['1e999', '1e999'],
])('the amount “%s” stands in its cell as %p', (text, value) => {
  expect(numberCell(text)).toBe(value);
});

test.each([
  ['30', 30],
  ['12.5', 12.5],
  ['030', '030'],
  ['30.0', '30.0'],
  ['30%', '30%'],
])('the weight “%s” stands in its cell as %p', (text, value) => {
  expect(plainNumberCell(text)).toBe(value);
});
