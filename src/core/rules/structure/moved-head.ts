import { mergedArea, mergeIndex } from '../../layouts/cells/merges';
import { cellText, textOf } from '../../sheet/cell-text';
import { detailAt, valueAt } from '../../sheet/sheet';
import type { Project, TableField } from '../../table/table';
import type { DraftFix, TableContext } from '../rule';

/** What stands once a project, in its first row. */
const HEAD: readonly TableField[] = [
  'no',
  'departmentCode',
  'department',
  'agencyCode',
  'agency',
  'project',
  'amount',
  'goal',
];

/**
 * Moves what stands once a project up to an earlier row, which then is the project's first. None where that would
 * overwrite something, leave a formula or a number format behind, or tear a merged cell.
 */
export function movedHead({ rows }: Project, row: number, { sheet, table }: TableContext): { readonly fix?: DraftFix } {
  const merges = mergeIndex(sheet);
  const edits: DraftFix['edits'][number][] = [];
  for (const field of HEAD) {
    const column = table.columns[field];
    if (column === undefined || cellText(sheet, rows.first, column).trim() === '') continue;
    const value = valueAt(sheet, rows.first, column);
    const isFree = cellText(sheet, row, column).trim() === '';
    const isMerged = [rows.first, row].some((one) => mergedArea(merges, one, column) !== null);
    const hasFormula = [rows.first, row].some((one) => detailAt(sheet, one, column)?.formula !== undefined);
    const isShownAlike =
      detailAt(sheet, row, column)?.format === detailAt(sheet, rows.first, column)?.format ||
      textOf(value, undefined) === cellText(sheet, rows.first, column);
    if (!isFree || isMerged || hasFormula || !isShownAlike) return {};
    edits.push({ at: { row, column }, after: value }, { at: { row: rows.first, column }, after: null });
  }
  const name = table.columns.name === undefined ? '' : cellText(sheet, row, table.columns.name);
  const project = table.columns.project === undefined ? '' : cellText(sheet, rows.first, table.columns.project);
  return edits.length === 0 ? {} : { fix: { kind: 'review', args: { project, name }, edits } };
}
