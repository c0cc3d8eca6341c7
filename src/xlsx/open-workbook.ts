import { readXlsx, type Sheet as SourceSheet } from 'hucre';
import type { Sheet } from '../core/sheet/sheet';
import { detailColumn, detailKey } from '../core/sheet/sheet';
import type { ReadNote, UnreadableReason } from '../core/sheet/unreadable';
import { lookOf } from './cell-style';
import { containerOf } from './container';
import { conditionalFormatsOf, pageOf, validationsOf } from './file-rules';
import { lostParts, type LostPart, lostWithSheet } from './lost-parts';
import { customXmlOf, hiddenNamesOf, partsOf } from './read-parts';
import { readWorkbook } from './read-workbook';
import type { Palette } from './theme-color';
import { type CellDump, emptySheetDump, type NameDump, type SheetDump, type WorkbookDump } from './workbook-dump';

/** A workbook with all that can be written again, and what of its file cannot. */
export type OpenOutcome =
  | {
      readonly ok: true;
      readonly dump: WorkbookDump;
      readonly notes: readonly ReadNote[];
      readonly lost: readonly LostPart[];
    }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly detail: string };

/** Formulas and number formats of plain cells. */
function plainCells(sheet: Sheet): Map<number, CellDump> {
  return new Map(
    Array.from(sheet.details, ([key, { format, formula }]) => {
      const column = detailColumn(key);
      const row = (key - column) / detailKey(1, 0);
      return [key, { row, column, ...(format && { format }), ...(formula && { formula }) }];
    }),
  );
}

function styledCells(sheet: Sheet, source: SourceSheet | undefined, palette: Palette): CellDump[] {
  const cells = plainCells(sheet);
  for (const [place, { style }] of source?.cells ?? []) {
    if (!style) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const key = detailKey(row, column);
    const look = lookOf(style, palette);
    const format = cells.get(key)?.format ?? (style.numFmt === 'General' ? undefined : style.numFmt);
    if (Object.keys(look).length === 0 && format === undefined) continue;
    cells.set(key, { row, column, ...cells.get(key), look, ...(format !== undefined && { format }) });
  }
  return [...cells.values()];
}

function dumpSheet(sheet: Sheet, source: SourceSheet | undefined, palette: Palette): SheetDump {
  const { name, visibility, rows, merges } = sheet;
  const plain = { ...emptySheetDump(name), visibility, rows, merges, cells: styledCells(sheet, source, palette) };
  if (!source) return plain;
  const heights = [...(source.rowDefs ?? [])].filter(([, { height }]) => height !== undefined);
  return {
    ...plain,
    columnWidths: (source.columns ?? []).map(({ width }) => width ?? null),
    rowHeights: heights.map(([row, { height = 0 }]) => ({ row, height })),
    validations: validationsOf(source),
    frozen: { rows: source.freezePane?.rows ?? 0, columns: source.freezePane?.columns ?? 0 },
    conditionalFormats: conditionalFormatsOf(source, palette),
    page: source.pageSetup ? pageOf(source.pageSetup, source.headerFooter?.oddFooter) : null,
    tabColor: source.view?.tabColor?.rgb ?? '',
    isProtected: source.protection?.sheet === true,
  };
}

/** Not an .xlsx: values, formulas and merges are all that is known. */
function withoutLooks(sheets: readonly Sheet[]): WorkbookDump {
  const dumps = sheets.map((sheet) => dumpSheet(sheet, undefined, []));
  return { sheets: dumps, names: [], activeSheet: 0, customXml: [], properties: new Map() };
}

async function withLooks(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<OpenOutcome & { readonly ok: true }> {
  const parts = partsOf(bytes);
  const source = await readXlsx(bytes, { readStyles: true });
  const hidden = hiddenNamesOf(parts);
  const names = (source.namedRanges ?? []).map(({ name, range, scope }): NameDump => ({
    name,
    formula: `=${range}`,
    hidden: hidden.has(name),
    sheet: scope ?? null,
  }));
  const properties = Object.entries(source.properties?.custom ?? {}).map(
    ([name, value]): [string, string | number | boolean] => [name, value instanceof Date ? value.toISOString() : value],
  );
  const dump: WorkbookDump = {
    sheets: sheets.map((sheet, index) => dumpSheet(sheet, source.sheets[index], source.themeColors ?? [])),
    names,
    activeSheet: source.activeSheet ?? 0,
    customXml: customXmlOf(parts),
    properties: new Map(properties),
  };
  const lost = new Set([...lostParts(parts), ...source.sheets.flatMap(lostWithSheet)]);
  return { ok: true, dump, notes: [], lost: [...lost] };
}

function isXlsx(bytes: Uint8Array): boolean {
  return containerOf(bytes) === 'zip' && 'xl/workbook.xml' in partsOf(bytes);
}

/**
 * Opens a workbook file for showing and saving: what `readWorkbook` reads and, of .xlsx files, looks, rules, names and
 * print set-up. `lost` says what a saved copy would not have any more. Never throws.
 */
export async function openWorkbook(bytes: Uint8Array, fileName = ''): Promise<OpenOutcome> {
  const read = await readWorkbook(bytes, fileName);
  if (!read.ok) return read;
  const plain = withoutLooks(read.workbook.sheets);
  if (!isXlsx(bytes)) return { ok: true, dump: plain, notes: read.notes, lost: ['looks'] };
  try {
    return { ...(await withLooks(bytes, read.workbook.sheets)), notes: read.notes };
  } catch {
    // What holds the values could be read; looks that cannot are no reason to refuse it.
    return { ok: true, dump: plain, notes: read.notes, lost: ['looks', ...lostParts(partsOf(bytes))] };
  }
}
