import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Place, TableField } from '../../table/table';
import type { Block } from './blocks';
import type { Columns } from './columns';

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

  /** Every cell of the field, one a row; rows without such a column are left out. */
  placesOf(field: TableField): readonly Place[] {
    return this.block.lines.flatMap((row) => {
      const column = this.columnsOf(row)[field];
      return column === undefined ? [] : [{ row, column }];
    });
  }

  /** Where the block has the field: its first cell with content, else its first row. Null where the table lacks it. */
  placeOf(field: TableField): Place | null {
    const column = this.columns[field];
    if (column === undefined) return null;
    return this.placesOf(field).find((place) => this.textAt(place) !== '') ?? { row: this.block.first, column };
  }
}
