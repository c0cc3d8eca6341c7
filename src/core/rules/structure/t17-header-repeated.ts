import { type Decimal, sum } from '../../money/decimal';
import { cellText } from '../../sheet/cell-text';
import { detailColumn, detailKey, type Sheet } from '../../sheet/sheet';
import type { Agency, Place, Table } from '../../table/table';
import { parseArea } from '../../sheet/address';
import { printedAmount } from '../amounts/amount-args';
import type { TableContext, TableDraft, TableRule } from '../rule';

/** An agency row that a page repeats, with the amount that stands in it. */
interface Repeated {
  readonly row: number;
  readonly amount: Decimal;
  readonly decimals: number;
}

/**
 * Rule T17: header and agency rows may stand again on every page, they are read once. Told only where a formula adds
 * the amounts of such rows up with those of the projects, so that a total comes out too large.
 */
export const headerRepeated: TableRule = {
  code: 'T17',
  name: 'header-repeated',
  severity: 'info',
  group: 'file',
  scope: 'table',
  check: (context) => {
    const repeated = repeatedRows(context);
    return repeated.length === 0 ? [] : formulasOver(repeated, context);
  },
};

/** Rows between the projects that say what an agency's own row says, with the same amount. */
function repeatedRows({ table, sheet }: TableContext): readonly Repeated[] {
  const { amount: column } = table.columns;
  if (column === undefined) return [];
  const own = new Map(table.agencies.flatMap((agency) => keyed(agency, sheet, column)));
  if (own.size === 0) return [];
  const first = new Set(table.agencies.map(({ at }) => at.row));
  return rowsBetween(table).flatMap((row) => {
    if (first.has(row)) return [];
    const agency = own.get(rowKey(sheet, row));
    const { value, decimals } = agency?.declaredTotal ?? {};
    return value && decimals !== undefined ? [{ row, amount: value, decimals }] : [];
  });
}

function keyed(agency: Agency, sheet: Sheet, column: number): readonly (readonly [string, Agency])[] {
  const { declaredTotal, at } = agency;
  const isInRow = declaredTotal?.value && declaredTotal.at.row === at.row && declaredTotal.at.column === column;
  return isInRow ? [[rowKey(sheet, at.row), agency]] : [];
}

function rowKey(sheet: Sheet, row: number): string {
  return (sheet.rows[row] ?? []).map((_, column) => cellText(sheet, row, column).trim()).join('\t');
}

/** Rows of the table that belong to no project; projects stand in the order of their rows. */
function rowsBetween({ projects, area }: Table): readonly number[] {
  const found: number[] = [];
  let row = area.top;
  for (const { rows } of projects) {
    for (; row < rows.first; row++) found.push(row);
    row = Math.max(row, rows.last + 1);
  }
  for (; row <= area.bottom; row++) found.push(row);
  return found;
}

const LONGEST_FORMULA = 500;
const ADDS = /^=\s*SUM\(([^()]*)\)\s*$/i;

function formulasOver(repeated: readonly Repeated[], { sheet, table }: TableContext): readonly TableDraft[] {
  const column = table.columns.amount!;
  const drafts: TableDraft[] = [];
  for (const [key, { formula }] of sheet.details) {
    if (!formula || formula.length > LONGEST_FORMULA) continue;
    const areas = (ADDS.exec(formula)?.[1] ?? '')
      .split(',')
      .flatMap((part) => parseArea(part.trim().replaceAll('$', '')) ?? []);
    const added = repeated.filter(({ row }) =>
      areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
    );
    const [first] = added;
    if (!first) continue;
    const amount = printedAmount(sum(added.map((one) => one.amount)), first.decimals, table.amountUnit);
    drafts.push({
      at: placeOf(key),
      args: { formula, rows: added.map(({ row }) => row + 1), amount: `${amount}${table.amountUnit}` },
    });
  }
  return drafts;
}

function placeOf(key: number): Place {
  const column = detailColumn(key);
  return { row: (key - column) / (detailKey(1, 0) - detailKey(0, 0)), column };
}
