import { convertTables } from '../../src/core/layouts/convert/convert-tables';
import type { Conversion } from '../../src/core/layouts/convert/conversion';
import { groupTables } from '../../src/core/layouts/convert/group-tables';
import { sheetOfPlan } from '../../src/core/layouts/convert/sheet-of-plan';
import type { PlanSetup } from '../../src/core/layouts/plan-table';
import { createReader } from '../../src/core/layouts/reader';
import { makeSheet } from '../../src/core/sheet/sheet';
import type { Sheet } from '../../src/core/sheet/sheet';
import type { SheetPlan } from '../../src/core/sheet/sheet-plan';
import type { TableContent } from '../../src/core/table/content';
import type { Layout, Table } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';

export const SETUP: PlanSetup = { treeId: 'T2015', forms: 'sheets' };

/** The sheets that plans draw, hidden ones behind. */
export function sheetsOf(plans: readonly SheetPlan[]): Sheet[] {
  const hidden = new Map(plans.flatMap(({ hiddenSheets }) => hiddenSheets.map((sheet) => [sheet.name, sheet.rows])));
  return [
    ...plans.map((plan, index) => sheetOfPlan(plan, `表${index + 1}`)),
    ...[...hidden].map(([name, rows]) => makeSheet(name, rows, { visibility: 'veryHidden' })),
  ];
}

/** All tables of some sheets. */
export function tablesIn(sheets: readonly Sheet[]): Table[] {
  const reader = createReader(nationalPack);
  return sheets.flatMap((sheet) => reader.read(sheet));
}

/** What the sheets show, forms that go together as one. */
export function contentsIn(sheets: readonly Sheet[]): TableContent[] {
  return groupTables(tablesIn(sheets)).map(({ content }) => content);
}

/** Converts all tables of some sheets. */
export function converted(sheets: readonly Sheet[], to: Layout, setup: PlanSetup = SETUP): Conversion {
  return convertTables(tablesIn(sheets), sheets, to, setup, nationalPack);
}

/** The sheets after one conversion after the other. */
export function chained(sheets: readonly Sheet[], ...layouts: readonly Layout[]): readonly Sheet[] {
  return layouts.reduce<readonly Sheet[]>((before, to) => sheetsOf(converted(before, to).plans), sheets);
}
