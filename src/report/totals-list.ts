import type { Amount } from '../core/table/table';
import type { TotalNode } from '../core/totals/reconciliation';

/** A total that a header row declares. */
export interface DeclaredTotal extends TotalNode {
  readonly declared: Amount;
}

/** Totals that a header row declares, outermost first; sums that no row declares are left out. */
export function declaredTotals(nodes: readonly TotalNode[]): DeclaredTotal[] {
  return nodes.flatMap((node) => {
    const below = declaredTotals(node.children);
    return node.declared ? [{ ...node, declared: node.declared }, ...below] : below;
  });
}
