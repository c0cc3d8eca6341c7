import { areasOf, joinRows } from '../../src/excel/addresses';
import { hintOf } from '../../src/excel/change-hint';
import { createSelectionTrail } from '../../src/excel/selection-trail';

const edit = { worksheetId: 's1', address: 'K16', changeType: 'RangeEdited', source: 'Local' };

describe('areasOf', () => {
  it.each([
    ['K16', [[15, 10, 15, 10]]],
    ['Sheet1!A1:B2', [[0, 0, 1, 1]]],
    [
      "'表,一'!A1:B2,'表,一'!D4",
      [
        [0, 0, 1, 1],
        [3, 3, 3, 3],
      ],
    ],
    ['A:A', [[0, 0, 1_048_575, 0]]],
  ])('reads %s', (address, expected) => {
    expect(areasOf(address)?.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(expected);
  });

  it.each(['', 'nonsense', 'A1,what'])('gives null for %p', (address) => {
    expect(areasOf(address)).toBeNull();
  });
});

describe('joinRows', () => {
  it('joins intervals that overlap or touch, in order', () => {
    const rows = [
      { first: 8, last: 9 },
      { first: 1, last: 3 },
      { first: 4, last: 5 },
      { first: 2, last: 2 },
    ];
    expect(joinRows(rows)).toEqual([
      { first: 1, last: 5 },
      { first: 8, last: 9 },
    ]);
  });
});

describe('hintOf', () => {
  it('trusts a local edit for its cells', () => {
    expect(hintOf(edit)).toEqual({
      kind: 'cells',
      sheetId: 's1',
      areas: [{ top: 15, left: 10, bottom: 15, right: 10 }],
    });
  });

  it.each([
    ['an inserted row', { changeType: 'RowInserted', address: '5:5' }],
    ['a deleted column', { changeType: 'ColumnDeleted', address: 'B:B' }],
    ['shifted cells', { changeType: 'CellDeleted', address: 'B2' }],
    ['an unknown change', { changeType: 'Unknown' }],
    ['a co-author', { source: 'Remote' }],
    ['an address nobody can read', { address: '#REF!' }],
    ['more than 2,000 rows', { address: 'A1:A2001' }],
  ])('asks for the whole sheet after %s', (_, change) => {
    expect(hintOf({ ...edit, ...change })).toEqual({ kind: 'sheet', sheetId: 's1' });
  });
});

describe('selection trail', () => {
  const at = (address: string, worksheetId = 's1') => ({ worksheetId, address });

  it('asks for the rows that the selection leaves', () => {
    const follow = createSelectionTrail();
    follow(at('K16'));
    expect(follow(at('L16'))).toBeNull();
    expect(follow(at('L17'))).toMatchObject({ kind: 'cells', sheetId: 's1', areas: [{ top: 15 }] });
    expect(follow(at('A17', 's2'))).toMatchObject({ kind: 'cells', sheetId: 's1', areas: [{ top: 16 }] });
  });

  it('asks for the whole sheet at the first move, because the place before it is unknown', () => {
    expect(createSelectionTrail()(at('B2'))).toEqual({ kind: 'sheet', sheetId: 's1' });
  });

  it('ignores whole columns', () => {
    const follow = createSelectionTrail();
    follow(at('C:C'));
    expect(follow(at('B2'))).toBeNull();
  });
});
