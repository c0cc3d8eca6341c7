import type { Sheet } from '../../sheet/sheet';
import type { Columns } from '../header/columns';
import { INDICATOR_FIELDS } from '../../table/table';
import type { RowFacts } from './row-facts';

/** The rows of a table below its header. */
export interface TableRows {
  readonly sheet: Sheet;
  /** Rows [from, to). */
  readonly from: number;
  readonly to: number;
  /** Headers and titles that page breaks repeat. */
  readonly skip: ReadonlySet<number>;
  /** Comparable texts that stand above the headers. */
  readonly headTexts: ReadonlySet<string>;
  readonly columns: Columns;
  readonly factsOf: (row: number) => RowFacts;
}

/** So many rows with indicators show how a table is written. */
const STYLE_ROWS = 300;
/** One number may be that of a project whose name is missing. */
const ENOUGH_NUMBERS = 2;

/** Does every row of the table repeat name and amount of its project (no merges, filled down by hand)? */
export function repeatsProjects({ from, to, factsOf }: TableRows): boolean {
  let repeated = 0;
  let blank = 0;
  let before: RowFacts | null = null;
  for (let row = from; row < to && repeated + blank < STYLE_ROWS; row++) {
    const now = factsOf(row);
    if (!now.hasIndicator) continue;
    if (now.project === '') blank++;
    else if (before && before.project === now.project && before.amount === now.amount && now.amount !== '') repeated++;
    before = now;
  }
  return repeated > blank;
}

/** Does 序号 count the indicators? Then most rows that go on with a project have a number of their own. */
export function numbersIndicators({ columns, from, to, factsOf }: TableRows): boolean {
  if (columns.no === undefined) return false;
  let numbered = 0;
  let plain = 0;
  let before = null as Pick<RowFacts, 'no' | 'project' | 'amount'> | null;
  for (let row = from; row < to && numbered + plain < STYLE_ROWS; row++) {
    const now = factsOf(row);
    if (!now.hasIndicator) continue;
    const isNew = now.project !== '' && now.project !== before?.project;
    const goesOn = before !== null && !isNew && (now.amount === '' || now.amount === before.amount);
    if (goesOn && now.no !== '' && now.no !== before!.no) numbered++;
    else if (goesOn) plain++;
    before = now.project === '' && before ? { ...before, no: now.no } : now;
  }
  return numbered >= ENOUGH_NUMBERS && numbered > plain;
}

/** Does the next row with content name a project or an agency? */
export function isNamedBelow({ to, skip, factsOf }: TableRows, row: number): boolean {
  for (let next = row + 1; next < to; next++) {
    if (skip.has(next)) continue;
    const { filled, project, agency, agencyCode } = factsOf(next);
    if (filled > 0) return project !== '' || agency !== '' || agencyCode !== '';
  }
  return false;
}

/** A 三级指标 with less beside it may be a note. */
const LEAST_FIELDS = 3;

/** Does the row hold an indicator: a 三级指标 and other fields of one? */
export function holdsIndicator({ sheet, columns, factsOf }: TableRows, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const own = factsOf(row).shifted ?? columns;
  const isFilled = (column: number | undefined): boolean => column !== undefined && (cells[column] ?? '') !== '';
  return isFilled(own.name) && INDICATOR_FIELDS.filter((field) => isFilled(own[field])).length >= LEAST_FIELDS;
}

/** Does the row hold the very indicator that stands in the other one? A copy of a project starts again with its first indicator. */
export function repeatsIndicator({ sheet, columns }: TableRows, row: number, first: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const head = sheet.rows[first] ?? [];
  const filled = INDICATOR_FIELDS.map((field) => columns[field]).filter(
    (column): column is number => column !== undefined && (cells[column] ?? '') !== '',
  );
  return filled.length > 0 && filled.every((column) => cells[column] === head[column]);
}
