import type { Area } from '../../src/core/sheet/address';
import type { CellDetail, CellValue, Row, Sheet } from '../../src/core/sheet/sheet';
import { detailKey } from '../../src/core/sheet/sheet';

/** Draws the same table in another way: what it says stays the same. */
export type Mutation = (sheet: Sheet) => Sheet;

/** All of these, one after the other. */
export function inTurn(...mutations: readonly Mutation[]): Mutation {
  return (sheet) => mutations.reduce((drawn, mutate) => mutate(drawn), sheet);
}

function width(sheet: Sheet): number {
  return Math.max(0, ...sheet.rows.map((row) => row.length));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Where numbers of [first, last] stand next to each other in the new order; blank places between them do not part them. */
function runs(
  order: readonly unknown[],
  first: number,
  last: number,
  isBlank: (entry: unknown) => boolean,
): number[][] {
  const found: number[][] = [];
  let open: number[] | null = null;
  order.forEach((entry, index) => {
    if (typeof entry === 'number' && entry >= first && entry <= last) {
      if (open) open.push(index);
      else found.push((open = [index]));
    } else if (!isBlank(entry)) open = null;
  });
  return found;
}

function isBlankRow(entry: unknown): boolean {
  return Array.isArray(entry) && entry.length === 0;
}

function movedMerge(area: Area, rows: readonly (number | Row)[], columns: readonly (number | null)[]): Area[] {
  const down = runs(rows, area.top, area.bottom, isBlankRow);
  const across = runs(columns, area.left, area.right, (entry) => entry === null);
  return down
    .flatMap((lines) =>
      across.map((places) => ({ top: lines[0]!, bottom: lines.at(-1)!, left: places[0]!, right: places.at(-1)! })),
    )
    .filter(({ top, left, bottom, right }) => top < bottom || left < right);
}

/**
 * The rows and columns of a sheet in a new order: a number takes a row or column over, `null` is a blank column, a row is a
 * new one. Merged cells that are torn apart stay merged in parts.
 */
export function redrawn(sheet: Sheet, rows: readonly (number | Row)[], columns: readonly (number | null)[]): Sheet {
  const details = new Map<number, CellDetail>();
  const drawn = rows.map((entry, row): Row => {
    if (typeof entry !== 'number') return columns.map((column) => (column === null ? null : (entry[column] ?? null)));
    return columns.map((column, place): CellValue => {
      const detail = column === null ? undefined : sheet.details.get(detailKey(entry, column));
      if (detail) details.set(detailKey(row, place), detail);
      return column === null ? null : (sheet.rows[entry]?.[column] ?? null);
    });
  });
  return { ...sheet, rows: drawn, details, merges: sheet.merges.flatMap((area) => movedMerge(area, rows, columns)) };
}

/** The table does not start at A1. */
export function movedBy(rows: number, columns: number): Mutation {
  return (sheet) =>
    redrawn(
      sheet,
      [...numbers(rows).map(() => []), ...numbers(sheet.rows.length)],
      [...numbers(columns).map(() => null), ...numbers(width(sheet))],
    );
}

/** Blank rows stand above these rows. */
export function withBlankRows(above: readonly number[]): Mutation {
  return (sheet) =>
    redrawn(
      sheet,
      sheet.rows.flatMap((_, row) => (above.includes(row) ? [[], row] : [row])),
      numbers(width(sheet)),
    );
}

/** A page breaks above these rows: the given rows (header, agency) stand there again. */
export function withPageBreaks(above: readonly number[], repeated: readonly number[]): Mutation {
  return (sheet) =>
    redrawn(
      sheet,
      sheet.rows.flatMap((_, row) => (above.includes(row) ? [...repeated.map((one) => sheet.rows[one]!), row] : [row])),
      numbers(width(sheet)),
    );
}

/** The columns stand in another order. */
export function withColumnOrder(order: readonly number[]): Mutation {
  return (sheet) => redrawn(sheet, numbers(sheet.rows.length), order);
}

/** A column that nobody has filled, in front of this one. */
export function withBlankColumn(at: number): Mutation {
  return (sheet) => {
    const columns: (number | null)[] = numbers(width(sheet));
    columns.splice(at, 0, null);
    return redrawn(sheet, numbers(sheet.rows.length), columns);
  };
}

function withValues(sheet: Sheet, value: (cell: CellValue, row: number, column: number) => CellValue): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => value(cell, row, column))) };
}

/** Cells that hold just this text hold another. */
export function renamed(words: ReadonlyMap<string, string>): Mutation {
  return (sheet) =>
    withValues(sheet, (cell) => (typeof cell === 'string' ? (words.get(cell.replace(/\s/g, '')) ?? cell) : cell));
}

/** Numbers are stored as text, in full-width digits or not. */
export function withNumbersAsText(isWide: boolean): Mutation {
  const wide = (text: string): string =>
    text.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return (sheet) =>
    withValues(sheet, (cell, row, column) => {
      if (typeof cell !== 'number' || sheet.details.get(detailKey(row, column))?.format?.includes('%')) return cell;
      return isWide ? wide(String(cell)) : String(cell);
    });
}

/** No cell is merged: the text stands in the first one only. */
export const unmerged: Mutation = (sheet) => ({ ...sheet, merges: [] });

/** No cell of these rows is merged: every cell that was holds the text. */
export function filledDown(from: number): Mutation {
  return (sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    const details = new Map(sheet.details);
    const merges = sheet.merges.filter(({ top }) => top >= from);
    for (const { top, left, bottom } of merges) {
      const detail = sheet.details.get(detailKey(top, left));
      for (let row = top + 1; row <= bottom; row++) {
        rows[row]![left] = sheet.rows[top]![left] ?? null;
        if (detail) details.set(detailKey(row, left), detail);
      }
    }
    return { ...sheet, rows, details, merges: sheet.merges.filter((area) => !merges.includes(area)) };
  };
}

/** 产出指标, 数量指标; not 正向指标. */
const LABEL = /[^向]指标$/;

/**
 * Labels that several rows of a project repeat one below the other (数量指标) stand in the first of them only, merged over
 * the others or not. `startsProject` says which rows begin a project.
 */
export function withLabelsOnce(isMerged: boolean, startsProject: (row: Row) => boolean): Mutation {
  return (sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    const merges = [...sheet.merges];
    numbers(width(sheet)).forEach((column) => {
      let top = 0;
      for (let row = 1; row <= rows.length; row++) {
        const cell = sheet.rows[row]?.[column] ?? null;
        const isSame = typeof cell === 'string' && LABEL.test(cell) && cell === sheet.rows[top]?.[column];
        if (isSame && !startsProject(sheet.rows[row]!)) {
          rows[row]![column] = null;
          continue;
        }
        if (isMerged && row - 1 > top) merges.push({ top, left: column, bottom: row - 1, right: column });
        top = row;
      }
    });
    return { ...sheet, rows, merges };
  };
}
