import type { Area } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/sheet';
import { accessDenied, HostError, invalidArgument } from '../host-error';
import type { CellInput } from '../model';
import type { CellState } from '../model-parts';
import type { Json } from '../protocol/wire';
import {
  areaOfCells,
  cellsIn,
  cellsOf,
  columnsOf,
  encloses,
  intersection,
  isUnbounded,
  rowsOf,
} from '../values/address';
import { readTyped } from '../values/typed';
import type { HostContext, RangeRef } from './context';

/** Throws `AccessDenied` where the sheet is protected and a cell of the area is locked. */
export function ensureWritable({ sheet, area }: RangeRef): void {
  if (!sheet.protection().isProtected) return;
  const used = isUnbounded(area) ? null : area;
  if (used && [...cellsIn(used)].every(([row, column]) => !sheet.style(row, column).locked)) return;
  throw accessDenied('The sheet is protected.');
}

/** Reads one property of every cell as rows; null for a range without ends, as Excel answers. */
export function readGrid(
  range: RangeRef,
  host: HostContext,
  read: (cell: CellState, row: number, column: number) => Json,
): Json {
  const { sheet, area } = range;
  if (isUnbounded(area)) return null;
  if (cellsOf(area) > host.profile().cellLimit) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range has too many cells.');
  }
  host.entry().read(cellsOf(area));
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(read(sheet.cell(row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Value as Excel answers it: an empty cell is the empty text. */
export function apiValue(cell: CellState): Json {
  return cell.value ?? '';
}

/** The array of a write as a function of the cell; a scalar is for every cell. Throws for a wrong shape. */
function gridOf(value: Json, area: Area): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const isRightShape =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!isRightShape) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  }
  return (row, column) => (rows[row - area.top] as readonly Json[])[column - area.left] ?? null;
}

/** Cells that a merged area hides: writing to them has no effect. */
function hiddenByMerge(range: RangeRef): (row: number, column: number) => boolean {
  const merges = range.sheet.merges().filter((merge) => intersection(merge, range.area));
  if (merges.length === 0) return () => false;
  const hidden = new Set<string>();
  for (const merge of merges) {
    for (const [row, column] of cellsIn(merge)) {
      if (row !== merge.top || column !== merge.left) hidden.add(`${row},${column}`);
    }
  }
  return (row, column) => hidden.has(`${row},${column}`);
}

function typedCell(raw: Json, format: string): Omit<CellInput, 'row' | 'column'> {
  if (typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  if (typeof raw !== 'string') throw invalidArgument(`A cell cannot hold ${JSON.stringify(raw)}.`);
  const typed = readTyped(raw, format, 'api');
  const takesFormat = typed.format !== undefined && format === 'General';
  return takesFormat ? typed : { value: typed.value as CellValue, ...(typed.formula && { formula: typed.formula }) };
}

function writeCells(
  range: RangeRef,
  host: HostContext,
  value: Json,
  cellOf: (raw: Json, old: CellState) => object,
): void {
  if (isUnbounded(range.area)) throw invalidArgument('The range has no end.');
  ensureWritable(range);
  const grid = gridOf(value, range.area);
  const isHidden = hiddenByMerge(range);
  const cells: CellInput[] = [];
  for (const [row, column] of cellsIn(range.area)) {
    const raw = grid(row, column);
    if (raw === null || isHidden(row, column)) continue;
    cells.push({ row, column, ...cellOf(raw, range.sheet.cell(row, column)) });
  }
  host.entry().wrote(cells.length);
  if (cells.length > 0) range.sheet.write(cells);
}

/** Writes values or formulas as `range.values = …` does: null leaves a cell, a scalar fills the range. */
export function writeValues(range: RangeRef, value: Json, host: HostContext): void {
  writeCells(range, host, value, (raw, old) => typedCell(raw, old.format));
}

export function writeFormats(range: RangeRef, value: Json, host: HostContext): void {
  writeCells(range, host, value, (raw) => {
    if (typeof raw !== 'string') throw invalidArgument(`A number format cannot be ${JSON.stringify(raw)}.`);
    return { format: raw };
  });
}

/** The part of the range that is in use, made as small as its content allows; null for none. */
export function usedWithin({ sheet, area }: RangeRef, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const shared = used && intersection(used, area);
  if (!used || !shared || encloses(area, used) || !valuesOnly) return shared;
  return areaOfCells(
    [...cellsIn(shared)].filter(([row, column]) => {
      const cell = sheet.cell(row, column);
      return cell.value !== null || cell.formula !== null;
    }),
  );
}
