import type { SheetPlan } from '../core/sheet/sheet-plan';
import { drawHiddenSheet, drawPlan } from './draw-plan';
import { type Drawing, drawingsOf, grouped } from './drawings';
import { succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';

/** A hidden name of the workbook to be set. */
interface Mark {
  readonly name: string;
  readonly formula: string;
  readonly isPresent: boolean;
}

interface Work {
  readonly drawings: readonly Drawing[];
  readonly marks: readonly Mark[];
}

/**
 * Draws plans on new sheets with free names, in their order, and goes to the first. A hidden sheet is made once: its
 * name tells its content. Where Excel refuses half way, the sheets that were added are taken away again.
 */
export async function insertPlans(run: Run, ownWrites: OwnWrites, plans: readonly SheetPlan[]): Promise<Attempt<null>> {
  if (plans.length === 0) return succeeded(null);
  const prepared = await prepare(run, plans);
  if (!prepared.done) return prepared;
  const { drawings } = prepared.value;
  const groups = grouped(drawings);
  for (const group of groups) {
    const isLast = group === groups[groups.length - 1];
    const drawn = await draw(run, ownWrites, group, isLast ? prepared.value : null);
    if (drawn.done) continue;
    await takeAway(
      run,
      drawings.map(({ name }) => name),
    );
    return drawn;
  }
  return succeeded(null);
}

/** Finds free names, and what the workbook does not have yet of the hidden sheets; these come last. */
function prepare(run: Run, plans: readonly SheetPlan[]): Promise<Attempt<Work>> {
  const marks = new Map(plans.flatMap(({ hiddenNames }) => hiddenNames.map(({ name, formula }) => [name, formula])));
  return run({
    urgent: true,
    batch: async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/name');
      const known = [...marks].map(([name, formula]) => ({ name, formula, item: names.getItemOrNullObject(name) }));
      known.forEach(({ item }) => item.load('name'));
      await context.sync();
      return succeeded({
        drawings: drawingsOf(
          plans,
          worksheets.items.map(({ name }) => name),
        ),
        marks: known.map(({ name, formula, item }) => ({ name, formula, isPresent: !item.isNullObject })),
      });
    },
  });
}

/** One request; `end` comes with the last one: it sets the marks and goes to the first sheet. */
function draw(run: Run, ownWrites: OwnWrites, group: readonly Drawing[], end: Work | null): Promise<Attempt<null>> {
  return run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      const { workbook } = context;
      context.application.suspendScreenUpdatingUntilNextSync();
      const added = group.map((drawing) => addSheet(workbook, drawing));
      const activated = added.filter((_, index) => 'plan' in group[index]!);
      for (const mark of end?.marks ?? []) setMark(workbook, mark);
      const [first, second] = end?.drawings.filter((drawing) => 'plan' in drawing) ?? [];
      // The only sheet is in front already.
      if (first && second) activated.push(goTo(workbook, first.name));
      await context.sync();
      added.forEach(({ id }) => ownWrites.expectSheet(id, 'added'));
      activated.forEach(({ id }) => ownWrites.expectSheet(id, 'activated'));
      return succeeded(null);
    },
  });
}

function addSheet(workbook: Excel.Workbook, drawing: Drawing): Excel.Worksheet {
  const sheet = workbook.worksheets.add(drawing.name);
  if ('hidden' in drawing) drawHiddenSheet(sheet, drawing.hidden);
  else {
    sheet.activate();
    drawPlan(sheet, drawing.plan);
    sheet.getRange('A1').select();
  }
  sheet.load('id');
  return sheet;
}

function goTo(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem(name);
  sheet.load('id');
  sheet.activate();
  return sheet;
}

function setMark({ names }: Excel.Workbook, { name, formula, isPresent }: Mark): void {
  if (isPresent) names.getItem(name).formula = formula;
  else names.add(name, formula).visible = false;
}

/** What cannot be taken away stays: a half-drawn sheet harms nothing that was there before. */
async function takeAway(run: Run, names: readonly string[]): Promise<void> {
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
