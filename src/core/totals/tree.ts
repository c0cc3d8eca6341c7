import { addUp, type Printed } from '../money/rounding';
import type { Decimal } from '../money/decimal';
import type { Agency, Amount, AmountUnit, Table } from '../table/table';

/** A header row, or the sum of everything where no row declares it, with what hangs on it. */
export interface Branch {
  /** Index in `Table.agencies`; null for a sum that no row declares. */
  readonly agency: number | null;
  readonly children: Branch[];
  /** Projects that hang on this row itself, as indices in `Table.projects`. */
  readonly projects: number[];
}

/** Decimals that amounts have at least: `64` 万元 is 64.00, not 63.50 to 64.50. */
const USUAL_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 2, 亿元: 2 };

/** An amount for interval arithmetic; null where it is no number. */
export function printedOf(amount: Amount | null, unit: AmountUnit): Printed | null {
  return amount?.value ? { value: amount.value, decimals: Math.max(amount.decimals, USUAL_DECIMALS[unit]) } : null;
}

/**
 * Hangs agencies on their parents and projects on their agencies, below the 合计 row. Where there is none and the
 * table has several outermost agencies, or projects outside of any, one branch without a row stands above them.
 * Further 合计 rows follow as branches of their own, without children. Takes linear time.
 */
export function branchesOf({ agencies, projects }: Table): readonly Branch[] {
  const branches = agencies.map((_, agency): Branch => ({ agency, children: [], projects: [] }));
  const grandTotal = agencies.findIndex(({ isGrandTotal }) => isGrandTotal);
  const top: Branch = branches[grandTotal] ?? { agency: null, children: [], projects: [] };
  agencies.forEach((agency, index) => {
    const branch = branches[index];
    if (branch && !agency.isGrandTotal) parentBranch(agency, agencies, branches, top).children.push(branch);
  });
  projects.forEach(({ agency }, index) => {
    const owner = agency === null || agencies[agency]?.isGrandTotal ? top : (branches[agency] ?? top);
    owner.projects.push(index);
  });
  const further = branches.filter((branch, index) => agencies[index]?.isGrandTotal && branch !== top);
  const [single] = top.children;
  const isNeeded = top.agency !== null || top.projects.length > 0 || top.children.length !== 1;
  return isNeeded || !single ? [top, ...further] : [single, ...further];
}

function parentBranch(
  { parent }: Agency,
  agencies: readonly Agency[],
  branches: readonly Branch[],
  top: Branch,
): Branch {
  return parent === null || agencies[parent]?.isGrandTotal ? top : (branches[parent] ?? top);
}

/** What amounts add up to, and which projects have no number. */
export interface Computed {
  readonly total: Decimal;
  /** Sum of the last units, for the rounding interval. */
  readonly units: Decimal;
  readonly missing: readonly number[];
}

/** Adds up the amounts of projects and of what was added up before. */
export function computeFrom(table: Table, projects: readonly number[], below: readonly Computed[]): Computed {
  const printed: Printed[] = [];
  const missing = below.flatMap((part) => part.missing);
  for (const index of projects) {
    const amount = printedOf(table.projects[index]?.amount ?? null, table.amountUnit);
    if (amount) printed.push(amount);
    else missing.push(index);
  }
  const own = addUp(printed);
  return {
    total: below.reduce((total, part) => total.plus(part.total), own.total),
    units: below.reduce((units, part) => units.plus(part.units), own.units),
    missing,
  };
}
