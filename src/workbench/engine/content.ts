import type { CellValue } from '../../core/sheet/sheet';
import type { Area } from '../../core/sheet/address';
import { detailKey, type CellDetail, type Sheet, type Workbook } from '../../core/sheet/sheet';
import type { DefinedName } from '../host/model';
import {
  type CellStyle,
  type ConditionalFormat,
  type PageLayout,
  PLAIN_PAGE,
  type Protection,
  UNPROTECTED,
  type Validation,
  type Visibility,
} from '../host/model-parts';

/** One cell with everything it has; only cells that have something are listed. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  readonly isError: boolean;
  /** Only what differs from a plain cell. */
  readonly style: Partial<CellStyle>;
}

export interface SheetContent {
  readonly id: string | null;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  /** Points, by column and by row, where they differ from the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly pageLayout: PageLayout;
  readonly protection: Protection;
}

/** A workbook with all that the host knows of it: what is loaded into the engine and what a save needs. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  readonly customXml: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string | number | boolean>;
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const CORE_VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** An empty sheet. */
export function emptySheet(name: string): SheetContent {
  return {
    id: null,
    name,
    visibility: 'Visible',
    tabColor: '',
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    pageLayout: PLAIN_PAGE,
    protection: UNPROTECTED,
  };
}

/** A workbook with sheets and nothing else. */
export function contentOf(sheets: readonly SheetContent[]): WorkbookContent {
  return { sheets, activeSheet: 0, names: [], customXml: new Map(), properties: new Map() };
}

/** Content from plain sheets, as a file reader gives them. */
export function fromWorkbook(workbook: Workbook): WorkbookContent {
  return contentOf(workbook.sheets.map(fromSheet));
}

function fromSheet(sheet: Sheet): SheetContent {
  const keys = new Set(sheet.details.keys());
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) keys.add(detailKey(row, column));
    }),
  );
  const columns = detailKey(1, 0);
  const cells = [...keys].map((key) => {
    const [row, column] = [Math.floor(key / columns), key % columns];
    return cellContent(row, column, sheet.rows[row]?.[column] ?? null, sheet.details.get(key));
  });
  const visibility = VISIBILITIES[sheet.visibility];
  return { ...emptySheet(sheet.name), visibility, cells, merges: sheet.merges };
}

function cellContent(row: number, column: number, value: CellValue, detail: CellDetail | undefined): CellContent {
  return {
    row,
    column,
    value,
    formula: detail?.formula ?? null,
    format: detail?.format ?? 'General',
    isError: detail?.problem === 'error',
    style: {},
  };
}

/** Plain sheets from content: values, formulas, formats and merges. */
export function toWorkbook(content: WorkbookContent): Workbook {
  return { sheets: content.sheets.map(toSheet) };
}

function toSheet(content: SheetContent): Sheet {
  const rows: CellValue[][] = [];
  const details = new Map<number, CellDetail>();
  for (const { row, column, value, formula, format, isError } of content.cells) {
    if (value !== null) putValue(rows, row, column, value);
    const detail: CellDetail = {
      ...(format !== 'General' && { format }),
      ...(formula !== null && { formula }),
      ...(isError && { problem: 'error' as const }),
    };
    if (Object.keys(detail).length > 0) details.set(detailKey(row, column), detail);
  }
  const visibility = CORE_VISIBILITIES[content.visibility];
  return { name: content.name, rows, merges: content.merges, details, visibility };
}

function putValue(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
}
