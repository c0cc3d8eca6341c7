import { freeSheetName } from '../core/sheet/sheet-name';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import { drawHiddenSheet, drawPlan } from './draw-plan';
import { succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';

/**
 * Draws a plan on a new sheet with a free name and goes there. A hidden sheet is made once: its name tells its
 * content. Where Excel refuses half way, the sheets that were added are taken away again.
 */
export async function insertPlan(
  run: Run,
  ownWrites: OwnWrites,
  plan: SheetPlan,
): Promise<Attempt<{ readonly sheetId: string }>> {
  const added: string[] = [];
  const drawn = await run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      const { workbook } = context;
      workbook.worksheets.load('items/name');
      const marks = plan.hiddenNames.map((mark) => ({ mark, item: workbook.names.getItemOrNullObject(mark.name) }));
      marks.forEach(({ item }) => item.load('name'));
      await context.sync();
      const taken = workbook.worksheets.items.map(({ name }) => name);
      const present = new Set(taken.map((name) => name.toLowerCase()));
      const missing = plan.hiddenSheets.filter((hidden) => !present.has(hidden.name.toLowerCase()));
      const name = freeSheetName(plan.name, [...taken, ...missing.map((hidden) => hidden.name)]);
      added.splice(0, added.length, name, ...missing.map((hidden) => hidden.name));

      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = workbook.worksheets.add(name);
      const drawnHidden = missing.map((hidden) => {
        const added = workbook.worksheets.add(hidden.name);
        drawHiddenSheet(added, hidden);
        return added;
      });
      for (const { mark, item } of marks) setMark(workbook, mark, item);
      sheet.activate();
      drawPlan(sheet, plan);
      sheet.getRange('A1').select();
      sheet.load('id');
      drawnHidden.forEach((hidden) => hidden.load('id'));
      await context.sync();
      for (const { id } of [sheet, ...drawnHidden]) ownWrites.expectSheet(id, 'added');
      ownWrites.expectSheet(sheet.id, 'activated');
      return succeeded({ sheetId: sheet.id });
    },
  });
  if (!drawn.done) await takeAway(run, added);
  return drawn;
}

function setMark(workbook: Excel.Workbook, mark: SheetPlan['hiddenNames'][number], item: Excel.NamedItem): void {
  if (item.isNullObject) workbook.names.add(mark.name, mark.formula).visible = false;
  else item.formula = mark.formula;
}

/** What cannot be taken away stays: a half-drawn sheet harms nothing that was there before. */
async function takeAway(run: Run, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await run({
    urgent: true,
    batch: async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load('name'));
      await context.sync();
      for (const sheet of sheets.filter(({ isNullObject }) => !isNullObject)) {
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
      return succeeded(null);
    },
  });
}
