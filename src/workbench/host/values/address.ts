import { areaAddress, type Area, parseArea } from '../../../core/sheet/address';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const PLAIN_NAME = /^[\p{L}_][\p{L}\d_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i;

/** Does the area take in all rows of its columns? */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** Does the area take in all columns of its rows? */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Sheet name as it stands before the `!` of an address: in quotes where Excel needs them. */
export function sheetPrefix(name: string): string {
  const isPlain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return isPlain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

/** Address of an area without its sheet; whole columns are `A:C`, whole rows `5:7`. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (!isEntireColumn(area)) return areaAddress(area);
  const columns = areaAddress({ ...area, bottom: 0 }).replace(/\d+/g, '');
  return columns.includes(':') ? columns : `${columns}:${columns}`;
}

/** Address with the sheet's name, as `range.address` gives it. */
export function fullAddress(sheet: { readonly name: () => string }, area: Area): string {
  return sheetPrefix(sheet.name()) + localAddress(area);
}

/** Parses an address with or without a sheet name; null for what is no address of one area. */
export function parseAddress(text: string): { readonly sheetName: string | null; readonly area: Area } | null {
  const cut = text.lastIndexOf('!');
  const area = parseArea(text.slice(cut + 1));
  if (!area) return null;
  const prefix = cut < 0 ? null : text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { sheetName: prefix, area };
}

/** The part two areas share; null where they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** Is `inner` wholly inside `outer`? */
export function encloses(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** Every cell of an area, row by row. */
export function* cellsIn(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

/** The smallest area that holds all the cells; null for none. */
export function areaOfCells(cells: Iterable<readonly [row: number, column: number, ...rest: unknown[]]>): Area | null {
  let area: Area | null = null;
  for (const [row, column] of cells) {
    const cell = { top: row, left: column, bottom: row, right: column };
    area = area === null ? cell : boundingArea(area, cell);
  }
  return area;
}
