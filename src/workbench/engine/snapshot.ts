import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { CellValue } from '../../core/sheet/sheet';
import type { CellContent, SheetContent, WorkbookContent } from './content';
import { toEngineStyle } from './style-map';
import { toRange } from './validation-map';

const SPARE_ROWS = 500;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 30;
/** A point is 4/3 of the engine's pixels. */
export const PIXELS_PER_POINT = 4 / 3;

/** Id in the form Excel gives to the n-th sheet of a workbook. */
export function sheetId(number: number): string {
  return `{00000000-${number.toString(16).padStart(4, '0').toUpperCase()}-0000-0000-000000000000}`;
}

/** Engine type of a value. */
export function engineType(value: CellValue): CellValueType | null {
  if (value === null) return null;
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function engineValue(value: CellValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Value of a cell as the engine stores it, with all else that a cell may hold taken away. */
export function constantCell(value: CellValue): ICellData {
  return { v: engineValue(value), t: engineType(value), f: null, si: null, p: null };
}

function cellData(cell: CellContent): ICellData {
  const style = {
    ...toEngineStyle(cell.style),
    ...(cell.format !== 'General' && { n: { pattern: cell.format } }),
  };
  return {
    v: engineValue(cell.value),
    t: engineType(cell.value),
    ...(cell.formula !== null && { f: cell.formula }),
    ...(Object.keys(style).length > 0 && { s: style }),
    ...(cell.style.locked === false && { custom: { unlocked: true } }),
  };
}

function sheetData(content: SheetContent, id: string): Partial<IWorksheetData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of content.cells) {
    (cells[cell.row] ??= {})[cell.column] = cellData(cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const { rows, columns } = content.frozen;
  return {
    id,
    name: content.name,
    tabColor: content.tabColor,
    hidden: content.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST_ROWS, lastRow + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 5),
    cellData: cells,
    mergeData: content.merges.map(toRange),
    columnData: sizes(content.columnWidths, 'w'),
    rowData: sizes(content.rowHeights, 'h'),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
  };
}

function sizes(points: ReadonlyMap<number, number>, key: 'w' | 'h'): Record<number, Record<string, number>> {
  const fixed: Record<string, number> = key === 'h' ? { ia: BooleanNumber.FALSE } : {};
  return Object.fromEntries([...points].map(([index, size]) => [index, { ...fixed, [key]: size * PIXELS_PER_POINT }]));
}

/** The engine's data for a workbook; what it has no place for is put in afterwards. */
export function toSnapshot(content: WorkbookContent, unitId: string): IWorkbookData {
  const ids = content.sheets.map((sheet, index) => sheet.id ?? sheetId(index + 1));
  return {
    id: unitId,
    name: '',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(content.sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index] ?? '')])),
  };
}
