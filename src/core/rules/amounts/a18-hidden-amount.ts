import type { HiddenLines } from '../../sheet/sheet';
import type { Agency, Project, Table } from '../../table/table';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { printedAmount } from './amount-args';

/**
 * Rule A18: a project or a declared total stands in a hidden or filtered row, all amounts in a hidden column, or the
 * whole table in a hidden sheet: it counts, and nobody sees it in print. Hidden rows without an amount (a second
 * indicator row) are none.
 */
export const hiddenAmount: TableRule = {
  code: 'A18',
  name: 'hidden-amount',
  severity: 'warning',
  scope: 'table',
  group: 'file',
  check: ({ table, sheet }) => {
    if (sheet.visibility !== 'visible') return hiddenTable({ table, sheet });
    return sheet.hidden ? hiddenLines(table, sheet.hidden) : [];
  },
};

function hiddenTable({ table, sheet }: Pick<TableContext, 'table' | 'sheet'>): readonly TableDraft[] {
  if (!table.projects.some(({ amount }) => amount?.value)) return [];
  const args = { sheet: sheet.name, count: table.projects.length };
  return [{ at: { row: table.area.top, column: table.area.left }, variant: 'sheet', args }];
}

function hiddenLines(table: Table, { rows, columns }: HiddenLines): readonly TableDraft[] {
  const column = table.columns.amount;
  if (column !== undefined && columns.has(column)) {
    const row = table.header?.last ?? table.area.top;
    return [{ at: { row, column }, variant: 'column', args: { count: table.projects.length } }];
  }
  if (rows.size === 0) return [];
  return [
    ...table.projects.flatMap((project, index) => hiddenProject(project, index, table, rows)),
    ...table.agencies.flatMap((agency) => hiddenTotal(agency, rows)),
  ];
}

function hiddenProject(
  { name, amount, at }: Project,
  index: number,
  { amountUnit }: Table,
  rows: ReadonlySet<number>,
): readonly TableDraft[] {
  const place = amount?.at ?? at.name;
  if (!rows.has(place.row)) return [];
  const text = amount?.value ? printedAmount(amount.value, amount.decimals, amountUnit) : '';
  const args = { name, row: place.row + 1, ...(text === '' ? {} : { amount: text, amountUnit }) };
  return [{ at: place, project: index, args, ...(text === '' ? { variant: 'no-amount' } : {}) }];
}

function hiddenTotal({ name, code, declaredTotal }: Agency, rows: ReadonlySet<number>): readonly TableDraft[] {
  if (!declaredTotal?.value || !rows.has(declaredTotal.at.row)) return [];
  const { at, text } = declaredTotal;
  return [{ at, variant: 'total', args: { label: name || code, row: at.row + 1, text } }];
}
