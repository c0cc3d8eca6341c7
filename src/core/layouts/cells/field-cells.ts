import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { IndicatorField, Place } from '../../table/table';

/** A cell of an indicator: what it shows and where it stands. */
export interface FieldCell {
  readonly text: string;
  readonly at: Place;
}

export type FieldCells = Partial<Record<IndicatorField, FieldCell>>;

/** Text of a cell that stands for itself. */
export function fieldCell(sheet: Sheet, row: number, column: number): FieldCell {
  return { text: cellText(sheet, row, column), at: { row, column } };
}

/** No such cell, or nothing but blanks in it. */
export function isBlank(cell: FieldCell | undefined): boolean {
  return !cell || cell.text.trim() === '';
}
