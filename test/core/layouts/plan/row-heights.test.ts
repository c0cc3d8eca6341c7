import { HIGHEST_ROW, neededHeight, ONE_LINE, stretched } from '../../../../src/core/layouts/plan/row-heights';

const lines = (value: string, width: number): number => (neededHeight(value, width) - 8) / 15;

test.each([
  ['十个字的目标文字内容', 20, 1],
  ['十个字的目标文字内容', 10, 2],
  ['twenty half-width xx', 20, 1],
  ['一行\n又一行', 20, 2],
  [`${'长'.repeat(100)}\n${'长'.repeat(100)}`, 20, 20],
])('“%s” in %i characters takes %i lines', (text, width, count) => {
  if (count === 1) expect(neededHeight(text, width)).toBe(ONE_LINE);
  else expect(lines(text, width)).toBe(count);
});

test('an empty cell takes one line', () => {
  expect([neededHeight(null, 10), neededHeight('', 10)]).toEqual([ONE_LINE, ONE_LINE]);
});

test('rows under a merged cell grow together until it fits', () => {
  expect(stretched([14, 14], 100)).toEqual([50, 50]);
  expect(stretched([14, 28], 40)).toEqual([14, 28]);
  expect(stretched([14], 1000)).toEqual([HIGHEST_ROW]);
});
