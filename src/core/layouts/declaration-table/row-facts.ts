import type { Pack } from '../../pack/pack';
import type { CellValue, Row } from '../../sheet/sheet';
import { INDICATOR_FIELDS } from '../../table/table';
import type { TableField } from '../../table/table';
import { comparable, withoutBlanks } from '../../taxonomy/normalise';
import type { Columns } from '../header/columns';
import { sumWords } from '../agencies/sum-words';
import type { SumWords } from '../agencies/sum-words';
import { shiftedColumns } from './shifted-columns';

/** What a row holds, without formats and merges: enough to tell what kind of row it is. */
export interface RowFacts {
  readonly no: string;
  /** The department in its place where the row names nothing but that. */
  readonly agency: string;
  /** 主管部门 beside the agency; empty where the table has no such column. */
  readonly department: string;
  readonly agencyCode: string;
  readonly project: string;
  /** The project name for comparison. */
  readonly projectKey: string;
  readonly amount: string;
  readonly goal: string;
  /** Any of the indicator columns has content. */
  readonly hasIndicator: boolean;
  /** Filled cells of the row, columns without header included. */
  readonly filled: number;
  /** 合计 or 小计 in one of the columns before the amount, and no indicator. */
  readonly sum: SumWords | null;
  /** 合计 in an indicator column without a value: a sum of the weights. */
  readonly isWeightSum: boolean;
  /** Columns in which the row's contents stand, where it is pushed sideways; null for a row in its columns. */
  readonly shifted: Columns | null;
}

const SUM = /^(?:合计|总计|小计|权重合计|分值合计|共计)[:：]?$/;

const BLANK_AHEAD = /^\s/;

function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : String(value);
}

/** Nothing but blanks, which nobody sees. */
function isBlankText(cell: CellValue): boolean {
  return typeof cell === 'string' && BLANK_AHEAD.test(cell) && cell.trim() === '';
}

/** The sum that a row names; a name of its own in another cell must not be lost behind 某某合计. */
function sumOf(no: string, names: readonly string[]): SumWords | null {
  for (const text of [no, ...names]) {
    const sum = text === '' ? null : sumWords(text);
    if (sum) return sum.of === '' || names.every((name) => name === '' || name === text) ? sum : null;
  }
  return null;
}

/** 合计 in an indicator column with nothing that an indicator has. */
function isLevelSum(text: (field: TableField) => string): boolean {
  if (text('value') !== '' || text('unit') !== '') return false;
  return (['level1', 'level2', 'name'] as const).some((field) => SUM.test(withoutBlanks(text(field).slice(0, 12))));
}

/** 合计 in a column of no field (a second one of agencies) of a row with an amount that names nobody. */
function sumElsewhere(row: Row, amount: number | undefined, name: string): SumWords | null {
  if (name !== '' || amount === undefined || rawText(row[amount]) === '') return null;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    const sum = typeof cell === 'string' && column !== amount ? sumWords(cell.trim()) : null;
    if (sum) return sum;
  }
  return null;
}

/** 小计 or 合计 of weights only: `of` names no agency. */
function isOfWeights(sum: SumWords): boolean {
  return /^(?:本?项目|权重|分值)?$/.test(sum.of);
}

const BLANK: RowFacts = {
  no: '',
  agency: '',
  department: '',
  agencyCode: '',
  project: '',
  projectKey: '',
  amount: '',
  goal: '',
  hasIndicator: false,
  filled: 0,
  sum: null,
  isWeightSum: false,
  shifted: null,
};

/** Reads the facts of a row under these columns, or from where its contents stand. */
export function readRowFacts(row: Row, columns: Columns, pack: Pack): RowFacts {
  let filled = 0;
  for (const cell of row) if (cell !== null && cell !== '' && !isBlankText(cell)) filled++;
  if (filled === 0) return BLANK;
  const shifted = shiftedColumns(row, columns, pack);
  const own = shifted ?? columns;
  const text = (field: TableField): string => {
    const column = own[field];
    return column === undefined ? '' : rawText(row[column]);
  };
  const hasMore = INDICATOR_FIELDS.some((field) => field !== 'weight' && text(field) !== '');
  const hasWeight = !hasMore && text('weight') !== '';
  const [no, agencyCode, project, department] = [text('no'), text('agencyCode'), text('project'), text('department')];
  const isBare = department !== '' && project === '' && !hasMore && text('goal') === '';
  const agency = text('agency') || (isBare ? department : '');
  const sum = hasMore
    ? null
    : (sumOf(no, [agency, agencyCode, project]) ?? sumElsewhere(row, own.amount, agency || project || text('goal')));
  const hasIndicator = hasMore || (hasWeight && sum === null);
  // Written out: a spread costs more here than all the rest of the row.
  return {
    no,
    agency,
    department,
    agencyCode,
    project,
    projectKey: comparable(project),
    amount: text('amount'),
    goal: text('goal'),
    filled,
    hasIndicator,
    sum,
    isWeightSum: sum
      ? hasWeight && text('amount') === '' && isOfWeights(sum)
      : hasMore && project === '' && isLevelSum(text),
    shifted,
  };
}
