import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { Table } from '../../table/table';

/** Reads the project forms (绩效目标表、批复表：一个项目一张表) of sheets. */
export class ProjectFormReader {
  constructor(protected readonly pack: Pack) {}

  /**
   * The forms of a sheet, from top to bottom; forms that follow each other with the same amount unit, year and title are
   * one table of several projects. Empty where it has none. Never throws for bad content.
   */
  read(sheet: Sheet): readonly Table[] {
    void sheet;
    return [];
  }
}
