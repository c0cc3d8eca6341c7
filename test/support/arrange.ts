import type { CellDetail, Row, Sheet } from '../../src/core/sheet/sheet';
import { detailKey } from '../../src/core/sheet/sheet';

/** A sheet and where its first cell goes. */
interface Placed {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Several sheets as one; cells of a later one win. */
function together(parts: readonly Placed[]): Sheet {
  const rows: (string | number | boolean | null)[][] = [];
  const details = new Map<number, CellDetail>();
  for (const { sheet, row: down, column: across } of parts) {
    sheet.rows.forEach((cells, row) => {
      while (rows.length <= row + down) rows.push([]);
      const line = rows[row + down]!;
      while (line.length < across) line.push(null);
      cells.forEach((cell, column) => (line[column + across] = cell));
    });
    for (const [key, detail] of sheet.details) details.set(key + detailKey(down, across), detail);
  }
  const merges = parts.flatMap(({ sheet, row, column }) =>
    sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + row,
      left: left + column,
      bottom: bottom + row,
      right: right + column,
    })),
  );
  return { ...parts[0]!.sheet, rows: rows as Row[], details, merges };
}

/** The sheets below each other, with so many blank rows between. */
export function stacked(sheets: readonly Sheet[], gap = 1): Sheet {
  let row = 0;
  const parts = sheets.map((sheet) => {
    const part = { sheet, row, column: 0 };
    row += sheet.rows.length + gap;
    return part;
  });
  return together(parts);
}

/** One sheet to the right of another, with so many blank columns between, so many rows further down. */
export function beside(left: Sheet, right: Sheet, gap = 1, down = 0): Sheet {
  const width = Math.max(...left.rows.map((row) => row.length));
  return together([
    { sheet: left, row: 0, column: 0 },
    { sheet: right, row: down, column: width + gap },
  ]);
}
