import type { Row } from '../../sheet/sheet';
import { BESIDE_COLUMNS } from '../../table/table';
import type { Unplaced } from '../../table/table';

/** Last row of (from, to) with content; `from` where none has. */
export function lastFilledRow(rows: readonly Row[], from: number, to: number): number {
  for (let row = to - 1; row > from; row--) if (rows[row]?.some((cell) => cell !== null && cell !== '')) return row;
  return from;
}

/** A table reaches over what stands right beside its last headed column; texts farther off are the sheet's. */
export function lastColumn(headed: number, beside: readonly Unplaced[]): number {
  const limit = headed + BESIDE_COLUMNS;
  return beside.reduce((last, { at }) => (at.column > last && at.column <= limit ? at.column : last), headed);
}
