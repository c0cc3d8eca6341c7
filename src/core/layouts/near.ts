import type { Pack } from '../pack/pack';
import type { Sheet } from '../sheet/sheet';
import type { Place, TableField } from '../table/table';
import { withoutBlanks } from '../taxonomy/normalise';
import { findHeads, isForeign } from './declaration-table/heads';
import type { Head } from './declaration-table/heads';
import { rowLabels } from './header/header-row';

/** A header that looks like a declaration table's, but lacks columns without which it cannot be read. */
export interface NearTable {
  /** Needed columns that no header names, in the order of the form. */
  readonly missing: readonly TableField[];
  /** First cell of the header. */
  readonly at: Place;
}

const INDICATOR_COLUMNS: readonly TableField[] = ['level1', 'level2', 'name'];
const LEAST_COLUMNS = 5;
/** Labels of a form with one project a page: its indicator rows have no project column, and need none. */
const FORM_LABELS = new Set([
  '项目名称',
  '项目资金',
  '主管部门及代码',
  '年度总体目标',
  '年度目标',
  '总体目标',
  '部门名称',
  '年度主要任务',
  '整体绩效目标',
]);
const FORM_ROWS = 40;
const WHOLE_AGENCY = /整体(?:支出)?绩效/;

function firstText(cells: readonly (string | number | boolean | null)[]): string {
  const text = cells.find((cell) => cell !== null && cell !== '');
  return typeof text === 'string' ? withoutBlanks(text).replace(/[((:：].*$/, '') : '';
}

/** Does one of the rows above the header begin with a label of a project form or a whole-agency form? */
function standsInForm(sheet: Sheet, head: Head): boolean {
  for (let row = Math.max(0, head.first - FORM_ROWS); row < head.first; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const text = firstText(cells);
    if (FORM_LABELS.has(text) || WHOLE_AGENCY.test(text)) return true;
  }
  return false;
}

function isNear(sheet: Sheet, head: Head): boolean {
  const { columns } = head.map;
  const indicatorColumns = INDICATOR_COLUMNS.filter((field) => columns[field] !== undefined).length;
  const isLikely =
    indicatorColumns >= 2 && Object.keys(columns).filter((field) => field !== 'remark').length >= LEAST_COLUMNS;
  return isLikely && head.missing.length > 0 && !isForeign(head) && !standsInForm(sheet, head);
}

/**
 * Says of a sheet without a known table what keeps it from being a declaration table: the columns that its header lacks.
 * Null where the sheet has a declaration table, or nothing that looks like one (other forms, lists, empty sheets).
 */
export function explainNear(sheet: Sheet, pack: Pack): NearTable | null {
  const heads = findHeads(sheet, pack, (row) => rowLabels(sheet.rows[row] ?? []) !== null);
  if (heads.some((head) => head.missing.length === 0 && !isForeign(head))) return null;
  const head = heads.find((candidate) => isNear(sheet, candidate));
  if (!head) return null;
  return {
    missing: head.missing,
    at: { row: head.first, column: Math.min(...head.cells.map(({ column }) => column)) },
  };
}
