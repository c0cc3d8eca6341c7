import { contentText, placeText } from '../../../src/taskpane/check/cell-words';

it.each([
  [null, '（空）'],
  ['', '（空）'],
  ['每个', '每个'],
  [0.1 + 0.2, '0.3'],
  [1e-7, '0.0000001'],
  [true, 'true'],
  ['长'.repeat(200), `${'长'.repeat(160)}…`],
])('shows %p as %s', (value, text) => {
  expect(contentText(value, '（空）')).toBe(text);
});

it('names the sheet only where there are several', () => {
  expect(placeText({ sheet: '申报表', cell: 'K16' }, false)).toBe('K16');
  expect(placeText({ sheet: '申报表', cell: 'K16' }, true)).toBe('申报表!K16');
});
