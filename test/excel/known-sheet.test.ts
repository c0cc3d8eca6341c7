import { detailKey, makeSheet, type Row, type Sheet } from '../../src/core/sheet/sheet';
import { columnRuns, type Block } from '../../src/excel/block';
import { assembled, sharingRows, withBlocks } from '../../src/excel/known-sheet';

const merge = { top: 1, left: 0, bottom: 2, right: 0 };

function sheetOf(): Sheet {
  const rows: Row[] = [['题'], ['甲', 1], ['', 2].map((value) => value || null), ['乙', 3]];
  return makeSheet('表', rows, { merges: [merge], details: new Map([[detailKey(1, 1), { format: '0.00' }]]) });
}

function blockOf(first: number, rows: Row[], rest: Partial<Block> = {}): Block {
  const last = first + rows.length - 1;
  return { sheetId: 's1', first, last, part: 'content', rows, details: new Map(), merges: [], ...rest };
}

const sameDetail: Partial<Block> = { details: new Map([[detailKey(1, 1), { format: '0.00' }]]), merges: [merge] };

describe('columnRuns', () => {
  it('asks for every column once', () => {
    expect(columnRuns(5, new Set([0, 3, 9]))).toEqual([
      { first: 0, last: 0, detailed: true },
      { first: 1, last: 2, detailed: false },
      { first: 3, last: 3, detailed: true },
      { first: 4, last: 4, detailed: false },
    ]);
  });
});

describe('rows read again', () => {
  it('leave the sheet as it is where they say the same', () => {
    const sheet = sheetOf();
    expect(
      withBlocks(sheet, [
        blockOf(
          1,
          [
            ['甲', 1],
            [null, 2],
          ],
          sameDetail,
        ),
      ]),
    ).toBe(sheet);
  });

  it('replace only rows whose content changed', () => {
    const sheet = sheetOf();
    const next = withBlocks(sheet, [
      blockOf(
        1,
        [
          ['甲', 1],
          [null, 5],
        ],
        sameDetail,
      ),
    ]);
    expect(next.rows[2]).toEqual([null, 5]);
    expect([0, 1, 3].map((row) => next.rows[row] === sheet.rows[row])).toEqual([true, true, true]);
    expect(sheet.rows[2]).toEqual([null, 2]);
  });

  it('replace a row whose number format changed', () => {
    const sheet = sheetOf();
    const details = new Map([[detailKey(1, 1), { format: '0.0' }]]);
    const next = withBlocks(sheet, [
      blockOf(
        1,
        [
          ['甲', 1],
          [null, 2],
        ],
        { details, merges: [merge] },
      ),
    ]);
    expect(next.rows[1]).not.toBe(sheet.rows[1]);
    expect(next.details.get(detailKey(1, 1))).toEqual({ format: '0.0' });
  });

  it('replace all rows of a merge that is gone', () => {
    const sheet = sheetOf();
    const next = withBlocks(sheet, [
      blockOf(
        1,
        [
          ['甲', 1],
          [null, 2],
        ],
        { ...sameDetail, merges: [] },
      ),
    ]);
    expect(next.merges).toEqual([]);
    expect([0, 1, 2, 3].map((row) => next.rows[row] === sheet.rows[row])).toEqual([true, false, false, true]);
  });

  it('forget the details of what was deleted', () => {
    const next = withBlocks(sheetOf(), [blockOf(1, [[]], { merges: [merge] })]);
    expect(next.rows[1]).toEqual([]);
    expect(next.details.size).toBe(0);
  });

  it('make the sheet longer and shorter', () => {
    const longer = withBlocks(sheetOf(), [blockOf(6, [['丙']])]);
    expect(longer.rows).toHaveLength(7);
    expect(withBlocks(longer, [blockOf(6, [[]])]).rows).toHaveLength(4);
  });
});

describe('a sheet read anew', () => {
  it('is the known one where nothing changed', () => {
    const sheet = sheetOf();
    expect(sharingRows(sheet, sheetOf())).toBe(sheet);
  });

  it('shares the rows that did not change', () => {
    const sheet = sheetOf();
    const next = sharingRows(sheet, { ...sheetOf(), rows: [['题'], ['甲', 9], [null, 2], ['乙', 3]] });
    expect([0, 1, 2, 3].map((row) => next.rows[row] === sheet.rows[row])).toEqual([true, false, true, true]);
  });

  it('takes a new name', () => {
    const sheet = sheetOf();
    const next = sharingRows(sheet, { ...sheetOf(), name: '新表' });
    expect(next.name).toBe('新表');
    expect(next.rows[1]).toBe(sheet.rows[1]);
  });
});

describe('assembled', () => {
  it('puts blocks in their places, cuts them to the width, and drops the empty end', () => {
    const blocks = [blockOf(0, [['a', 'b', 'far']]), blockOf(3, [['c'], []])];
    const details = new Map([
      [detailKey(0, 1), { format: '0%' }],
      [detailKey(0, 2), { format: '0%' }],
    ]);
    const formats = blockOf(0, [[]], { part: 'formats', details });
    const sheet = assembled({ name: '表', visibility: 'visible' }, [...blocks, formats], 2);
    expect(sheet.rows).toEqual([['a', 'b'], [], [], ['c']]);
    expect([...sheet.details.keys()]).toEqual([detailKey(0, 1)]);
  });
});
