import type { Area } from '../../core/sheet/address';
import { contains } from '../../core/sheet/address';
import type { CellRole, SheetPlan } from '../../core/sheet/sheet-plan';

/** A rectangle of the picture, in columns' characters and rows. */
export interface PictureCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly role: CellRole;
  /** Holds a text already. */
  readonly isWritten: boolean;
}

export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PictureCell[];
}

function roleAt(plan: SheetPlan, row: number, column: number): CellRole {
  return plan.roles.find(({ area }) => contains(area, row, column))?.role ?? 'input';
}

/** A plan drawn small: its cells and merged cells down to row `most`. */
export function pictureOf(plan: SheetPlan, most: number): PlanPicture {
  const rows = Math.min(most, plan.rows.length);
  const edges = plan.columnWidths.reduce<number[]>((sums, width) => [...sums, sums[sums.length - 1]! + width], [0]);
  const cells: PictureCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < plan.columnWidths.length; column += 1) {
      const merge = plan.merges.find((area) => contains(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const area: Area = merge ?? { top: row, left: column, bottom: row, right: column };
      cells.push({
        x: edges[area.left]!,
        y: row,
        width: edges[area.right + 1]! - edges[area.left]!,
        height: Math.min(area.bottom + 1, rows) - row,
        role: roleAt(plan, row, column),
        isWritten: (plan.rows[row]?.[column] ?? null) !== null,
      });
    }
  }
  return { width: edges[edges.length - 1]!, height: rows, cells };
}
