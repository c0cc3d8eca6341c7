import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { CellRole, SheetPlan } from '../../sheet/sheet-plan';
import { block } from './areas';
import { joinAreas } from './join-areas';

/** How a cell of a draft is drawn. */
export interface DraftLook {
  readonly role: CellRole;
  readonly format?: string;
}

/** A sheet in the making: cells row by row, with merges, looks and formats. */
export class SheetDraft {
  readonly merges: Area[] = [];
  private readonly roles: { area: Area; role: CellRole }[] = [];
  private readonly formats: { area: Area; format: string }[] = [];
  readonly heights: { row: number; height: number }[] = [];
  private readonly cells: CellValue[][] = [];

  constructor(private readonly width: number) {}

  /** Index of the row to come. */
  get next(): number {
    return this.cells.length;
  }

  /** All rows, as wide as the sheet. */
  get rows(): readonly (readonly CellValue[])[] {
    return this.cells;
  }

  /** Appends an empty row of this height (default: Excel's own) and gives its index. */
  addRow(height?: number): number {
    const row = this.cells.push(Array.from({ length: this.width }, () => null)) - 1;
    if (height !== undefined) this.heights.push({ row, height });
    return row;
  }

  /** Writes a value over the area (merged where it is more than one cell) and gives it a look. */
  put(area: Area, value: CellValue, { role, format }: DraftLook): void {
    const row = this.cells[area.top]!;
    row[area.left] = value;
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
    this.roles.push({ area, role });
    if (format !== undefined) this.formats.push({ area, format });
  }

  /** As `put`, over columns of one row. */
  putRow(row: number, left: number, right: number, value: CellValue, look: DraftLook): void {
    this.put(block(row, left, row, right), value, look);
  }

  /** What a plan takes from the draft. */
  get parts(): Pick<SheetPlan, 'rows' | 'merges' | 'roles' | 'formats' | 'rowHeights' | 'formulas'> {
    const { rows, merges, heights } = this;
    return {
      rows,
      merges,
      roles: joinAreas(this.roles, ({ role }) => role),
      formats: joinAreas(this.formats, ({ format }) => format),
      rowHeights: heights,
      formulas: [],
    };
  }
}
