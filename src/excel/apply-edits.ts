import type { Obstacle } from '../core/port/workbook-port';
import type { CellValue } from '../core/sheet/sheet';
import { fromExcel, toExcel } from './cell-values';
import type { EditTarget } from './edit-targets';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import { restore, type CellBefore } from './revert-edits';
import type { Run } from './run';
import { needsTextFormat, neutralFormat } from './text-guard';

/** A cell that is about to be written, and all that a revert puts back. */
type Original = EditTarget & CellBefore & { readonly inProtectedSheet: boolean };

/** A cell that was written; `now` is what Excel made of the new value. */
export type WrittenCell = Original & { readonly now: CellValue };

/**
 * Writes cells one by one where all of them still hold what they held when the edits were made; otherwise none.
 * What Excel refuses half way is put back. Texts stay texts: `=…` never becomes a formula, `1-2` never a date.
 */
export async function applyTargets(
  run: Run,
  ownWrites: OwnWrites,
  targets: readonly EditTarget[],
): Promise<Attempt<readonly WrittenCell[]>> {
  const originals: Original[] = [];
  const written = await run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      originals.length = 0;
      const inspected = await inspect(context, targets);
      if (!inspected.done) return inspected;
      originals.push(...inspected.value);
      return succeeded(await write(context, ownWrites, inspected.value, (cell) => needsTextFormat(cell.after)));
    },
  });
  if (written.done) return corrected(run, ownWrites, written.value);
  if (written.obstacle.kind !== 'cell-editing') await restore(run, ownWrites, originals);
  return refusalOf(written.obstacle, originals);
}

async function inspect(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
): Promise<Attempt<readonly Original[]>> {
  const queued = targets.map((target) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetId);
    const range = sheet.getRange(target.address);
    range.load('values,formulas,numberFormat');
    range.format.protection.load('locked');
    sheet.protection.load('protected');
    return { target, sheet, range };
  });
  await context.sync();
  const originals: Original[] = [];
  for (const { target, sheet, range } of queued) {
    if (sheet.isNullObject) return blocked('not-found', target.where);
    if (sheet.protection.protected && range.format.protection.locked !== false)
      return blocked('protected-sheet', target.where);
    const value = fromExcel(range.values[0]?.[0]);
    if (value !== target.before)
      return blocked('changed-meanwhile', target.where, `${String(target.before)} → ${String(value)}`);
    const formula: unknown = range.formulas[0]?.[0];
    const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    originals.push({
      ...target,
      inProtectedSheet: sheet.protection.protected,
      original: {
        value,
        formula: hasFormula ? formula : null,
        format: String(range.numberFormat[0]?.[0] ?? 'General'),
      },
    });
  }
  return succeeded(originals);
}

/** Refused although no sheet is protected: the workbook itself cannot be written. */
function refusalOf(obstacle: Obstacle, originals: readonly Original[]): { done: false; obstacle: Obstacle } {
  const isReadOnly = obstacle.kind === 'protected-sheet' && originals.some(({ inProtectedSheet }) => !inProtectedSheet);
  return { done: false, obstacle: isReadOnly ? { ...obstacle, kind: 'read-only' } : obstacle };
}

/** Writes and reads back in one request. */
async function write(
  context: Excel.RequestContext,
  ownWrites: OwnWrites,
  cells: readonly Original[],
  neutral: (cell: Original) => boolean,
): Promise<readonly WrittenCell[]> {
  const queued = cells.map((cell) => {
    const range = context.workbook.worksheets.getItem(cell.sheetId).getRange(cell.address);
    if (neutral(cell)) range.numberFormat = [[neutralFormat(cell.after)]];
    range.values = [[toExcel(cell.after)]];
    ownWrites.expect(cell.sheetId, cell.address);
    return { cell, range };
  });
  queued.forEach(({ range }) => range.load('values'));
  await context.sync();
  return queued.map(({ cell, range }) => ({ ...cell, now: fromExcel(range.values[0]?.[0]) }));
}

/** Writes again, under a neutral format, what Excel took for something else: a text for a date, a number for a text. */
async function corrected(
  run: Run,
  ownWrites: OwnWrites,
  written: readonly WrittenCell[],
): Promise<Attempt<readonly WrittenCell[]>> {
  const wrong = written.filter(({ now, after }) => now !== after);
  if (wrong.length === 0) return succeeded(written);
  const again = await run({
    urgent: true,
    writes: true,
    batch: async (context) => succeeded(await write(context, ownWrites, wrong, () => true)),
  });
  if (!again.done) {
    await restore(run, ownWrites, written);
    return again;
  }
  return succeeded(written.map((cell) => again.value.find(({ where }) => where === cell.where) ?? cell));
}
