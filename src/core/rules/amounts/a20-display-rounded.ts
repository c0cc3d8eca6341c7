import Big from 'big.js';
import { type Decimal, decimalPlaces, sum } from '../../money/decimal';
import type { Amount, Table } from '../../table/table';
import { reconcile } from '../../totals/reconcile';
import { projectsBelow } from '../../totals/reconcile';
import type { TotalNode } from '../../totals/reconciliation';
import { nodesOf } from '../../totals/walk';
import type { TableDraft, TableRule } from '../rule';
import { printedAmount } from './amount-args';

const MOST_RELATED = 50;

/**
 * Rule A20: cells hold more decimals than they show, so that the stored amounts add up to the total and the printed ones
 * do not (1.875 shown as 1.88). Silent where both add up or neither does (A01).
 */
export const displayRounded: TableRule = {
  code: 'A20',
  name: 'display-rounded',
  severity: 'info',
  scope: 'table',
  check: ({ table, pack }) => {
    const hasCut = table.projects.some(({ amount }) => amount !== null && isCut(amount));
    return hasCut ? nodesOf(reconcile(table, pack)).flatMap((node) => draftsOf(node, table)) : [];
  },
};

function draftsOf(node: TotalNode, table: Table): readonly TableDraft[] {
  const { declared, status, label } = node;
  if (!declared?.value || status !== 'match') return [];
  const amounts = projectsBelow(node).flatMap((index) => table.projects[index]?.amount ?? []);
  const cut = amounts.filter(isCut);
  if (cut.length === 0) return [];
  const printed = sum(amounts.flatMap((amount) => shown(amount) ?? []));
  const total = shown(declared)!;
  if (printed.eq(total)) return [];
  const text = (value: Decimal): string => printedAmount(value, declared.decimals, table.amountUnit);
  const args = {
    label,
    computed: text(printed),
    declared: text(total),
    difference: text(printed.minus(total).abs()),
    count: cut.length,
    amountUnit: table.amountUnit,
  };
  return [{ at: declared.at, args, related: cut.slice(0, MOST_RELATED).map(({ at }) => at) }];
}

function isCut({ value, decimals }: Amount): boolean {
  return value !== null && decimalPlaces(value) > decimals;
}

/** The number that a reader sees. */
function shown({ value, decimals }: Amount): Decimal | null {
  return value && value.round(decimals, Big.roundHalfUp);
}
