import type { RowInsertion } from '../core/sheet/row-insertion';
import type { CellValue, Row } from '../core/sheet/sheet';
import { fromExcel } from './cell-values';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';

/** Rows that were put in. */
export interface InsertedRows {
  readonly sheetId: string;
  readonly sheet: string;
  /** Place of the first one, from 0. */
  readonly first: number;
  readonly rows: readonly Row[];
}

/** Rows as Excel names them: `7:8`. */
export function rowsAddress(first: number, count: number): string {
  return `${first + 1}:${first + count}`;
}

/** Takes rows out where all of them still hold what was written and nothing else; merged areas shrink by themselves. */
export function removeRows(run: Run, ownWrites: OwnWrites, inserted: readonly InsertedRows[]): Promise<Attempt<null>> {
  return run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      const queued = inserted.map((rows) => ({ rows, ...loaded(context, rows) }));
      await context.sync();
      for (const { rows, sheet, used } of queued) {
        const where = `${rows.sheet}!${rowsAddress(rows.first, rows.rows.length)}`;
        if (sheet.isNullObject) return blocked('not-found', where);
        if (!holds(used, rows)) return blocked('rows-filled', where);
      }
      const fromBelow = [...inserted].sort((a, b) => b.first - a.first);
      for (const rows of fromBelow) queueDeletion(context, ownWrites, rows);
      await context.sync();
      return succeeded(null);
    },
  });
}

/**
 * Takes out those rows that came in before Excel stopped: from the top down, so that each of them is looked for where
 * it was put. A row that may be somebody else's stays.
 */
export async function clearRows(
  run: Run,
  ownWrites: OwnWrites,
  targets: readonly (RowInsertion & { readonly sheetId: string })[],
): Promise<void> {
  for (const { sheetId, sheet, below, rows } of [...targets].sort((a, b) => a.below - b.below))
    await removeRows(run, ownWrites, [{ sheetId, sheet, first: below + 1, rows }]);
}

function loaded(
  context: Excel.RequestContext,
  { sheetId, first, rows }: InsertedRows,
): { readonly sheet: Excel.Worksheet; readonly used: Excel.Range } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getRange(rowsAddress(first, rows.length)).getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return { sheet, used };
}

function holds(used: Excel.Range, { first, rows }: InsertedRows): boolean {
  if (used.isNullObject) return rows.every((row) => row.every((value) => value === null));
  const { rowIndex, columnIndex, values } = used;
  const at = (row: number, column: number): CellValue => fromExcel(values[row - rowIndex]?.[column - columnIndex]);
  const width = columnIndex + (values[0]?.length ?? 0);
  return rows.every((row, index) =>
    Array.from({ length: Math.max(width, row.length) }, (_, column) => column).every(
      (column) => at(first + index, column) === (row[column] ?? null),
    ),
  );
}

function queueDeletion(
  context: Excel.RequestContext,
  ownWrites: OwnWrites,
  { sheetId, first, rows }: InsertedRows,
): void {
  const address = rowsAddress(first, rows.length);
  context.workbook.worksheets.getItem(sheetId).getRange(address).delete('Up');
  ownWrites.expect(sheetId, address);
}
