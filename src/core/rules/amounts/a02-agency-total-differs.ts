import { addUp, holds, totalRange } from '../../money/rounding';
import type { Pack } from '../../pack/pack';
import { reconcile } from '../../totals/reconcile';
import type { TotalNode } from '../../totals/reconciliation';
import { printedOf } from '../../totals/tree';
import { declaredBelow, nodesOf } from '../../totals/walk';
import type { Table } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { totalArgs } from './amount-args';

/**
 * 规则 A02: a declared total (合计, 部门) against the totals that the rows below it declare. Silent where the total fits
 * the projects: then a row below is wrong, and A01 names it.
 */
export const agencyTotalDiffers: TableRule = {
  code: 'A02',
  name: 'agency-total-differs',
  severity: 'error',
  scope: 'table',
  check: ({ table, pack }) => nodesOf(reconcile(table, pack)).flatMap((node) => draftOf(node, table, pack)),
};

function draftOf(node: TotalNode, table: Table, pack: Pack): readonly TableDraft[] {
  const declared = printedOf(node.declared, table.amountUnit);
  if (!declared || !node.declared || node.status === 'match' || node.status === 'rounding') return [];
  const below = declaredBelow(node);
  if (below.declared.length === 0) return [];
  const amounts = [
    ...below.declared.map((child) => child.declared),
    ...below.projects.map((index) => table.projects[index]?.amount ?? null),
  ];
  const printed = amounts.flatMap((amount) => printedOf(amount, table.amountUnit) ?? []);
  const { total, units } = addUp(printed);
  const isOpen = printed.length < amounts.length && total.lte(declared.value);
  if (isOpen || holds(totalRange(total, units, declared.decimals, pack.amounts.rounding), declared.value)) return [];
  return [
    {
      at: node.declared.at,
      args: totalArgs(node.label, { value: declared.value, decimals: node.declared.decimals }, total, table),
      ...(total.gt(declared.value) ? {} : { variant: 'less' }),
      related: below.declared.flatMap(({ at }) => at ?? []),
    },
  ];
}
