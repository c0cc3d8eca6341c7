import { areaAddress, cellAddress } from '../core/sheet/address';
import type { RowInsertion } from '../core/sheet/row-insertion';
import type { CellValue, Row } from '../core/sheet/sheet';
import { fromExcel, toExcel } from './cell-values';
import type { KnownSheets } from './known-sheet';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import { rangeOf } from './range-of';
import { clearRows, rowsAddress, type InsertedRows } from './remove-rows';
import type { Run } from './run';
import { needsTextFormat, TEXT_FORMAT } from './text-guard';

/** Rows to be put into a sheet of the workbook. */
interface Target extends RowInsertion {
  readonly sheetId: string;
}

/**
 * Puts rows in where all rows above them still hold what they held; otherwise none. The new rows look like the row
 * above, as Excel has it; what is merged to their level is drawn anew over them. What Excel refuses half way is undone.
 */
export async function insertRows(
  run: Run,
  ownWrites: OwnWrites,
  insertions: readonly RowInsertion[],
  known: KnownSheets,
): Promise<Attempt<readonly InsertedRows[]>> {
  const targets = targetsOf(insertions, known);
  if (!targets.done) return targets;
  let begun = false;
  const inserted = await run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      begun = false;
      const refusal = await inspect(context, targets.value);
      if (refusal) return refusal;
      begun = true;
      for (const target of targets.value) queueInsertion(context, ownWrites, target);
      await context.sync();
      return succeeded(placed(targets.value));
    },
  });
  if (inserted.done || !begun || inserted.obstacle.kind === 'cell-editing') return inserted;
  await clearRows(run, ownWrites, targets.value);
  // No sheet is protected: the workbook itself cannot be written.
  const isReadOnly = inserted.obstacle.kind === 'protected-sheet';
  return isReadOnly ? { done: false, obstacle: { ...inserted.obstacle, kind: 'read-only' } } : inserted;
}

/** From the bottom up, so that the rows of one do not move the place of another. */
function targetsOf(insertions: readonly RowInsertion[], known: KnownSheets): Attempt<readonly Target[]> {
  const targets: Target[] = [];
  for (const insertion of insertions) {
    const where = whereOf(insertion);
    const sheetId = known.find(({ sheet: { name } }) => name === insertion.sheet)?.id;
    if (sheetId === undefined) return blocked('not-found', where);
    if (targets.some((other) => other.sheetId === sheetId && other.below === insertion.below))
      return blocked('changed-meanwhile', where, 'two insertions below one row');
    targets.push({ ...insertion, sheetId });
  }
  return succeeded(targets.sort((a, b) => b.below - a.below));
}

function whereOf({ sheet, below }: RowInsertion): string {
  return `${sheet}!${rowsAddress(below, 1)}`;
}

/** What stands in the way; null where nothing does. */
async function inspect(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<ReturnType<typeof blocked> | null> {
  const queued = targets.map((target) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetId);
    const row = sheet.getRangeByIndexes(target.below, 0, 1, Math.max(1, target.before.length));
    row.load('values');
    sheet.protection.load('protected');
    return { target, sheet, row };
  });
  await context.sync();
  for (const { target, sheet, row } of queued) {
    if (sheet.isNullObject) return blocked('not-found', whereOf(target));
    // Merging is never allowed there, even where inserting is.
    if (sheet.protection.protected) return blocked('protected-sheet', whereOf(target));
    const column = (row.values[0] ?? []).findIndex((value, at) => fromExcel(value) !== (target.before[at] ?? null));
    if (column >= 0) return blocked('changed-meanwhile', `${target.sheet}!${cellAddress(target.below, column)}`);
  }
  return null;
}

function queueInsertion(
  context: Excel.RequestContext,
  ownWrites: OwnWrites,
  { sheetId, below, rows, merges }: Target,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = below + 1;
  sheet.getRange(rowsAddress(first, rows.length)).insert('Down');
  ownWrites.expect(sheetId, rowsAddress(first, rows.length));
  rows.forEach((row, index) => {
    for (const { left, values } of runsOf(row)) {
      const area = { top: first + index, left, bottom: first + index, right: left + values.length - 1 };
      const range = rangeOf(sheet, area);
      if (values.some(needsTextFormat)) range.numberFormat = [values.map(() => TEXT_FORMAT)];
      range.values = [values.map(toExcel)];
      ownWrites.expect(sheetId, areaAddress(area));
    }
  });
  for (const area of merges) rangeOf(sheet, area).merge(false);
}

/** Neighbouring cells with content. */
function runsOf(row: Row): readonly { readonly left: number; readonly values: CellValue[] }[] {
  const runs: { left: number; values: CellValue[] }[] = [];
  row.forEach((value, column) => {
    if (value === null) return;
    const last = runs[runs.length - 1];
    if (last && last.left + last.values.length === column) last.values.push(value);
    else runs.push({ left: column, values: [value] });
  });
  return runs;
}

/** Where the rows stand once all of them are in. */
function placed(targets: readonly Target[]): readonly InsertedRows[] {
  return targets.map(({ sheetId, sheet, below, rows }) => {
    const above = targets.filter((other) => other.sheetId === sheetId && other.below < below);
    const first = below + 1 + above.reduce((sum, other) => sum + other.rows.length, 0);
    return { sheetId, sheet, first, rows };
  });
}
