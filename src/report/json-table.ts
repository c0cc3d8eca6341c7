import type { CheckedTable } from '../core/check/result';
import { decimalPlaces, amountText } from '../core/money/decimal';
import type { Decimal } from '../core/money/decimal';
import { areaAddress, cellAddress } from '../core/sheet/address';
import type { Agency, Amount, Indicator, Place, Project, Table } from '../core/table/table';
import type { DeclaredTotal } from './totals-list';
import { declaredTotals } from './totals-list';

function cellOf(place: Place): string {
  return cellAddress(place.row, place.column);
}

/** Exact amount with the decimals that a person sees, so that 97.20 stays 97.20; null where the cell holds no number. */
function amountOf(amount: Amount | null): string | null {
  return amount?.value ? amountText(amount.value, amount.decimals) : null;
}

function agencyJson(agency: Agency) {
  return {
    code: agency.code,
    name: agency.name,
    declaredTotal: amountOf(agency.declaredTotal),
    cell: cellOf(agency.at),
    isGrandTotal: agency.isGrandTotal,
    parent: agency.parent,
  };
}

function totalJson({ label, declared, computed, difference, status, at }: DeclaredTotal) {
  const places = Math.max(declared.decimals, decimalPlaces(computed));
  const text = (value: Decimal | null) => (value ? amountText(value, places) : null);
  return {
    label,
    declared: amountOf(declared),
    computed: text(computed),
    difference: text(difference),
    status,
    cell: at ? cellOf(at) : null,
  };
}

function indicatorJson(indicator: Indicator) {
  const { level1, level2, name, operator, value, unit, weight, direction, place } = indicator;
  return {
    level1,
    level2,
    name,
    operator,
    value,
    unit,
    weight,
    direction,
    cell: cellOf(place),
    ...(place.span ? { offset: place.span.start } : {}),
  };
}

function projectJson(project: Project, table: Table) {
  const header = project.agency === null ? undefined : table.agencies[project.agency];
  return {
    no: project.no,
    name: project.name,
    amount: amountOf(project.amount),
    goal: project.goal,
    agency: project.agencyName || header?.name || '',
    cell: cellOf(project.at.name),
    emptySections: project.emptySections,
    indicators: project.indicators.map(indicatorJson),
  };
}

/** A table as the report's contract describes it. */
export function tableJson({ table, totals }: CheckedTable) {
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    layout: table.layout,
    title: table.title,
    amountUnit: table.amountUnit,
    year: table.year,
    unfilledRows: table.unfilledRows,
    agencies: table.agencies.map(agencyJson),
    totals: declaredTotals(totals).map(totalJson),
    projects: table.projects.map((project) => projectJson(project, table)),
    unplaced: table.unplaced.map(({ at, text }) => ({ cell: cellOf(at), text })),
  };
}
