import type { Area } from '../sheet/address';
import type { Row, Sheet } from '../sheet/sheet';

/** Columns of a sheet [left, right] with nothing in the columns beside them. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Title and header of a table, by the layout that reads it: where one begins for sure. */
export interface Claim {
  /** Index of the layout's reader. */
  readonly room: number;
  /** First row of the title, last row of the header. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows [from, to) of a sheet. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Rows with tables of one layout. */
export interface Part extends Rows {
  readonly room: number;
}

const EMPTY: Row = [];

/** Runs of columns that blank columns part. Side by side, tables have one between them; so may a single table. */
export function bandsOf({ rows }: Sheet): readonly Band[] {
  const isFilled: boolean[] = [];
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      if (cell !== null && cell !== '') isFilled[column] = true;
    }
  const bands: { left: number; right: number }[] = [];
  for (let column = 0; column < isFilled.length; column++) {
    if (!isFilled[column]) continue;
    const open = bands.at(-1);
    if (open && open.right === column - 1) open.right = column;
    else bands.push({ left: column, right: column });
  }
  return bands;
}

/** The sheet with nothing but these columns; every cell stays where it is. `known` keeps the rows that were cut before. */
export function withinColumns(sheet: Sheet, { left, right }: Band, known: WeakMap<Row, Row>): Sheet {
  const cut = (row: Row): Row => {
    let kept = known.get(row);
    if (!kept) {
      kept = row.length <= left ? EMPTY : row.slice(0, right + 1).map((cell, column) => (column < left ? null : cell));
      known.set(row, kept);
    }
    return kept;
  };
  const merges = sheet.merges.filter((area) => area.left >= left && area.left <= right);
  return { ...sheet, rows: sheet.rows.map(cut), merges };
}

/** A header that two layouts claim is the first one's. */
function undisputed(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((left, right) => left.room - right.room || left.top - right.top)) {
    const isTaken = kept.some(({ top, bottom }) => claim.top <= bottom && top <= claim.bottom);
    if (!isTaken) kept.push(claim);
  }
  return kept.sort((left, right) => left.top - right.top);
}

/** Divides rows among the layouts that claim some of them: a table ends where one of another layout begins. */
export function partsOf(claims: readonly Claim[], { from, to }: Rows): readonly Part[] {
  const parts: { room: number; from: number; to: number }[] = [];
  for (const { room, top } of undisputed(claims)) {
    const open = parts.at(-1);
    if (open?.room === room) continue;
    if (open) open.to = top;
    parts.push({ room, from: open ? top : from, to });
  }
  return parts;
}

/** The sheet with nothing but these rows; every cell stays where it is. */
export function withinRows(sheet: Sheet, { from, to }: Rows): Sheet {
  const isInside = ({ top }: Area): boolean => top >= from && top < to;
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => (index >= from && index < to ? row : EMPTY)),
    merges: sheet.merges.filter(isInside),
  };
}
