import { type Decimal, sum } from '../../core/money/decimal';
import type { AmountUnit, Table } from '../../core/table/table';
import type { TableScope } from '../status/table-scope';

/** A project of a form, in the table that holds it. */
export interface FormProject {
  readonly table: Table;
  /** Index in `table.projects`. */
  readonly index: number;
  /** Number of projects in the tables before. */
  readonly offset: number;
}

/** What the forms of an agency add up to. */
export interface FormTotal {
  readonly agency: string;
  readonly amount: Decimal;
  readonly projects: readonly FormProject[];
}

/** Forms whose amounts are in the same unit. */
export interface FormUnit {
  readonly unit: AmountUnit;
  readonly amount: Decimal;
  readonly agencies: readonly FormTotal[];
}

function agencyOf({ agencies, projects, sheet }: Table, index: number): string {
  const { agencyName = '', agency = null } = projects[index] ?? {};
  return agencyName || (agency === null ? '' : (agencies[agency]?.name ?? '')) || sheet;
}

function amountOf({ table, index }: FormProject): Decimal[] {
  const value = table.projects[index]?.amount?.value ?? null;
  return value === null ? [] : [value];
}

function partition<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return parts;
}

/** Sums of project forms, which declare no totals: by amount unit, then by agency, in the order of the workbook. */
export function formTotals(scopes: readonly TableScope[]): readonly FormUnit[] {
  const projects = scopes.flatMap(({ offset, checked: { table } }) =>
    table.projects.map((_, index): FormProject => ({ table, index, offset })),
  );
  return [...partition(projects, ({ table }) => table.amountUnit).values()].map((ofUnit) => ({
    unit: ofUnit[0]!.table.amountUnit,
    amount: sum(ofUnit.flatMap(amountOf)),
    agencies: [...partition(ofUnit, ({ table, index }) => agencyOf(table, index))].map(([agency, own]) => ({
      agency,
      amount: sum(own.flatMap(amountOf)),
      projects: own,
    })),
  }));
}
