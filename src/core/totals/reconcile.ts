import { holds, type Printed, type Rounding, totalRange } from '../money/rounding';
import type { Pack } from '../pack/pack';
import { samePlace } from '../table/place';
import type { Agency, Project, Table } from '../table/table';
import { perTable, sameAmount, sameProjects } from './earlier-table';
import { explain } from './explain';
import type { TotalNode, TotalStatus } from './reconciliation';
import { type Branch, branchesOf, computeFrom, type Computed, printedOf } from './tree';

interface Reconciled {
  readonly node: TotalNode;
  readonly computed: Computed;
}

/** Name of the sum of everything where no row declares it. */
const EVERYTHING = '合计';

/**
 * Reconciles every total of a table with the amounts of all projects below it, outermost first (合计 → 部门 → 单位).
 * Sums are exact; a difference that the printed decimals allow is `rounding`, any other a `mismatch`; where a project
 * has no number the total is `incomplete`, unless what is there is already too much. Empty for a table without amounts.
 */
export function reconcile(table: Table, pack: Pack): readonly TotalNode[] {
  return byRounding[pack.amounts.rounding](table);
}

const byRounding: Readonly<Record<Rounding, (table: Table) => readonly TotalNode[]>> = {
  'half-up': perTable((table) => reconciled(table, 'half-up'), isSame),
  truncate: perTable((table) => reconciled(table, 'truncate'), isSame),
};

/** Explanations depend on more than the amounts: they are looked for anew. */
function isSame(earlier: Table, table: Table, nodes: readonly TotalNode[]): boolean {
  return (
    earlier.amountUnit === table.amountUnit &&
    earlier.agencies.length === table.agencies.length &&
    earlier.agencies.every((agency, index) => isSameAgency(agency, table.agencies[index]!)) &&
    !nodes.some(isOff) &&
    sameProjects(earlier, table, isSameProject)
  );
}

function isSameProject(one: Project, other: Project): boolean {
  return one.agency === other.agency && sameAmount(one, other);
}

function isSameAgency(one: Agency, other: Agency): boolean {
  if (one === other) return true;
  const [amount, otherAmount] = [one.declaredTotal, other.declaredTotal];
  return (
    one.name === other.name &&
    one.code === other.code &&
    one.parent === other.parent &&
    one.isGrandTotal === other.isGrandTotal &&
    samePlace(one.at, other.at) &&
    sameAmount({ amount }, { amount: otherAmount }) &&
    (!amount || !otherAmount || (amount.text === otherAmount.text && samePlace(amount.at, otherAmount.at)))
  );
}

function isOff({ status, children }: TotalNode): boolean {
  return status === 'mismatch' || status === 'incomplete' || children.some(isOff);
}

function reconciled(table: Table, rounding: Rounding): readonly TotalNode[] {
  const hasAmounts =
    table.projects.some(({ amount }) => amount !== null) ||
    table.agencies.some(({ declaredTotal }) => declaredTotal !== null);
  return hasAmounts ? reconcileAll(table, rounding) : [];
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
