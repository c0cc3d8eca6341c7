import type { TableField } from '../../table/table';
import type { ColumnContent } from './column-content';
import { clearContent, isTypeColumn, mostly, SHARE } from './column-content';
import type { HeaderLabel } from './header-labels';

/** A column under a header: its text there and what that may mean. */
export interface HeaderCell {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly label: HeaderLabel | null;
  /** The label belongs to a cell to the left that is merged over this column. */
  readonly inherited: boolean;
}

export type Columns = Readonly<Partial<Record<TableField, number>>>;

/** Which column holds what. */
export interface ColumnMap {
  readonly columns: Columns;
  /** Columns that no field is read from, because their header is not known or names a field that another column has. */
  readonly unknown: readonly HeaderCell[];
  /** Columns that say 定量 or 定性 beside the operators. */
  readonly types: readonly HeaderCell[];
}

interface Claim {
  readonly cell: HeaderCell;
  readonly field: TableField;
  /** The smaller, the stronger. */
  readonly order: readonly number[];
}

const WEAKER = 10;
const CLEAR: readonly TableField[] = ['operator', 'direction', 'level1', 'level2'];

class Assignment {
  readonly fields = new Map<TableField, number>();
  private readonly used = new Set<number>();

  assign(field: TableField, column: number): boolean {
    if (this.fields.has(field) || this.used.has(column)) return false;
    this.fields.set(field, column);
    this.used.add(column);
    return true;
  }

  isUsed(column: number): boolean {
    return this.used.has(column);
  }
}

/** 单位 is the agency on the left of the indicators and the measure unit within them. */
function fieldsOf(cell: HeaderCell, firstIndicatorColumn: number): readonly TableField[] {
  const fields = cell.label?.fields ?? [];
  if (!fields.includes('agency') || !fields.includes('unit')) return fields;
  return cell.column < firstIndicatorColumn ? ['agency'] : ['unit'];
}

/** A guess at a label needs content that agrees: numbers in amounts and weights, anything but numbers in texts. */
function isUnlikely({ label }: HeaderCell, field: TableField, content: ColumnContent | undefined): boolean {
  if (!label?.isGuess) return false;
  if (!content || content.filled === 0) return true;
  const isNumeric = content.number >= content.filled * SHARE;
  if (field === 'amount' || field === 'weight') return !isNumeric;
  return field !== 'value' && isNumeric;
}

/** Content that cannot be this field's, although the label says so (columns swapped by hand). */
function contradicts(field: TableField, content: ColumnContent | undefined): boolean {
  if (!content) return false;
  const clear = clearContent(content);
  if (clear !== null && field !== clear && field !== 'agency' && field !== 'project') return true;
  if (field === 'direction' && isTypeColumn(content)) return true;
  if (field === 'operator' || field === 'unit') return mostly(content, 'number');
  return field === 'value' && mostly(content, 'unit');
}

/** A column of 定量 and 定性 is the operator's only where no other column is. */
function holdsTypes(cell: HeaderCell, contents: readonly ColumnContent[]): boolean {
  const content = contents[cell.column];
  return content !== undefined && isTypeColumn(content);
}

function compareOrders(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length; index++) {
    const difference = left[index]! - right[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Columns whose content leaves no doubt, whatever stands above them (指标性质 holding 正向/反向 is the direction). */
function assignByContent(cells: readonly HeaderCell[], contents: readonly ColumnContent[], done: Assignment): void {
  for (const field of CLEAR) {
    const candidates = cells.filter((cell) => {
      const content = contents[cell.column];
      return content && clearContent(content) === field && cell.label?.fields[0] !== 'remark';
    });
    const labelled = candidates.find((cell) => cell.label?.fields.includes(field));
    const chosen = labelled ?? candidates[0];
    if (chosen) done.assign(field, chosen.column);
  }
}

function assignByLabel(cells: readonly HeaderCell[], contents: readonly ColumnContent[], done: Assignment): void {
  const firstIndicatorColumn = Math.min(
    ...cells
      .filter((cell) => cell.label?.fields.some((field) => field === 'level1' || field === 'name'))
      .map((cell) => cell.column),
  );
  const claims: Claim[] = cells.flatMap((cell) =>
    fieldsOf(cell, firstIndicatorColumn).map((field, choice) => ({
      cell,
      field,
      order: [
        choice + (field === 'operator' && holdsTypes(cell, contents) ? WEAKER : 0),
        cell.inherited ? 1 : 0,
        cell.label?.rank ?? 0,
        cell.column,
      ],
    })),
  );
  claims.sort((left, right) => compareOrders(left.order, right.order));
  for (const { cell, field } of claims) {
    if (namesDepartment(cell) && (field === 'agency' || field === 'agencyCode')) continue;
    const content = contents[cell.column];
    if (!contradicts(field, content) && !isUnlikely(cell, field, content)) done.assign(field, cell.column);
  }
}

function namesDepartment({ label }: HeaderCell): boolean {
  return label?.fields[0] === 'department' || label?.fields[0] === 'departmentCode';
}

/** 主管部门 without an 实施单位 beside it is the agency itself. */
function settleDepartment({ fields }: Assignment): void {
  const { department, departmentCode } = Object.fromEntries(fields) as Columns;
  if (fields.has('agency')) return;
  if (department !== undefined) fields.set('agency', department);
  if (departmentCode !== undefined && !fields.has('agencyCode')) {
    fields.set('agencyCode', departmentCode);
    fields.delete('departmentCode');
  }
  fields.delete('department');
}

/** What is still missing, from columns whose label helped nobody. */
function assignRest(cells: readonly HeaderCell[], contents: readonly ColumnContent[], done: Assignment): void {
  const free = cells.filter((cell) => !done.isUsed(cell.column) && cell.label?.fields[0] !== 'remark');
  for (const cell of free) {
    const content = contents[cell.column];
    if (!content) continue;
    if (mostly(content, 'code') && cell.inherited) done.assign('agencyCode', cell.column);
    else if (mostly(content, 'number')) done.assign('value', cell.column);
    else if (mostly(content, 'unit')) done.assign('unit', cell.column);
  }
}

/** A column headed as agency that holds bare codes is the code column of the pair. */
function splitAgencyColumns(cells: readonly HeaderCell[], contents: readonly ColumnContent[], done: Assignment): void {
  const column = done.fields.get('agency');
  const content = column === undefined ? undefined : contents[column];
  const other = cells.find(
    (cell) => cell.inherited && cell.label?.fields.includes('agency') && !done.isUsed(cell.column),
  );
  if (column === undefined || !other || !content || !mostly(content, 'code') || done.fields.has('agencyCode')) return;
  done.fields.set('agencyCode', column);
  done.fields.delete('agency');
  done.assign('agency', other.column);
}

/**
 * Finds out which column holds what: by content where content is clear, else by label, else by what is left
 * (列名同义词；指标性质既可能是运算符也可能是方向). `contents` is indexed by column.
 */
export function resolveColumns(cells: readonly HeaderCell[], contents: readonly ColumnContent[]): ColumnMap {
  const done = new Assignment();
  assignByContent(cells, contents, done);
  assignByLabel(cells, contents, done);
  settleDepartment(done);
  assignRest(cells, contents, done);
  splitAgencyColumns(cells, contents, done);
  const free = cells.filter(
    (cell) => cell.text !== '' && !cell.inherited && cell.label?.fields[0] !== 'remark' && !done.isUsed(cell.column),
  );
  const types = free.filter((cell) => holdsTypes(cell, contents));
  const unknown = free.filter((cell) => !types.includes(cell));
  return { columns: Object.fromEntries(done.fields), unknown, types };
}
