import { alignedLines, oneLine, padText, textWidth } from '../../src/report/text-width';

test.each([
  ['必改', 4],
  ['K16', 3],
  ['（W01）', 7],
  ['𠮷野', 4],
  ['e\u0301', 1],
  ['', 0],
])('“%s” takes %d columns', (text, width) => expect(textWidth(text)).toBe(width));

test('columns of Chinese and Latin text stand below each other', () => {
  const lines = alignedLines(
    [
      ['必改', 'K16', '1.00'],
      ['建议改', 'L4', '97.20'],
    ],
    new Set([2]),
  );
  expect(lines).toEqual(['必改    K16   1.00', '建议改  L4   97.20']);
});

test('padding at either side', () => {
  expect([padText('合计', 6), padText('合计', 6, 'end'), padText('合计', 2)]).toEqual(['合计  ', '  合计', '合计']);
});

test('cell text cannot break lines or steer the terminal', () => {
  expect(oneLine(' 甲\n乙\u001b[31m\t丙\u202e丁 ')).toBe('甲 乙 [31m 丙 丁');
});
