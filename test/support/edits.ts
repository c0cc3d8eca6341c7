import { parseArea } from '../../src/core/sheet/address';
import type { Edit } from '../../src/core/sheet/edit';
import type { CellValue, Row, Sheet } from '../../src/core/sheet/sheet';
import { detailKey } from '../../src/core/sheet/sheet';

/** The sheet after these edits; rows that no edit touches stay the same arrays. */
export function withEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows: Row[] = [...sheet.rows];
  const details = new Map(sheet.details);
  for (const { cell, after } of edits) {
    const area = parseArea(cell);
    if (!area) throw new Error(`${cell} is no cell`);
    rows[area.top] = withCell(rows[area.top] ?? [], area.left, after);
    details.delete(detailKey(area.top, area.left));
  }
  return { ...sheet, rows, details };
}

function withCell(row: Row, column: number, value: CellValue): Row {
  const cells: CellValue[] = [...row];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return cells;
}
