import type { Amount } from '../../table/table';
import type { AgencyList } from './agency-list';
import type { SumWords } from './sum-words';

const OWN_AGENCY = /^本?单位$/;
const OWN_DEPARTMENT = /^本?部门$/;

/** Index of the agency whose sum it is; null where it is everybody's, or nobody's that is known. `current` has the projects above. */
export function ownerOf({ kind, of }: SumWords, list: AgencyList, current: number | null): number | null {
  if (of === '') return kind === 'sub' ? current : null;
  if (OWN_AGENCY.test(of)) return current;
  if (OWN_DEPARTMENT.test(of)) return current === null ? null : list.outermost(current);
  return list.named(of, current);
}

/** A 小计 and the agency whose total it is; null where it adds up only a part of one. */
export interface AgencySum {
  readonly index: number | null;
  readonly amount: Amount;
}

interface Found {
  readonly amounts: Amount[];
  /** A project of the agency follows: what stood above it was a part (小计 of a page, of a kind of projects). */
  isPart: boolean;
}

/** 小计 rows of one table: whether one is an agency's total shows only when all its projects are known. */
export class AgencySums {
  private readonly found = new Map<number, Found>();
  private readonly begun = new Set<number>();

  /** A project of the agency starts. */
  begin(index: number): void {
    this.begun.add(index);
    const found = this.found.get(index);
    if (found) found.isPart = true;
  }

  /** Has the agency a project yet? */
  isBegun(index: number | null): boolean {
    return index !== null && this.begun.has(index);
  }

  /** A 小计 below projects of the agency. */
  take(index: number, amount: Amount | null): void {
    if (!amount || amount.text === '') return;
    const found = this.found.get(index);
    if (found) found.amounts.push(amount);
    else this.found.set(index, { amounts: [amount], isPart: false });
  }

  /** All sums in the order of their agencies. */
  finish(): readonly AgencySum[] {
    return [...this.found].flatMap(([index, { amounts, isPart }]) =>
      amounts.map((amount) => ({ index: isPart ? null : index, amount })),
    );
  }
}
