import { mergedArea, mergeIndex } from '../../layouts/cells/merges';
import { detailAt, type Sheet, valueAt } from '../../sheet/sheet';
import type { Agency, Place } from '../../table/table';
import type { DraftFix, TableDraft, TableRule } from '../rule';

/**
 * Rule A04: the total of a 合计, 部门 or 单位 row stands in another column than the amounts. Whole rows that are pushed
 * sideways are T12's.
 */
export const amountColumn: TableRule = {
  code: 'A04',
  name: 'amount-column',
  severity: 'warning',
  scope: 'table',
  check: ({ table, sheet }) => table.agencies.flatMap((agency) => draftsOf(agency, table.columns.amount, sheet)),
};

function draftsOf(
  { declaredTotal, name, code }: Agency,
  column: number | undefined,
  sheet: Sheet,
): readonly TableDraft[] {
  if (column === undefined || !declaredTotal?.value || declaredTotal.at.column === column) return [];
  const { at, text } = declaredTotal;
  const target: Place = { row: at.row, column };
  return [{ at, args: { label: name || code, text }, related: [target], ...fixOf(at, target, sheet) }];
}

function fixOf(from: Place, target: Place, sheet: Sheet): { readonly fix?: DraftFix } {
  const isFree = (valueAt(sheet, target.row, target.column) ?? '') === '';
  const merges = mergeIndex(sheet);
  const isAlone = [from, target].every(({ row, column }) => mergedArea(merges, row, column) === null);
  const hasFormula = detailAt(sheet, from.row, from.column)?.formula !== undefined;
  if (!isFree || !isAlone || hasFormula) return {};
  const after = valueAt(sheet, from.row, from.column);
  const edits = [
    { at: target, after },
    { at: from, after: null },
  ];
  return { fix: { kind: 'review', edits } };
}
