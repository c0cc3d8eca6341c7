import type { Pack } from '../pack/pack';
import type { Sheet } from '../sheet/sheet';
import type { Table } from '../table/table';
import { DeclarationTableReader } from './declaration-table/read';
import { DisclosureTableReader } from './disclosure-table/read';
import { ProjectFormReader } from './project-form/read';

/** Recognises and reads the tables of sheets. */
export interface Reader {
  /** The tables of a sheet from top to bottom; empty where it has no known table. Never throws for bad content. */
  readonly read: (sheet: Sheet) => readonly Table[];
}

/** Sheets that feed the drop-down lists of a template are no tables. */
const LIST_SHEET = /^_zb/;

/**
 * Makes a reader that remembers: a project whose row arrays, details and merges are unchanged since this reader's last reading
 * of the sheet is the very same object again.
 */
export function createReader(pack: Pack): Reader {
  const rooms = [new DeclarationTableReader(pack), new DisclosureTableReader(pack), new ProjectFormReader(pack)];
  return {
    read: (sheet) =>
      LIST_SHEET.test(sheet.name)
        ? []
        : rooms.flatMap((room) => room.read(sheet)).sort((left, right) => left.area.top - right.area.top),
  };
}
