import { cellText } from '../../sheet/cell-text';
import type { Area } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Place, Unplaced } from '../../table/table';
import { mergedArea, mergeIndex } from '../cells/merges';

/** A filled cell of a form, merged ones as one. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** Last column that the cell is merged over. */
  readonly right: number;
  /** Last row that the cell is merged over. */
  readonly bottom: number;
  readonly text: string;
}

/** The cells of one form within its area, and which of them are read. */
export class FormCells {
  private readonly taken = new Set<number>();

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** Filled cells of a row from left to right. */
  row(row: number): FormCell[] {
    const merges = mergeIndex(this.sheet);
    const cells: FormCell[] = [];
    const values = this.sheet.rows[row] ?? [];
    const last = Math.min(this.area.right, values.length - 1);
    for (let column = this.area.left; column <= last; column++) {
      if ((values[column] ?? '') === '') continue;
      const text = cellText(this.sheet, row, column).trim();
      if (text === '') continue;
      const merged = mergedArea(merges, row, column);
      if (merged && (merged.top !== row || merged.left !== column)) continue;
      cells.push({ row, column, right: merged?.right ?? column, bottom: merged?.bottom ?? row, text });
    }
    return cells;
  }

  take({ row, column }: Place): void {
    this.taken.add(this.key(row, column));
  }

  /** What was taken for a content turns out to be none. */
  giveBack({ row, column }: Place): void {
    this.taken.delete(this.key(row, column));
  }

  isTaken({ row, column }: Place): boolean {
    return this.taken.has(this.key(row, column));
  }

  takeRow(row: number): void {
    for (const cell of this.row(row)) this.take(cell);
  }

  /** Filled cells of the rows [from, to] that nothing has read. */
  untaken(from: number, to: number): Unplaced[] {
    const left: Unplaced[] = [];
    for (let row = from; row <= to; row++) {
      const values = this.sheet.rows[row] ?? [];
      const last = Math.min(this.area.right, values.length - 1);
      for (let column = this.area.left; column <= last; column++) {
        if ((values[column] ?? '') === '' || this.taken.has(this.key(row, column))) continue;
        const text = cellText(this.sheet, row, column);
        if (text.trim() !== '') left.push({ at: { row, column }, text });
      }
    }
    return left;
  }

  private key(row: number, column: number): number {
    return (row - this.area.top) * 16_384 + column;
  }
}

/** Where a cell, or from `start` on a part of it, stands. */
export function placeOf({ row, column, text }: FormCell, start = 0): Place {
  return start === 0 ? { row, column } : { row, column, span: { start, end: text.length } };
}
