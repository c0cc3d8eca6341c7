import { bandsOf, partsOf, withinColumns, withinRows } from '../../../../src/core/layouts/sheet-parts';
import { parseArea } from '../../../../src/core/sheet/address';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { sheetOf } from '../../../support/sheets';

/** Filled cells, one line a row. */
const cells = ({ rows }: Sheet) => rows.map((row) => row.map((cell) => cell ?? '.').join(''));

describe('columns with tables side by side', () => {
  const sheet = { ...sheetOf('表', '|a|b||c\n|d|||e\n||f'), merges: [parseArea('B1:C1')!, parseArea('E1:E2')!] };

  test('blank columns part them', () => {
    expect(bandsOf(sheet)).toEqual([
      { left: 1, right: 2 },
      { left: 4, right: 4 },
    ]);
    expect(bandsOf(sheetOf('表', ''))).toEqual([]);
  });

  test('each is the sheet without the others, every cell in its place', () => {
    const [left, right] = bandsOf(sheet).map((band) => withinColumns(sheet, band, new WeakMap()));
    expect([cells(left!), left!.merges]).toEqual([['.ab', '.d.', '..f'], [sheet.merges[0]]]);
    expect([cells(right!), right!.merges]).toEqual([['....c', '....e', ''], [sheet.merges[1]]]);
  });

  test('a row that was cut before is the same object again', () => {
    const known = new WeakMap();
    const [band] = bandsOf(sheet);
    expect(withinColumns(sheet, band!, known).rows[0]).toBe(withinColumns(sheet, band!, known).rows[0]);
  });
});

describe('rows with tables of several layouts', () => {
  /** `room from-to` of each part of ten rows; a claim is `room top-bottom`. */
  const parts = (...claims: string[]) =>
    partsOf(
      claims.map((text) => {
        const [room, rows = ''] = text.split(' ');
        const [top, bottom] = rows.split('-').map(Number) as [number, number];
        return { room: Number(room), top, bottom };
      }),
      { from: 0, to: 10 },
    ).map(({ room, from, to }) => `${room} ${from}-${to}`);

  test('a table has all rows up to the next one, the first one those above it too', () => {
    expect(parts('0 1-2', '2 5-8')).toEqual(['0 0-5', '2 5-10']);
    expect(parts('2 5-8', '0 1-2')).toEqual(['0 0-5', '2 5-10']);
    expect(parts()).toEqual([]);
  });

  test('tables of one layout stay together, unless another stands between', () => {
    expect(parts('2 0-1', '2 3-4', '0 6-6', '2 8-9')).toEqual(['2 0-6', '0 6-8', '2 8-10']);
  });

  test('a header that two layouts claim is the first one’s', () => {
    expect(parts('2 0-3', '0 3-3')).toEqual(['0 0-10']);
  });

  test('rows of the part are the same objects; merges of the others are gone', () => {
    const sheet = { ...sheetOf('表', 'a\nb\nc'), merges: [parseArea('A1:A2')!, parseArea('A3:B3')!] };
    const part = withinRows(sheet, { from: 0, to: 2 });
    expect(part.rows[1]).toBe(sheet.rows[1]);
    expect([cells(part), part.merges]).toEqual([['a', 'b', ''], [sheet.merges[0]]]);
  });
});
