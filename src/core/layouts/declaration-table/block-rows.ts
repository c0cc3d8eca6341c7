import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import type { TableField } from '../../table/table';
import { canonicalLevel1, parentsOf } from '../../taxonomy/labels';
import { isDrawnBlank, mergedArea, mergeIndex } from '../cells/merges';
import type { Block } from './blocks';
import type { Columns } from '../header/columns';
import { fieldCell } from '../cells/indicator';
import type { FieldCells } from '../cells/indicator';
import { mapFields } from '../cells/map-fields';
import { isBlank, isTouched } from '../cells/touched';

/** The indicator cells of one row, merged and carried-down ones included. */
export interface BlockRow {
  readonly row: number;
  readonly cells: FieldCells;
}

/** Merged over several rows, these mean the same for each of them; the others belong to the first row only. */
const SHARED: ReadonlySet<TableField> = new Set(['level1', 'level2', 'operator', 'unit', 'direction']);
/** Cells of a row under the table's columns, or those in which it stands (`own`). */
function cellsOf(sheet: Sheet, row: number, columns: Columns, own: Columns): FieldCells {
  const merges = mergeIndex(sheet);
  return mapFields(own, (column, field) => {
    const area = mergedArea(merges, row, column);
    const isCovered = area !== null && (area.top !== row || area.left !== column);
    if (!isCovered) return fieldCell(sheet, row, column);
    // What is merged over another column is not meant for a row that is pushed under it.
    const isShared = SHARED.has(field) && area.left === column && columns[field] === column;
    return isShared ? fieldCell(sheet, area.top, column) : { text: '', at: { row, column } };
  });
}

/**
 * Does the block write this label in every row, so that a blank one is missing? Page breaks repeat a label once, and
 * prepared rows have their own labels whatever the others do.
 */
function repeatsLabels(rows: readonly BlockRow[], field: 'level1' | 'level2'): boolean {
  return rows.some(({ row, cells }, index) => {
    const before = rows[index - 1];
    const label = cells[field];
    if (!before || !label || before.row !== row - 1 || isBlank(label) || !isTouched(cells)) return false;
    return label.text === before.cells[field]?.text && label.at.row !== before.cells[field]?.at.row;
  });
}

/** Is the 二级指标 of the row one of the 一级指标 above it? */
function belongsUnder(cells: FieldCells, above: FieldCells, pack: Pack): boolean {
  if (isBlank(cells.level2) || isBlank(above.level1)) return false;
  const level1 = canonicalLevel1(above.level1!.text, pack);
  return parentsOf(cells.level2!.text, pack).some((parent) => parent.level1 === level1);
}

/**
 * Blank labels mean the label above. Where the block writes labels in every row a blank one is missing, but for a
 * 一级指标 whose 二级指标 says that it is the one above.
 */
function fillDown(
  rows: readonly BlockRow[],
  field: 'level1' | 'level2',
  pack: Pack,
  isMeantBlank: (row: number) => boolean,
): void {
  const isRepeated = repeatsLabels(rows, field);
  if (isRepeated && field === 'level2') return;
  let above: FieldCells | null = null;
  for (const { row, cells } of rows) {
    if (isBlank(cells[field]) && isMeantBlank(row)) {
      above = null;
      continue;
    }
    const isUnderNewLevel1 = field === 'level2' && above !== null && cells.level1?.at.row !== above.level1?.at.row;
    const isMeant = above && !isUnderNewLevel1 && isBlank(cells[field]) && isTouched(cells);
    if (isMeant && (!isRepeated || belongsUnder(cells, above!, pack))) cells[field] = above![field];
    if (!isBlank(cells[field])) above = cells;
  }
}

/** Rows of a block with their indicator cells: merged labels stand for all their rows, blank ones for the label above. */
export function blockRows(sheet: Sheet, block: Block, columns: Columns, pack: Pack): BlockRow[] {
  const rows = block.lines.map((row) => ({
    row,
    cells: cellsOf(sheet, row, columns, block.shifted.get(row) ?? columns),
  }));
  fillDown(rows, 'level1', pack, () => false);
  fillDown(rows, 'level2', pack, (row) => isDrawnBlank(sheet, row, columns.level2));
  return rows;
}
