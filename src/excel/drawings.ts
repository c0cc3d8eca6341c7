import { freeSheetName } from '../core/sheet/sheet-name';
import type { HiddenSheet, SheetPlan } from '../core/sheet/sheet-plan';

/** Cells that one request draws: Excel on the web takes 5 MB, and a person sees nothing while a request runs. */
const CELLS_PER_REQUEST = 20_000;

/** A sheet to be drawn under a name that is free. */
export type Drawing =
  | { readonly name: string; readonly cells: number; readonly plan: SheetPlan }
  | { readonly name: string; readonly cells: number; readonly hidden: HiddenSheet };

/** What is to be drawn into a workbook with these sheets: a hidden sheet that it has already is not drawn again. */
export function drawingsOf(plans: readonly SheetPlan[], taken: readonly string[]): readonly Drawing[] {
  const missing = new Map<string, HiddenSheet>();
  for (const hidden of plans.flatMap(({ hiddenSheets }) => hiddenSheets))
    missing.set(hidden.name.toLowerCase(), hidden);
  for (const name of taken) missing.delete(name.toLowerCase());
  const used = [...taken, ...[...missing.values()].map(({ name }) => name)];
  const sheets = plans.map((plan): Drawing => {
    const name = freeSheetName(plan.name, used);
    used.push(name);
    return { name, cells: cellsOf(plan), plan };
  });
  const hiddenSheets = [...missing.values()].map((hidden): Drawing => ({
    name: hidden.name,
    cells: cellsOf(hidden),
    hidden,
  }));
  return [...sheets, ...hiddenSheets];
}

function cellsOf({ rows }: Pick<SheetPlan, 'rows'>): number {
  return rows.length * Math.max(1, ...rows.map(({ length }) => length));
}

/** Drawings in groups, each small enough for a request. */
export function grouped(drawings: readonly Drawing[]): readonly Drawing[][] {
  const groups: Drawing[][] = [];
  let room = 0;
  for (const drawing of drawings) {
    const current = groups[groups.length - 1];
    const fits = current !== undefined && drawing.cells <= room;
    if (fits) current.push(drawing);
    else groups.push([drawing]);
    room = (fits ? room : CELLS_PER_REQUEST) - drawing.cells;
  }
  return groups;
}
