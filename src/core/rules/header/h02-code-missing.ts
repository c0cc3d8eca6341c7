import type { Sheet } from '../../sheet/sheet';
import type { Agency, Project, Table } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { headerOf } from './header-cells';

const ASKS_CODE = /编码|代码/;
const NAMES_AGENCY = /部门|单位/;
/** A code has 3 digits or more. */
const HAS_CODE = /\d{3}/;

/**
 * Rule H02: the form asks for the code of the agency (主管部门及代码, 单位编码), and only its name stands there. Published
 * tables often drop it, so it is 参考, once a file. Silent where the form does not ask, where nothing is filled in, and
 * where the code stands in another field of the same form.
 */
export const codeMissing: TableRule = {
  code: 'H02',
  name: 'code-missing',
  severity: 'info',
  scope: 'table',
  group: 'file',
  check: ({ table, sheet }) =>
    table.header ? inRows(table, sheet) : table.projects.flatMap((project, index) => inForm(project, index)),
};

function inForm({ formFields = [] }: Project, project: number): readonly TableDraft[] {
  const agencies = formFields.filter(({ label }) => NAMES_AGENCY.test(label));
  if (agencies.some(({ text }) => HAS_CODE.test(text))) return [];
  const asked = agencies.find(({ label }) => ASKS_CODE.test(label));
  return asked ? [{ at: asked.at, project, args: { label: asked.label, name: asked.text } }] : [];
}

function inRows(table: Table, sheet: Sheet): readonly TableDraft[] {
  const { agency, agencyCode } = table.columns;
  const header = headerOf(table, sheet, agencyCode ?? agency);
  if (!header || !ASKS_CODE.test(header.text)) return [];
  return table.agencies
    .filter((one) => !hasCode(one) && one.at.row > header.at.row)
    .map(({ at, name }) => ({
      at: agencyCode === undefined ? at : { row: at.row, column: agencyCode },
      args: { label: header.text.replace(/\s+/g, ''), name },
    }));
}

/** A 合计 row has none, and needs none. */
function hasCode({ code, name, isGrandTotal }: Agency): boolean {
  return isGrandTotal || code !== '' || name === '';
}
