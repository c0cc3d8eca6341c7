import type { Pack } from '../pack/pack';
import type { Area } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Table } from '../table/table';
import { DeclarationTableReader } from './declaration-table/read';
import { DisclosureTableReader } from './disclosure-table/read';
import { ProjectFormReader } from './project-form/read';
import { sheetWithin, zonesOf } from './zones';

/** Recognises and reads the tables of sheets. */
export interface Reader {
  /** The tables of a sheet from top to bottom; empty where it has no known table. Never throws for bad content. */
  readonly read: (sheet: Sheet) => readonly Table[];
}

/** Sheets that feed the drop-down lists of a template are no tables. */
const LIST_SHEET = /^_zb/;

/** One layout's way to find and read its tables. */
interface Room {
  /** Title and header of each table of the layout that the sheet seems to have. */
  readonly claims?: (sheet: Sheet) => readonly Area[];
  readonly read: (sheet: Sheet) => readonly Table[];
}

function byPlace(left: Table, right: Table): number {
  return left.area.top - right.area.top || left.area.left - right.area.left;
}

function claimsOf(room: Room, sheet: Sheet): readonly Area[] {
  return room.claims?.(sheet) ?? room.read(sheet).map(({ area }) => area);
}

/** Tables of several layouts in one sheet: each is read from its own part of it. */
function readMixed(rooms: readonly Room[], sheet: Sheet): readonly Table[] {
  const claims = rooms.flatMap((room, index) => claimsOf(room, sheet).map((area) => ({ room: index, area })));
  return zonesOf(claims).flatMap((zone) => rooms[zone.room]!.read(sheetWithin(sheet, zone)));
}

/**
 * Makes a reader that remembers: a project whose row arrays, details and merges are unchanged since this reader's last reading
 * of the sheet is the very same object again.
 */
export function createReader(pack: Pack): Reader {
  const rooms: readonly Room[] = [
    new DeclarationTableReader(pack),
    new DisclosureTableReader(pack),
    new ProjectFormReader(pack),
  ];
  const read = (sheet: Sheet): readonly Table[] => {
    const found = rooms.map((room) => room.read(sheet)).filter((tables) => tables.length > 0);
    return found.length > 1 ? readMixed(rooms, sheet) : found.flat();
  };
  return { read: (sheet) => (LIST_SHEET.test(sheet.name) ? [] : [...read(sheet)].sort(byPlace)) };
}
