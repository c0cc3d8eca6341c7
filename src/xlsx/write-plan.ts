import type { Area } from '../core/sheet/address';
import { type CellLook, roleLook } from '../core/sheet/role-look';
import { freeSheetName } from '../core/sheet/sheet-name';
import type { HiddenSheet, SheetPlan } from '../core/sheet/sheet-plan';
import { type FileLook, fileLook } from './file-look';
import { type CellDump, emptySheetDump, type NameDump, type PageDump, type SheetDump } from './workbook-dump';
import { writeWorkbook } from './write-workbook';

/** Parts by the rows they cover, so that a long sheet is drawn in one go. */
function byRow<Part extends { readonly area: Area }>(parts: readonly Part[]): ReadonlyMap<number, readonly Part[]> {
  const rows = new Map<number, Part[]>();
  for (const part of parts)
    for (let row = part.area.top; row <= part.area.bottom; row += 1) {
      const known = rows.get(row);
      if (known) known.push(part);
      else rows.set(row, [part]);
    }
  return rows;
}

/** The last of a row's parts that covers the column: later ones lie above earlier ones. */
function lastOver<Part extends { readonly area: Area }>(parts: readonly Part[] | undefined, column: number) {
  return parts?.filter(({ area }) => column >= area.left && column <= area.right).pop();
}

/** One object for each look, so that the writer finds its style at once. */
const fileLooks = new Map<CellLook, FileLook>(Object.values(roleLook).map((look) => [look, fileLook(look)]));

function plannedCells(plan: SheetPlan): CellDump[] {
  const formulas = new Map(plan.formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const areas = [...plan.roles, ...plan.formats].map(({ area }) => area);
  const [roles, formats] = [byRow(plan.roles), byRow(plan.formats)];
  const height = Math.max(plan.rows.length, ...areas.map(({ bottom }) => bottom + 1));
  const width = Math.max(plan.columnWidths.length, ...areas.map(({ right }) => right + 1));
  const cells: CellDump[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const role = lastOver(roles.get(row), column)?.role;
      const format = lastOver(formats.get(row), column)?.format;
      const formula = formulas.get(`${row},${column}`);
      if (role === undefined && format === undefined && formula === undefined) continue;
      cells.push({
        row,
        column,
        ...(role === undefined ? {} : { look: fileLooks.get(roleLook[role]) }),
        ...(format === undefined ? {} : { format }),
        ...(formula === undefined ? {} : { formula }),
      });
    }
  return cells;
}

/** Width that an A4 page has between its margins, less what other fonts than ours need (points). */
const PAGE_WIDTH = { portrait: 470, landscape: 690 } as const;

/** Width of all columns: 宋体 11, the files' default font, has digits of 8 pixels (points). */
function sheetWidth({ columnWidths }: SheetPlan): number {
  return columnWidths.reduce((sum, characters) => sum + (characters * 8 + 5) * 0.75, 0);
}

/** One page wide and as many long as it takes. Pages that start at given rows need a fixed scale instead. */
function pageOf(plan: SheetPlan): PageDump {
  const { orientation, titleRows, pageStarts = [], area } = plan.print;
  const isFitted = pageStarts.length === 0;
  const scale = Math.floor((PAGE_WIDTH[orientation] / sheetWidth(plan)) * 100);
  return {
    orientation,
    paper: 'a4',
    fit: isFitted ? { width: 1, height: 0 } : null,
    scale: isFitted ? 100 : Math.min(100, Math.max(10, scale)),
    titleRows,
    area,
    pageStarts,
    centred: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    footer: '&C第 &P 页，共 &N 页',
  };
}

function plannedSheet(plan: SheetPlan, name: string): SheetDump {
  return {
    ...emptySheetDump(name),
    rows: plan.rows,
    cells: plannedCells(plan),
    merges: plan.merges,
    columnWidths: plan.columnWidths,
    rowHeights: plan.rowHeights,
    validations: plan.validations.map(({ area, source, prompt, alert }) => ({
      area,
      type: 'list',
      formula1: source,
      prompt,
      alert,
    })),
    frozen: { rows: plan.frozenRows, columns: 0 },
    page: pageOf(plan),
  };
}

/** Codes must stay text, so the whole sheet has the text format. */
function hiddenSheetOf({ name, rows }: HiddenSheet): SheetDump {
  const cells = rows.flatMap((values, row) => values.map((_, column): CellDump => ({ row, column, format: '@' })));
  return { ...emptySheetDump(name), visibility: 'veryHidden', rows, cells };
}

/** Names of all templates: the workbook's where they agree, else the sheet's own. */
function plannedNames(plans: readonly SheetPlan[], sheets: readonly SheetDump[]): NameDump[] {
  const names: NameDump[] = [];
  plans.forEach((plan, index) =>
    plan.hiddenNames.forEach(({ name, formula }) => {
      const known = names.find((other) => other.name === name && other.sheet === null);
      if (known?.formula === formula) return;
      names.push({ name, formula, hidden: true, sheet: known ? (sheets[index]?.name ?? null) : null });
    }),
  );
  return names;
}

/**
 * Draws plans into a new .xlsx file, one sheet each, with the very hidden sheets that go with them.
 * Plans with a hidden sheet of the same name share it: the name stands for its content.
 */
export async function writePlan(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const hidden = new Map(
    plans.flatMap(({ hiddenSheets }) => hiddenSheets.map((sheet) => [sheet.name, hiddenSheetOf(sheet)] as const)),
  );
  const taken = [...hidden.keys()];
  const sheets = plans.map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return plannedSheet(plan, name);
  });
  return writeWorkbook({
    sheets: [...sheets, ...hidden.values()],
    names: plannedNames(plans, sheets),
    activeSheet: 0,
    customXml: [],
    properties: new Map(),
  });
}
