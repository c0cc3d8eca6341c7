import { type Decimal, decimalOfNumber, decimalText, sum } from '../../money/decimal';
import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Indicator, Project, Table } from '../../table/table';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { weightSumOf } from '../weights/weight-sum';
import { weightOf } from '../weights/weight-value';
import { movedHead } from './moved-head';

/** So many rows may have stayed on the page before. */
const MOST_ROWS = 3;

/**
 * Rule T13: no row of a project stands before the page break that its project follows. Only where the weights prove
 * it: the project before the break has so much too much as the one behind it has too little, and its last rows weigh
 * just that. Rows that continue below a repeated header are read with their project and are no finding.
 */
export const pageSplit: TableRule = {
  code: 'T13',
  name: 'page-split',
  severity: 'info',
  group: 'file',
  scope: 'table',
  check: (context) => {
    const { projects } = context.table;
    return projects.flatMap((before, index) => {
      const after = projects[index + 1];
      return after ? splitBetween(before, after, index, context) : [];
    });
  },
};

function splitBetween(before: Project, after: Project, index: number, context: TableContext): readonly TableDraft[] {
  const { pack, facts, sheet, table } = context;
  if (after.rows.first <= before.rows.last + 1) return [];
  const [more, less] = [weightSumOf(before, pack).sum, weightSumOf(after, pack).sum];
  const total = decimalOfNumber(facts.weightTotal);
  const surplus = more?.minus(total);
  if (!more || !less || !surplus?.gt(0) || !less.plus(surplus).eq(total)) return [];
  const rows = lastRows(before, surplus);
  const [first] = rows;
  if (!first || !hasHeaderBetween(before, after, sheet, table)) return [];
  const weight = decimalText(surplus);
  const last = rows.at(-1)!;
  return [
    {
      at: first.place,
      ...(rows.length > 1 ? { to: last.place } : {}),
      project: index,
      args: { sum: decimalText(more), weight, project: after.name, name: first.name },
      related: [after.at.name],
      ...movedHead(after, first.place.row, context),
    },
    {
      at: after.at.name,
      project: index + 1,
      variant: 'next',
      args: { sum: decimalText(less), weight, name: first.name },
      related: [first.place],
    },
  ];
}

/** The last indicators of a project that weigh so much together; not all that it has. */
function lastRows({ indicators }: Project, wanted: Decimal): readonly Indicator[] {
  const ordered = [...indicators].sort((a, b) => a.place.row - b.place.row);
  for (let count = 1; count <= MOST_ROWS && count < ordered.length; count++) {
    const rows = ordered.slice(-count);
    if (sum(rows.flatMap((row) => weightOf(row) ?? [])).eq(wanted)) return rows;
  }
  return [];
}

/** Does a row between the two repeat the labels of the header? */
function hasHeaderBetween({ rows: above }: Project, { rows: below }: Project, sheet: Sheet, table: Table): boolean {
  const { header, columns } = table;
  const column = columns.name;
  if (!header || column === undefined) return false;
  const labelled = range(header.first, header.last).filter((row) => cellText(sheet, row, column).trim() !== '');
  const labels = new Set(labelled.map((row) => cellText(sheet, row, column).trim()));
  return range(above.last + 1, below.first - 1).some((row) => labels.has(cellText(sheet, row, column).trim()));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
