import type { Area } from './address';

/** What a cell holds. Dates are serial numbers with a date format, as in Excel; `null` is an empty cell. */
export type CellValue = string | number | boolean | null;

/** What only some cells have besides their value. */
export interface CellDetail {
  /** Number format, e.g. `0.00`, `0%`, `yyyy/m/d`. */
  readonly format?: string;
  /** Formula with its leading `=`. */
  readonly formula?: string;
  /** The value is an error text such as `#REF!`, or a formula without a stored result. */
  readonly problem?: 'error' | 'not-calculated';
}

/** A row of a sheet from column A; shorter than the sheet is wide where nothing follows. */
export type Row = readonly CellValue[];

/** Rows and columns that nobody sees, hidden by hand or filtered out; both count from 0. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * A worksheet as plain values. Immutable: an edit makes a new sheet that shares the rows it did not touch,
 * so that readers and rules can recognise unchanged rows by identity.
 */
export interface Sheet {
  readonly name: string;
  /** Rows from row 1 of the sheet (index 0). */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** Details by `detailKey(row, column)`; most cells have none. */
  readonly details: ReadonlyMap<number, CellDetail>;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /**
   * Absent where none is hidden, and in Excel: there each row would have to be asked for, and an edit must not cost
   * requests of its own.
   */
  readonly hidden?: HiddenLines;
}

/** A workbook as plain sheets, in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** Excel's number of columns: it makes (row, column) one number. */
const COLUMN_LIMIT = 16_384;

/** Key of a cell in `Sheet.details`; row and column count from 0. */
export function detailKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** Column of a key of `Sheet.details`. */
export function detailColumn(key: number): number {
  return key % COLUMN_LIMIT;
}

/** Makes a visible sheet from rows; everything else is optional. */
export function makeSheet(name: string, rows: readonly Row[], rest: Partial<Omit<Sheet, 'name' | 'rows'>> = {}): Sheet {
  return { name, rows, merges: [], details: new Map(), visibility: 'visible', ...rest };
}

/** Value at (row, column), counted from 0; `null` where the sheet has nothing. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** Detail at (row, column), counted from 0. */
export function detailAt(sheet: Sheet, row: number, column: number): CellDetail | undefined {
  return sheet.details.get(detailKey(row, column));
}
