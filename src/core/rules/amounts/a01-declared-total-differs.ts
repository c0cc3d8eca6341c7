import type { MessageArgs } from '../../check/finding';
import { cellAddress } from '../../sheet/address';
import { reconcile } from '../../totals/reconcile';
import type { Explanation, TotalNode } from '../../totals/reconciliation';
import { declaresBelow, nodesOf } from '../../totals/walk';
import type { Place, Table } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { amountPlaces, itemNumbers, totalArgs } from './amount-args';

/**
 * 规则 A01: a declared total against the projects below it. Looked at where no row in between declares a total (A02 looks
 * at the others), so that one wrong amount is one finding and not one a level.
 */
export const declaredTotalDiffers: TableRule = {
  code: 'A01',
  name: 'declared-total-differs',
  severity: 'error',
  scope: 'table',
  check: ({ table, pack }) =>
    nodesOf(reconcile(table, pack))
      .filter((node) => !declaresBelow(node))
      .flatMap((node) => draftOf(node, table)),
};

function draftOf(node: TotalNode, table: Table): readonly TableDraft[] {
  const { declared, computed, label, status } = node;
  if (!declared?.value || (status !== 'mismatch' && status !== 'rounding')) return [];
  const { value, decimals, at } = declared;
  const args = totalArgs(label, { value, decimals }, computed, table);
  if (status === 'rounding') return [{ at, variant: 'rounding', severity: 'info', args }];
  const [likeliest] = node.explanations;
  const direction = computed.gt(value) ? {} : { variant: 'less' };
  return [{ at, args, ...direction, ...(likeliest ? explained(likeliest, args, table, direction.variant) : {}) }];
}

function explained(
  explanation: Explanation,
  args: MessageArgs,
  table: Table,
  direction: string | undefined,
): Partial<TableDraft> {
  switch (explanation.kind) {
    case 'duplicates': {
      const repeated = explanation.pairs.map((pair) => pair.repeated);
      const kept = explanation.pairs.map((pair) => pair.kept);
      return withProjects('duplicates', repeated, { ...args, kept: itemNumbers(kept) }, table);
    }
    case 'projects':
      return withProjects(explanation.projects.length > 1 ? 'two' : 'one', explanation.projects, args, table);
    case 'unit':
      return explanation.project === undefined
        ? { variant: direction ? 'unit-less' : 'unit', args }
        : withProjects(direction ? 'project-unit-less' : 'project-unit', [explanation.project], args, table);
    case 'elsewhere': {
      const { at, text } = explanation;
      return { variant: 'elsewhere', args: { ...args, text, cell: cellAddress(at.row, at.column) }, related: [at] };
    }
    case 'gap':
      return { variant: 'gap', args: { ...args, first: explanation.first, last: explanation.last } };
    case 'amount-missing':
      return withProjects('missing', explanation.projects, args, table);
  }
}

function withProjects(
  variant: string,
  projects: readonly number[],
  args: MessageArgs,
  table: Table,
): { variant: string; args: MessageArgs; related: readonly Place[] } {
  return { variant, args: { ...args, items: itemNumbers(projects) }, related: amountPlaces(projects, table) };
}
