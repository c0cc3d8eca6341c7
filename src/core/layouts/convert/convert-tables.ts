import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { HiddenSheet, SheetPlan } from '../../sheet/sheet-plan';
import type { IndicatorContent, TableContent } from '../../table/content';
import { contentOf } from '../../table/content';
import type { Layout, Table } from '../../table/table';
import { planTable } from '../plan-table';
import type { PlanSetup } from '../plan-table';
import { createReader } from '../reader';
import type { Conversion } from './conversion';
import { groupTables } from './group-tables';
import { joinContents } from './join-contents';
import type { KeptTable } from './kept';
import { readKept } from './kept-read';
import { keptSheet } from './kept-write';
import { compareContents, LossCount } from './losses';
import { restoredContents } from './match-kept';
import type { Restored } from './match-kept';
import { isSame } from './merge-list';
import { sheetOfPlan } from './sheet-of-plan';

interface Drawn {
  readonly plans: readonly SheetPlan[];
  readonly kept: KeptTable;
}

/** What the plans show, read as anybody's sheets are; a name that is taken gets a number, as in a workbook. */
function readBack(plans: readonly SheetPlan[], pack: Pack): TableContent {
  const reader = createReader(pack);
  const taken = new Set<string>();
  const tables = plans.flatMap((plan, index) => {
    const name = taken.has(plan.name) ? `${plan.name}(${index + 1})` : plan.name;
    taken.add(name);
    return reader.read(sheetOfPlan(plan, name));
  });
  return joinContents(tables.map(contentOf));
}

function draw({ content: source, origin }: Restored, to: Layout, setup: PlanSetup, pack: Pack): Drawn {
  const plans = planTable(to, source, { ...setup, isPublished: origin === 'disclosure-table' }, pack);
  return { plans, kept: { origin, layout: to, source, written: readBack(plans, pack) } };
}

/** No weight column says the same as blank weights. */
function withoutBlankWeights({ projects, ...rest }: TableContent): TableContent {
  const plain = (indicator: IndicatorContent): IndicatorContent => ({ ...indicator, weight: indicator.weight || null });
  return {
    ...rest,
    projects: projects.map((project) => ({ ...project, indicators: project.indicators.map(plain) })),
  };
}

/** Even what is no loss (a number that the layout adds) has to be undone on the way back. */
function isChanged({ kept: { source, written } }: Drawn): boolean {
  return !isSame(withoutBlankWeights(source), withoutBlankWeights(written));
}

function withHidden(plans: readonly SheetPlan[], hidden: HiddenSheet): SheetPlan[] {
  return plans.map((plan, index) => (index === 0 ? { ...plan, hiddenSheets: [...plan.hiddenSheets, hidden] } : plan));
}

function countUnplaced(count: LossCount, tables: readonly Table[]): void {
  for (const { unplaced, misplaced } of tables) {
    for (const { text } of unplaced) count.add('unplaced', text);
    for (const { kind, cells } of misplaced)
      if (kind !== 'shifted') for (const { text } of cells) count.add('unplaced', text);
  }
}

/**
 * Draws the tables of a workbook in another layout. Project forms that go together become one table. `kept` are the sheets of
 * the workbook (others than those of earlier conversions are passed over): what they keep of the tables is restored first,
 * where nobody has changed it since. What the new layout does not show is named in `losses` and kept in a very hidden sheet of
 * the first plan. Never throws for bad content.
 */
export function convertTables(
  tables: readonly Table[],
  kept: readonly Sheet[],
  to: Layout,
  setup: PlanSetup,
  pack: Pack,
): Conversion {
  const known = kept.flatMap(readKept);
  const sources = groupTables(tables).flatMap((group) => restoredContents(group, known));
  const drawn = sources.map((source) => draw(source, to, setup, pack));
  const count = new LossCount();
  for (const { kept: one } of drawn) compareContents(count, one.source, one.written, to);
  countUnplaced(count, tables);
  const plans = drawn.flatMap((one) => one.plans);
  const changed = drawn.filter(isChanged).map((one) => one.kept);
  return {
    plans: changed.length === 0 ? plans : withHidden(plans, keptSheet(changed)),
    losses: count.losses(),
  };
}
