import { parseArea } from '../../src/core/sheet/address';
import type { KnownSheet } from '../../src/excel/known-sheet';
import { rowsToRead } from '../../src/excel/read-rows';
import { declaration } from '../support/declaration';
import { sheetOf, tableIn } from '../support/sheets';

const sheet = sheetOf(
  '申报表',
  declaration(`
201-县政府办||3.00|||||||||
|甲项目|1.00|做好甲|产出指标|数量指标|甲数|≥|5|次|90|正向指标
|乙项目|2.00|做好乙|产出指标|数量指标|乙数|≥|6|次|90|正向指标
`),
);
const withTable: KnownSheet = { id: 's1', sheet, width: 12, detailed: new Set([2]), hasTable: true };
const withoutTable: KnownSheet = { ...withTable, width: 64, hasTable: false };

function rows(known: KnownSheet, ...addresses: string[]) {
  const areas = addresses.map((address) => parseArea(address)!);
  const found = rowsToRead(known, known.hasTable ? [tableIn(sheet)] : [], areas);
  return found === 'whole-sheet' ? found : found.map(({ first, last }) => [first + 1, last + 1]);
}

describe('rowsToRead', () => {
  it('are the edited rows', () => {
    expect(rows(withTable, 'K5')).toEqual([[5, 5]]);
    expect(rows(withTable, 'K6', 'A5:L5', 'C4')).toEqual([[4, 6]]);
  });

  it.each(['A1', 'G3', 'A1:L6'])('are not enough for an edit of the heading (%s)', (address) => {
    expect(rows(withTable, address)).toBe('whole-sheet');
  });

  it('are none for an edit far right of the table or ten thousand rows below it', () => {
    expect(rows(withTable, 'S5', 'C20000', 'M20000')).toEqual([]);
  });

  it.each(['M5', 'R6', 'K5:N6'])('are not enough for an edit right beside the table (%s)', (address) => {
    expect(rows(withTable, address)).toBe('whole-sheet');
  });

  it('grow with the table', () => {
    expect(rows(withTable, 'G7:G9')).toEqual([[7, 9]]);
  });

  it('of a sheet without table are those of its head, where a table may come to be', () => {
    expect(rows(withoutTable, 'A1', 'BZ2', 'B1999:B3000')).toEqual([
      [1, 1],
      [1999, 2000],
    ]);
  });
});
