import { parseDecimal } from '../../src/core/money/decimal';
import type { Agency, Amount, AmountUnit, Project, Table } from '../../src/core/table/table';

/** A header row: code, declared total as printed (null: none), index of its parent. */
export interface AgencySpec {
  readonly code?: string;
  readonly name: string;
  readonly total: string | null;
  readonly parent?: number | null;
  readonly isGrandTotal?: boolean;
}

/** A project: amount as printed (null: blank), index of its agency. */
export interface ProjectSpec {
  readonly amount: string | null;
  readonly agency?: number | null;
  readonly name?: string;
  readonly goal?: string;
}

/** A table of header rows and projects as the reader would give it, one row each from row 0, amounts in column C. */
export function amountTable(
  agencies: readonly AgencySpec[],
  projects: readonly (string | ProjectSpec)[],
  amountUnit: AmountUnit = '万元',
): Table {
  return {
    layout: 'declaration-table',
    sheet: '申报表',
    area: { top: 0, left: 0, bottom: agencies.length + projects.length, right: 11 },
    title: '',
    year: null,
    amountUnit,
    amountUnitAt: null,
    columns: { amount: 2 },
    agencies: agencies.map(agencyOf),
    projects: projects.map((spec, index) =>
      projectOf(typeof spec === 'string' ? { amount: spec } : spec, index, agencies.length + index),
    ),
    unplaced: [],
    misplaced: [],
    unfilledRows: 0,
  };
}

/** An amount as printed: `97.20` has two decimals, blank text no value. */
export function amountOf(text: string, row: number): Amount {
  const value = parseDecimal(text);
  return { value, text, decimals: text.split('.')[1]?.length ?? 0, at: { row, column: 2 } };
}

function agencyOf({ code = '', name, total, parent = null, isGrandTotal = false }: AgencySpec, row: number): Agency {
  const declaredTotal = total === null ? null : amountOf(total, row);
  return { code, name, declaredTotal, isGrandTotal, parent, codeIsNumber: false, at: { row, column: 0 } };
}

function projectOf(spec: ProjectSpec, index: number, row: number): Project {
  return {
    no: '',
    name: spec.name ?? `第${index + 1}个项目`,
    amount: amountOf(spec.amount ?? '', row),
    goal: spec.goal ?? `第${index + 1}个项目的目标`,
    agencyName: '',
    agency: spec.agency === undefined ? 0 : spec.agency,
    indicators: [],
    emptySections: [],
    rows: { first: row, last: row },
    at: { name: { row, column: 1 }, goal: { row, column: 3 } },
  };
}
