import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Table } from '../../table/table';

/** Reads the disclosure tables (公开表：一行一个项目，指标在一格文字里) of sheets. */
export class DisclosureTableReader {
  constructor(protected readonly pack: Pack) {}

  /** All disclosure tables of a sheet, from top to bottom; empty where it has none. Never throws for bad content. */
  read(sheet: Sheet): readonly Table[] {
    void sheet;
    return [];
  }
}
