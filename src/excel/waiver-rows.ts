import { areaAddress, type Area } from '../core/sheet/address';
import type { CellValue, Row } from '../core/sheet/sheet';
import { isWaiverHead, WAIVER_COLUMNS, WAIVER_SHEET, waiverHead } from '../core/waivers/waiver-sheet';
import { fromExcel, toExcel } from './cell-values';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import { rangeOf, setFormat } from './range-of';
import type { Run } from './run';
import { TEXT_FORMAT } from './text-guard';

/** A row of the sheet of waivers before and after a command; an empty row holds none. */
export interface RowChange {
  /** From 0. */
  readonly row: number;
  readonly before: Row;
  readonly after: Row;
}

/** What a command did to the sheet of waivers. */
export interface WrittenRows {
  readonly sheetId: string;
  readonly changes: readonly RowChange[];
}

/** Says what is to be changed of the rows that stand in the sheet now. */
export type DecideRows = (rows: readonly Row[]) => Attempt<readonly RowChange[]>;

/**
 * Changes rows of the very hidden sheet that keeps the waivers; makes the sheet where there is none. Rows are emptied,
 * never deleted: what a co-author or an earlier command knows of the others stays right.
 */
export function changeRows(run: Run, ownWrites: OwnWrites, decide: DecideRows): Promise<Attempt<WrittenRows>> {
  return run({
    urgent: true,
    writes: true,
    batch: async (context) => {
      const { worksheets } = context.workbook;
      const known = worksheets.getItemOrNullObject(WAIVER_SHEET);
      const used = known.getUsedRangeOrNullObject(true);
      used.load('values,rowIndex');
      await context.sync();
      const isNew = known.isNullObject;
      const present = isNew || used.isNullObject ? null : rowsOf(used);
      if (present && !isWaiverHead(present[0] ?? [])) return blocked('newer-file', WAIVER_SHEET);
      const decided = decide(present ?? waiverHead());
      if (!decided.done) return decided;
      const sheet = isNew ? hiddenSheet(worksheets) : known;
      sheet.load('id');
      if (!present) write(sheet, { row: 0, rows: waiverHead() });
      const areas = bandsOf(decided.value).map((band) => write(sheet, band));
      await context.sync();
      if (isNew) ownWrites.expectSheet(sheet.id, 'added');
      areas.forEach((area) => ownWrites.expect(sheet.id, areaAddress(area)));
      return succeeded({ sheetId: sheet.id, changes: decided.value });
    },
  });
}

/** Puts back what a command did, where the rows still hold what it wrote. */
export function revertRows(run: Run, ownWrites: OwnWrites, written: WrittenRows): Promise<Attempt<WrittenRows>> {
  return changeRows(run, ownWrites, (rows) => {
    const changes: RowChange[] = [];
    for (const { row, before, after } of written.changes) {
      const now = rows[row] ?? [];
      if (isSameRow(now, after)) changes.push({ row, before: after, after: before });
      else if (!isSameRow(now, before)) return blocked('changed-meanwhile', WAIVER_SHEET);
    }
    return succeeded(changes);
  });
}

function rowsOf(used: Excel.Range): readonly Row[] {
  const rows = used.values.map((cells) => cells.map(fromExcel));
  return [...Array.from({ length: used.rowIndex }, (): Row => []), ...rows];
}

function hiddenSheet(worksheets: Excel.WorksheetCollection): Excel.Worksheet {
  const sheet = worksheets.add(WAIVER_SHEET);
  sheet.visibility = 'VeryHidden';
  return sheet;
}

interface Band {
  readonly row: number;
  readonly rows: readonly Row[];
}

/** Neighbouring rows are written together. */
function bandsOf(changes: readonly RowChange[]): readonly Band[] {
  const bands: { row: number; rows: Row[] }[] = [];
  for (const { row, after } of changes) {
    const last = bands[bands.length - 1];
    if (last && last.row + last.rows.length === row) last.rows.push(after);
    else bands.push({ row, rows: [after] });
  }
  return bands;
}

/** All of it is text: a reason that begins with `=` must not become a formula. */
function write(sheet: Excel.Worksheet, { row, rows }: Band): Area {
  const area = { top: row, left: 0, bottom: row + rows.length - 1, right: WAIVER_COLUMNS - 1 };
  const range = rangeOf(sheet, area);
  setFormat(range, TEXT_FORMAT);
  range.values = rows.map((cells) => Array.from({ length: WAIVER_COLUMNS }, (_, column) => cellOf(cells, column)));
  return area;
}

function cellOf(row: Row, column: number): string | number | boolean {
  return toExcel(row[column] ?? null);
}

function isSameRow(a: Row, b: Row): boolean {
  const text = (value: CellValue | undefined): string => String(value ?? '');
  return Array.from({ length: WAIVER_COLUMNS }, (_, column) => column).every(
    (column) => text(a[column]) === text(b[column]),
  );
}
