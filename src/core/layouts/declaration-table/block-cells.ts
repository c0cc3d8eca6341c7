import { cellText } from '../../sheet/cell-text';
import { valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';
import type { Place, TableField } from '../../table/table';
import type { Block } from './blocks';
import type { Columns } from '../header/columns';

/** The cells of a block by field: rows that are pushed sideways have theirs in other columns. */
export class BlockCells {
  constructor(
    readonly sheet: Sheet,
    readonly block: Block,
    private readonly columns: Columns,
  ) {}

  /** Columns in which the row's contents stand. */
  columnsOf(row: number): Columns {
    return this.block.shifted.get(row) ?? this.columns;
  }

  /** Text as a person sees it, without blanks around it; empty for no place. */
  textAt(place: Place | null): string {
    return place ? cellText(this.sheet, place.row, place.column).trim() : '';
  }

  /** Every cell of the field with content, one a row. */
  filledPlaces(field: TableField): readonly Place[] {
    const places: Place[] = [];
    for (const row of this.block.lines) {
      const column = this.columnsOf(row)[field];
      // Most cells of a project's columns are blank: no place is made for them.
      if (column === undefined || (valueAt(this.sheet, row, column) ?? '') === '') continue;
      const place = { row, column };
      if (this.textAt(place) !== '') places.push(place);
    }
    return places;
  }

  /** Where the block has the field: its first cell with content, else its first row. Null where the table lacks it. */
  placeOf(field: TableField): Place | null {
    const column = this.columns[field];
    if (column === undefined) return null;
    return this.filledPlaces(field)[0] ?? { row: this.block.first, column };
  }
}
