/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** A1 reference of a cell; row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 reference of an area; one cell is written as a cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Parses an A1 reference without sheet name: `K16`, `$A$1:B3`, whole columns `A:C`, whole rows `5:7`.
 * Returns null for anything else; open ends become the sheet's last row or column.
 */
export function parseArea(reference: string): Area | null {
  const match = REFERENCE.exec(reference.trim().toUpperCase());
  if (!match) return null;
  const [, column1 = '', row1 = '', column2 = '', row2 = ''] = match;
  if (!column1 && !row1) return null;
  const isRange = reference.includes(':');
  if (isRange && (Boolean(column1) !== Boolean(column2) || Boolean(row1) !== Boolean(row2))) return null;
  if (!isRange && (!column1 || !row1)) return null;
  const area: Area = {
    top: row1 ? Number(row1) - 1 : 0,
    left: column1 ? columnIndex(column1) : 0,
    bottom: row1 ? Number(isRange ? row2 : row1) - 1 : LAST_ROW,
    right: column1 ? columnIndex(isRange ? column2 : column1) : LAST_COLUMN,
  };
  const ordered = {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
  return ordered.top < 0 || ordered.bottom > LAST_ROW || ordered.right > LAST_COLUMN ? null : ordered;
}

/** Is (row, column) inside the area? */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
