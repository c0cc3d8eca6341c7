import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Place, Table } from '../../table/table';

/** A text of the table's column headers. */
export interface HeaderText {
  readonly text: string;
  readonly at: Place;
}

/** Filled cells of the column headers, row by row; empty where every project is a form of its own. */
export function headerCells({ header, area }: Table, sheet: Sheet): readonly HeaderText[] {
  return header ? filledCells(sheet, header.first, header.last, area) : [];
}

/** Filled cells of the rows [first, last] within these columns, row by row. */
export function filledCells(
  sheet: Sheet,
  first: number,
  last: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly HeaderText[] {
  const cells: HeaderText[] = [];
  for (let row = first; row <= last; row++)
    for (let column = left; column <= right; column++) {
      const text = cellText(sheet, row, column).trim();
      if (text !== '') cells.push({ text, at: { row, column } });
    }
  return cells;
}

/** The lowest header text of a column; null where it has none. */
export function headerOf(table: Table, sheet: Sheet, column: number | undefined): HeaderText | null {
  return (
    headerCells(table, sheet)
      .filter(({ at }) => at.column === column)
      .at(-1) ?? null
  );
}
