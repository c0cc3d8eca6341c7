import type { Area } from '../sheet/address';
import { contains } from '../sheet/address';
import type { CellValue, Row, Sheet } from '../sheet/sheet';

/** Title and header of a table: where one begins for sure. */
export interface Claim {
  /** Index of the layout's reader. */
  readonly room: number;
  readonly area: Area;
}

/** Claims of one room that nothing of another room stands between, with the cells that belong to each. */
export interface Zone {
  readonly room: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly area: Area;
  /** Areas within it that belong to tables which begin later. */
  readonly without: readonly Area[];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const EMPTY: Row = [];

function sharesColumns(left: Area, right: Area): boolean {
  return left.left <= right.right && right.left <= left.right;
}

function intersects(left: Area, right: Area): boolean {
  return sharesColumns(left, right) && left.top <= right.bottom && right.top <= left.bottom;
}

/** From top to bottom; a header that two rooms claim is the first room's. */
function undisputed(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((left, right) => left.room - right.room))
    if (!kept.some((other) => other.room !== claim.room && intersects(other.area, claim.area))) kept.push(claim);
  return kept.sort((left, right) => left.area.top - right.area.top || left.area.left - right.area.left);
}

/** Last row of a table: the one above the next table in any of its columns. */
function lastRow(index: number, claims: readonly Claim[]): number {
  const own = claims[index]!.area;
  const next = claims.slice(index + 1).find(({ area }) => area.top > own.bottom && sharesColumns(area, own));
  return next ? next.area.top - 1 : LAST_ROW;
}

/** All that belongs to a table: as wide as the sheet, but for tables beside it that began before. */
function areasOf(claims: readonly Claim[]): Area[] {
  const areas: Area[] = [];
  claims.forEach(({ area: own }, index) => {
    const beside = claims
      .slice(0, index)
      .filter(({ area }, earlier) => areas[earlier]!.bottom >= own.top && !sharesColumns(area, own))
      .map(({ area }) => area.left);
    const isRightOfAny = beside.some((left) => left < own.left);
    const limits = beside.filter((left) => left > own.left);
    const right = Math.min(LAST_COLUMN, ...limits.map((left) => left - 1));
    areas.push({ top: own.top, left: isRightOfAny ? own.left : 0, bottom: lastRow(index, claims), right });
  });
  return areas;
}

/** Divides a sheet that has tables of several layouts among them: no cell belongs to two tables. */
export function zonesOf(all: readonly Claim[]): readonly Zone[] {
  const claims = undisputed(all);
  const areas = areasOf(claims);
  const zones: { room: number; parts: Part[] }[] = [];
  claims.forEach(({ room }, index) => {
    const area = areas[index]!;
    const part = { area, without: areas.slice(index + 1).filter((later) => intersects(later, area)) };
    const open = zones.at(-1);
    if (open?.room === room) open.parts.push(part);
    else zones.push({ room, parts: [part] });
  });
  return zones;
}

function isInside(parts: readonly Part[], row: number, column: number): boolean {
  return parts.some(
    ({ area, without }) => contains(area, row, column) && !without.some((other) => contains(other, row, column)),
  );
}

function rowWithin(cells: Row, row: number, here: readonly Part[]): Row {
  if (here.length === 0) return EMPTY;
  let isWhole = true;
  const kept = cells.map((cell, column): CellValue => {
    if (cell === null || isInside(here, row, column)) return cell;
    isWhole = false;
    return null;
  });
  return isWhole ? cells : kept;
}

/** The sheet with nothing but what belongs to the zone; every cell stays where it is. */
export function sheetWithin(sheet: Sheet, { parts }: Zone): Sheet {
  let next = 0;
  let here: readonly Part[] = [];
  const rows = sheet.rows.map((cells, row) => {
    const before = next;
    while (parts[next] && parts[next]!.area.top <= row) next++;
    here = [...here.filter(({ area }) => area.bottom >= row), ...parts.slice(before, next)];
    return rowWithin(cells, row, here);
  });
  return {
    ...sheet,
    rows,
    merges: sheet.merges.filter(({ top, left }) => isInside(parts, top, left)),
  };
}
