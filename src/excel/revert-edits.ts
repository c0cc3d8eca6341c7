import type { CellValue } from '../core/sheet/sheet';
import { fromExcel, toExcel } from './cell-values';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';
import { neutralFormat } from './text-guard';

/** A cell as it was before it was written. */
export interface CellBefore {
  readonly sheetId: string;
  readonly address: string;
  /** As a person reads it: `申报表!K16`. */
  readonly where: string;
  readonly original: { readonly value: CellValue; readonly formula: string | null; readonly format: string };
}

/**
 * Puts back values, formulas and formats of written cells where all of them still hold what was written. Cells that
 * hold their old values again (somebody pressed Ctrl+Z) are left alone.
 */
export function revertCells(
  run: Run,
  ownWrites: OwnWrites,
  cells: readonly (CellBefore & { readonly now: CellValue })[],
): Promise<Attempt<null>> {
  return run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      const queued = cells.map((cell) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheetId);
        const range = sheet.getRange(cell.address);
        range.load('values');
        return { cell, sheet, range };
      });
      await context.sync();
      const written: CellBefore[] = [];
      for (const { cell, sheet, range } of queued) {
        if (sheet.isNullObject) return blocked('not-found', cell.where);
        const value = fromExcel(range.values[0]?.[0]);
        if (value === cell.now) written.push(cell);
        else if (value !== cell.original.value) return blocked('changed-meanwhile', cell.where, String(value));
      }
      queueRestore(context, ownWrites, written);
      await context.sync();
      return succeeded(null);
    },
  });
}

/** Puts back those cells that a write changed before Excel stopped it. */
export function restore(run: Run, ownWrites: OwnWrites, cells: readonly CellBefore[]): Promise<Attempt<null>> {
  return run({
    urgent: true,
    batch: async (context) => {
      const queued = cells.map((cell) => {
        const range = context.workbook.worksheets.getItem(cell.sheetId).getRange(cell.address);
        range.load('values,numberFormat');
        return { cell, range };
      });
      await context.sync();
      const changed = queued.filter(
        ({ cell: { original }, range }) =>
          fromExcel(range.values[0]?.[0]) !== original.value || range.numberFormat[0]?.[0] !== original.format,
      );
      queueRestore(
        context,
        ownWrites,
        changed.map(({ cell }) => cell),
      );
      await context.sync();
      return succeeded(null);
    },
  });
}

function queueRestore(context: Excel.RequestContext, ownWrites: OwnWrites, cells: readonly CellBefore[]): void {
  for (const { sheetId, address, original } of cells) {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    if (original.formula !== null) {
      range.numberFormat = [[original.format]];
      range.formulas = [[original.formula]];
    } else {
      range.numberFormat = [[neutralFormat(original.value)]];
      range.values = [[toExcel(original.value)]];
      range.numberFormat = [[original.format]];
    }
    ownWrites.expect(sheetId, address);
  }
}
