import type { Area } from '../../src/core/sheet/address';
import { type CellDetail, detailKey, type Row, type Sheet } from '../../src/core/sheet/sheet';

export { declarationSheet, withValue } from '../../src/tools/bench/declaration-sheet';

/**
 * A sheet whose rows are those of another in a new order: a number takes that row over (the same object, with its
 * details), a row is a new one. A merge stays where all of its rows still stand one below the other.
 */
export function rearranged(sheet: Sheet, order: readonly (number | Row)[]): Sheet {
  const rows = order.map((entry) => (typeof entry === 'number' ? (sheet.rows[entry] ?? []) : entry));
  const placeOf = new Map<number, number>();
  order.forEach((entry, row) => typeof entry === 'number' && placeOf.set(entry, row));
  const details = new Map<number, CellDetail>();
  for (const [key, detail] of sheet.details) {
    const column = key % detailKey(1, 0);
    const row = placeOf.get((key - column) / detailKey(1, 0));
    if (row !== undefined) details.set(detailKey(row, column), detail);
  }
  return { ...sheet, rows, details, merges: sheet.merges.flatMap((merge) => movedMerge(merge, placeOf)) };
}

function movedMerge(merge: Area, placeOf: ReadonlyMap<number, number>): Area[] {
  const top = placeOf.get(merge.top);
  if (top === undefined) return [];
  for (let row = merge.top; row <= merge.bottom; row++) {
    if (placeOf.get(row) !== top + row - merge.top) return [];
  }
  return [{ ...merge, top, bottom: top + merge.bottom - merge.top }];
}
