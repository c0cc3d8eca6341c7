import { holds, type Printed, type Rounding, totalRange } from '../money/rounding';
import type { Pack } from '../pack/pack';
import type { Table } from '../table/table';
import { explain } from './explain';
import type { TotalNode, TotalStatus } from './reconciliation';
import { type Branch, branchesOf, computeFrom, type Computed, printedOf } from './tree';

interface Reconciled {
  readonly node: TotalNode;
  readonly computed: Computed;
}

/** Name of the sum of everything where no row declares it. */
const EVERYTHING = '合计';

const remembered = new WeakMap<Table, { readonly rounding: Rounding; readonly nodes: readonly TotalNode[] }>();

/**
 * Reconciles every total of a table with the amounts of all projects below it, outermost first (合计 → 部门 → 单位).
 * Sums are exact; a difference that the printed decimals allow is `rounding`, any other a `mismatch`; where a project
 * has no number the total is `incomplete`, unless what is there is already too much. Empty for a table without amounts.
 */
export function reconcile(table: Table, pack: Pack): readonly TotalNode[] {
  const { rounding } = pack.amounts;
  const known = remembered.get(table);
  if (known?.rounding === rounding) return known.nodes;
  const hasAmounts =
    table.projects.some(({ amount }) => amount !== null) ||
    table.agencies.some(({ declaredTotal }) => declaredTotal !== null);
  const nodes = hasAmounts ? reconcileAll(table, rounding) : [];
  remembered.set(table, { rounding, nodes });
  return nodes;
}

function reconcileAll(table: Table, rounding: Rounding): readonly TotalNode[] {
  const everything = table.projects.map((_, index) => index);
  return branchesOf(table).map((branch, index) =>
    index === 0
      ? reconcileBranch(branch, table, rounding).node
      : nodeOf(
          branch,
          { children: [], computed: computeFrom(table, everything, []), below: everything },
          table,
          rounding,
        ),
  );
}

function reconcileBranch(branch: Branch, table: Table, rounding: Rounding): Reconciled {
  const parts = branch.children.map((child) => reconcileBranch(child, table, rounding));
  const children = parts.map(({ node }) => node);
  const sums = parts.map(({ computed }) => computed);
  const computed = computeFrom(table, branch.projects, sums);
  const below = projectsBelow({ projects: branch.projects, children });
  return { node: nodeOf(branch, { children, computed, below }, table, rounding), computed };
}

/** What stands below a total: its nodes, its sum, all its projects. */
interface Below {
  readonly children: readonly TotalNode[];
  readonly computed: Computed;
  readonly below: readonly number[];
}

function nodeOf(branch: Branch, { children, computed, below }: Below, table: Table, rounding: Rounding): TotalNode {
  const agency = branch.agency === null ? undefined : table.agencies[branch.agency];
  const amount = agency?.declaredTotal ?? null;
  const declared = printedOf(amount, table.amountUnit);
  const status = declared ? statusOf(declared, computed, rounding) : statusOfSum(computed, amount !== null);
  const isOff = declared !== null && (status === 'mismatch' || status === 'incomplete');
  return {
    label: agency?.name || agency?.code || EVERYTHING,
    agency: branch.agency,
    declared: amount,
    computed: computed.total,
    difference: declared ? computed.total.minus(declared.value) : null,
    status,
    explanations: isOff ? explain({ table, projects: below, declared, computed, rounding }) : [],
    at: amount?.at ?? agency?.at ?? null,
    children,
    projects: branch.projects,
  };
}

function statusOf(declared: Printed, { total, units, missing }: Computed, rounding: Rounding): TotalStatus {
  const range = totalRange(total, units, declared.decimals, rounding);
  if (missing.length > 0 && (total.lte(declared.value) || holds(range, declared.value))) return 'incomplete';
  if (declared.value.eq(total)) return 'match';
  return holds(range, declared.value) ? 'rounding' : 'mismatch';
}

/** Without a declared number there is nothing to compare. */
function statusOfSum({ missing }: Computed, isDeclared: boolean): TotalStatus {
  return isDeclared || missing.length > 0 ? 'incomplete' : 'match';
}

/** All projects below a total, in the order of the table. */
export function projectsBelow(node: Pick<TotalNode, 'projects' | 'children'>): readonly number[] {
  const found: number[] = [];
  const collect = ({ projects, children }: Pick<TotalNode, 'projects' | 'children'>): void => {
    found.push(...projects);
    children.forEach(collect);
  };
  collect(node);
  return found.sort((a, b) => a - b);
}
