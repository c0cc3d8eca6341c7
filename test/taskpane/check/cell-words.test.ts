import { contentText, findingPlaceText, placeText } from '../../../src/taskpane/check/cell-words';
import { finding } from '../support/findings';

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

it.each([
  [
    'an item of composite text',
    { place: { sheet: '公开表', cell: 'E5', offset: 12 }, indicator: '办结率' },
    '',
    'E5 办结率',
  ],
  [
    'one that the message names',
    { place: { sheet: '公开表', cell: 'E5', offset: 12 }, indicator: '办结率' },
    '“办结率”没有指标值',
    'E5',
  ],
  ['one without a name', { place: { sheet: '公开表', cell: 'E5', offset: 12 }, indicator: '' }, '', 'E5'],
  ['a cell of its own', { place: { sheet: '申报表', cell: 'J7' }, indicator: '办结率' }, '', 'J7'],
])('names the place of %s', (_, about, message, text) => {
  expect(findingPlaceText(finding(about), false, message)).toBe(text);
});
