import { sheetWithin, zonesOf } from '../../../../src/core/layouts/zones';
import type { Claim } from '../../../../src/core/layouts/zones';
import { parseArea } from '../../../../src/core/sheet/address';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { sheetOf } from '../../../support/sheets';

/** `0 A1:C1` is a header in A1:C1 that room 0 claims. */
function claim(text: string): Claim {
  const [room, reference = ''] = text.split(' ');
  return { room: Number(room), area: parseArea(reference)! };
}

/** A sheet whose cells say which row and column they are. */
const SHEET: Sheet = sheetOf(
  '表',
  [1, 2, 3, 4, 5, 6].map((row) => ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}${row}`).join('|')).join('\n'),
);

/** Filled cells of each zone, one line a row. */
function zones(...claims: string[]): string[] {
  return zonesOf(claims.map(claim)).map((zone) => {
    const rows = sheetWithin(SHEET, zone).rows.map((row) => row.filter((cell) => cell !== null).join(' '));
    return `${zone.room}: ${rows.filter((row) => row !== '').join(' / ')}`;
  });
}

describe('tables of several layouts share a sheet', () => {
  test('one table has all rows from its title on, and all columns', () => {
    expect(zones('0 B2:C3')).toEqual([
      '0: A2 B2 C2 D2 E2 / A3 B3 C3 D3 E3 / A4 B4 C4 D4 E4 / A5 B5 C5 D5 E5 / A6 B6 C6 D6 E6',
    ]);
  });

  test('below each other: a table ends where the next begins', () => {
    expect(zones('0 A1:E1', '2 B4:C4')).toEqual([
      '0: A1 B1 C1 D1 E1 / A2 B2 C2 D2 E2 / A3 B3 C3 D3 E3',
      '2: A4 B4 C4 D4 E4 / A5 B5 C5 D5 E5 / A6 B6 C6 D6 E6',
    ]);
  });

  test('several of one room stay together, unless one of another room stands between', () => {
    expect(zones('2 A1:E1', '2 A2:E2', '0 A3:E3', '2 A5:E5').map((zone) => zone.slice(0, 18))).toEqual([
      '2: A1 B1 C1 D1 E1 ',
      '0: A3 B3 C3 D3 E3 ',
      '2: A5 B5 C5 D5 E5 ',
    ]);
  });

  test('beside each other, beginning in the same row', () => {
    expect(zones('0 A1:C1', '2 D1:E1')).toEqual([
      '0: A1 B1 C1 / A2 B2 C2 / A3 B3 C3 / A4 B4 C4 / A5 B5 C5 / A6 B6 C6',
      '2: D1 E1 / D2 E2 / D3 E3 / D4 E4 / D5 E5 / D6 E6',
    ]);
  });

  test('the right one begins further down', () => {
    expect(zones('0 A1:B1', '2 D5:E5')).toEqual([
      '0: A1 B1 C1 D1 E1 / A2 B2 C2 D2 E2 / A3 B3 C3 D3 E3 / A4 B4 C4 D4 E4 / A5 B5 C5 / A6 B6 C6',
      '2: D5 E5 / D6 E6',
    ]);
  });

  test('the left one begins further down', () => {
    expect(zones('0 C1:E1', '1 A5:A5')).toEqual([
      '0: A1 B1 C1 D1 E1 / A2 B2 C2 D2 E2 / A3 B3 C3 D3 E3 / A4 B4 C4 D4 E4 / C5 D5 E5 / C6 D6 E6',
      '1: A5 B5 / A6 B6',
    ]);
  });

  test('beside and below', () => {
    expect(zones('0 A1:C1', '2 D1:E1', '1 A5:E5')).toEqual([
      '0: A1 B1 C1 / A2 B2 C2 / A3 B3 C3 / A4 B4 C4',
      '2: D1 E1 / D2 E2 / D3 E3 / D4 E4',
      '1: A5 B5 C5 D5 E5 / A6 B6 C6 D6 E6',
    ]);
  });

  test('a header that two rooms claim is the first room’s', () => {
    expect(zones('2 A1:B2', '0 A2:E2')).toHaveLength(1);
    expect(zones('2 A1:B2', '0 A2:E2')[0]).toMatch(/^0: A2 /);
  });

  test('untouched rows are the same objects; merges of other tables are gone', () => {
    const sheet = { ...SHEET, merges: [parseArea('A1:B1')!, parseArea('A4:B5')!] };
    const [first, second] = zonesOf([claim('0 A1:E1'), claim('2 A4:E4')]).map((zone) => sheetWithin(sheet, zone));
    expect(first!.rows[1]).toBe(sheet.rows[1]);
    expect(second!.rows[4]).toBe(sheet.rows[4]);
    expect([first!.merges, second!.merges]).toEqual([[sheet.merges[0]], [sheet.merges[1]]]);
  });
});
