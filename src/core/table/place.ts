import type { Place } from './table';

/** Are two places in the same cell? */
export function sameCell(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Are two places the same cell, or the same part of its text? */
export function samePlace(a: Place, b: Place): boolean {
  return sameCell(a, b) && a.span?.start === b.span?.start;
}

/** One number a place: columns have 14 bits, positions in a cell's text 15. */
export function placeKey({ row, column, span }: Place): number {
  return (row * 0x4000 + column) * 0x10000 + (span ? span.start + 1 : 0);
}
