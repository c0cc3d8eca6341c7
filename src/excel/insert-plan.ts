import { freeSheetName } from '../core/sheet/sheet-name';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import { drawListSheet, drawPlan } from './draw-plan';
import { succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';

/**
 * Draws a plan on a new sheet with a free name and goes there. The list sheet is made once: its name tells its
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
      const needsLists = !taken.some((name) => name.toLowerCase() === plan.listSheet.name.toLowerCase());
      const name = freeSheetName(plan.name, [...taken, plan.listSheet.name]);
      added.splice(0, added.length, name, ...(needsLists ? [plan.listSheet.name] : []));

      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = workbook.worksheets.add(name);
      const lists = needsLists ? workbook.worksheets.add(plan.listSheet.name) : null;
      if (lists) drawListSheet(lists, plan.listSheet.rows);
      for (const { mark, item } of marks) setMark(workbook, mark, item);
      sheet.activate();
      drawPlan(sheet, plan);
      sheet.getRange('A1').select();
      sheet.load('id');
      lists?.load('id');
      await context.sync();
      for (const { id } of lists ? [sheet, lists] : [sheet]) ownWrites.expectSheet(id, 'added');
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
