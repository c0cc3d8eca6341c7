import type { Row, Sheet } from '../../sheet/sheet';
import type { Table } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { FileDraft, FileRule } from '../rule';

const TITLE = /整体(?:支出)?(?:年度)?(?:预算)?绩效目标(?:申报|批复|公开|公示|审核)?表(?:\(.{0,20}\))?$/;
const LONGEST = 60;

/**
 * Rule H09: a 部门（单位）整体支出绩效目标表 stands in the file. It is an official table of its own, which is not checked
 * yet, and must not be taken for the table of a project.
 */
export const wholeAgencyForm: FileRule = {
  code: 'H09',
  name: 'whole-agency-form',
  severity: 'info',
  scope: 'file',
  check: ({ sheets }) => sheets.flatMap(({ sheet, tables }) => draftsIn(sheet, tables)),
};

function draftsIn(sheet: Sheet, tables: readonly Table[]): readonly FileDraft[] {
  const drafts: FileDraft[] = [];
  for (let index = 0; index < sheet.rows.length; index++) {
    const end = lastRowOfProjects(tables, index);
    if (end !== null) {
      index = end;
      continue;
    }
    const row = sheet.rows[index]!;
    const column = titleColumn(row);
    if (column >= 0) drafts.push({ sheet, at: { row: index, column }, args: { title: String(row[column]).trim() } });
  }
  return drafts;
}

/** Last row of the projects that the row lies among; null outside of them. */
function lastRowOfProjects(tables: readonly Table[], row: number): number | null {
  for (const { projects } of tables) {
    const [first, last] = [projects[0]?.rows.first, projects.at(-1)?.rows.last];
    if (first !== undefined && last !== undefined && row >= first && row <= last) return last;
  }
  return null;
}

const titles = new WeakMap<Row, number>();

/** Column of such a title; −1 where the row has none. Rows stay the same arrays as long as nobody edits them. */
function titleColumn(row: Row): number {
  let column = titles.get(row);
  if (column === undefined) titles.set(row, (column = row.findIndex(isTitle)));
  return column;
}

function isTitle(cell: Row[number]): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || !cell.includes('整') || !cell.includes('表')) return false;
  return TITLE.test(halfWidth(withoutBlanks(cell)));
}
