import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, CellStyle, DataValidation, NamedRange, PageSetup, RowDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre';
import type { Area } from '../core/sheet/address';
import { areaAddress, cellAddress } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/sheet';
import { quotedSheetName } from '../core/sheet/sheet-name';
import { styleOf } from './cell-style';
import type { CellDump, NameDump, SheetDump, ValidationDump, WorkbookDump } from './workbook-dump';

/** Formulas stand in files without their leading `=`. */
function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** Makes the same style object for the same look, so that the writer finds it at once. */
class Styles {
  private readonly known = new Map<string, CellStyle>();

  of({ look = {}, format }: CellDump): CellStyle {
    const key = JSON.stringify([look, format]);
    const style = this.known.get(key) ?? styleOf(look, format);
    this.known.set(key, style);
    return style;
  }
}

function cellsOf(sheet: SheetDump): Map<string, Partial<Cell>> {
  const styles = new Styles();
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const value: CellValue = sheet.rows[cell.row]?.[cell.column] ?? null;
    const formula = cell.formula === undefined ? {} : { formula: bare(cell.formula), formulaResult: value };
    cells.set(`${cell.row},${cell.column}`, { value, style: styles.of(cell), ...formula });
  }
  return cells;
}

function validationOf({ area, type, operator, formula1, formula2, prompt, alert }: ValidationDump): DataValidation {
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    range: areaAddress(area),
    formula1: bare(formula1),
    ...(formula2 === undefined ? {} : { formula2: bare(formula2) }),
    allowBlank: true,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(alert && {
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: alert.title,
      errorMessage: alert.message,
    }),
  };
}

/** One page wide, as many pages long as it takes. */
function pageSetupOf({ print }: SheetDump): PageSetup | undefined {
  if (!print) return undefined;
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
  };
}

function writtenSheet(sheet: SheetDump): WriteSheet {
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    rows: sheet.rows.map((row) => [...row]),
    cells: cellsOf(sheet),
    columns: sheet.columnWidths.map((width) => (width === null ? {} : { width })),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }): [number, RowDef] => [row, { height }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(validationOf),
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    pageSetup: pageSetupOf(sheet),
    ...(sheet.print && { headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' } }),
  };
}

function absolute(area: Area): string {
  return [cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)]
    .map((address) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    .join(':');
}

/** Print area and repeated rows are names of the sheet. The library does not quote the sheet in them, so we write them. */
function printNames({ name, print }: SheetDump): NamedRange[] {
  if (!print) return [];
  const { first, last } = print.titleRows;
  const sheet = quotedSheetName(name);
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!${absolute(print.area)}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `${sheet}!$${first + 1}:$${last + 1}`, scope: name },
  ];
}

function writtenName({ name, formula, sheet }: NameDump): NamedRange {
  return { name, range: bare(formula), ...(sheet === null ? {} : { scope: sheet }) };
}

const WORKBOOK_PART = 'xl/workbook.xml';
const DEFINED_NAME = /<definedName name="([^"]+)"/g;

/** The library cannot hide names: done in the part itself. */
function withHiddenNames(file: Uint8Array, names: readonly NameDump[]): Uint8Array {
  const hidden = new Set(names.filter((name) => name.hidden).map(({ name }) => name));
  const parts = unzipSync(file);
  const workbook = parts[WORKBOOK_PART];
  if (hidden.size === 0 || !workbook) return file;
  const xml = strFromU8(workbook).replace(DEFINED_NAME, (start, name: string) =>
    hidden.has(name) ? `${start} hidden="1"` : start,
  );
  return zipSync({ ...parts, [WORKBOOK_PART]: strToU8(xml) });
}

/** A new .xlsx file with the sheets and names of `dump`; the formulas are calculated when it is opened. */
export async function writeWorkbook(dump: WorkbookDump): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: dump.sheets.map(writtenSheet),
    namedRanges: [...dump.sheets.flatMap(printNames), ...dump.names.map(writtenName)],
    activeSheet: dump.activeSheet,
    defaultFont: { name: '宋体', size: 11 },
  });
  return withHiddenNames(file, dump.names);
}
