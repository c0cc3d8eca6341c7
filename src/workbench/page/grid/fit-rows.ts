import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { SheetContent } from '../../engine/content';
import type { EngineModel } from '../../engine/workbook-model';

/** More rows would keep the person waiting for heights that he does not see. */
const MOST_ROWS = 1000;

function rowsOf({ cells }: SheetContent): number {
  return cells.reduce((last, { row }) => Math.max(last, row + 1), 0);
}

/** Runs of rows whose height the file leaves to the program. */
function freeRuns(sheet: SheetContent): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (let row = 0; row < Math.min(MOST_ROWS, rowsOf(sheet)); row++) {
    if (sheet.rowHeights.has(row)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** Makes rows as high as their wrapped text, as Excel does when it opens a file that gives no heights. */
export function fitRows(univer: Univer, model: EngineModel, sheets: readonly SheetContent[]): void {
  const workbook = FUniver.newAPI(univer).getWorkbook(model.unitId);
  model.sheets().forEach(({ id }, index) => {
    const content = sheets[index];
    if (!content || content.visibility !== 'Visible') return;
    for (const { first, count } of freeRuns(content)) {
      workbook?.getSheetBySheetId(id)?.setRowAutoHeight(first, count);
    }
  });
  model.clearUndo();
}
