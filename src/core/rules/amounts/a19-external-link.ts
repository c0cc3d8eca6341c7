import { detailAt, type Sheet, valueAt } from '../../sheet/sheet';
import { INDICATOR_FIELDS, type Place, type Project, type Table } from '../../table/table';
import { byObject } from '../../taxonomy/by-object';
import type { TableDraft, TableRule } from '../rule';

/** `[1]Sheet1!A1`, `'D:\[预算.xlsx]表'!A1`; 表1[金额] is a column of a table of this workbook. */
const OTHER_WORKBOOK = /\[([^[\]]{1,260})\][^[\]!(),+*&=<>]{0,100}!/;

/**
 * Rule A19: an amount, a declared total or a cell of an indicator is a formula that takes its value from another
 * workbook: the link breaks when the file is sent on. Formulas are known of files only, not in Excel.
 */
export const externalLink: TableRule = {
  code: 'A19',
  name: 'external-link',
  severity: 'warning',
  scope: 'table',
  check: ({ table, sheet }) => (hasLink(sheet.details) ? draftsIn(table, sheet) : []),
};

/** Most sheets have none: nothing has to be looked up then. */
const hasLink = byObject((details: Sheet['details']): boolean => {
  for (const { formula } of details.values()) if (formula !== undefined && OTHER_WORKBOOK.test(formula)) return true;
  return false;
});

function draftsIn(table: Table, sheet: Sheet): readonly TableDraft[] {
  const totals = table.agencies.flatMap(({ declaredTotal }) => draftAt(declaredTotal?.at, sheet));
  const ofProjects = table.projects.flatMap((project, index) =>
    placesOf(project).flatMap((place) => draftAt(place, sheet).map((draft) => ({ ...draft, project: index }))),
  );
  return [...totals, ...ofProjects];
}

function placesOf({ amount, funds = [], indicators }: Project): readonly Place[] {
  const cells = indicators.flatMap(({ at }) => INDICATOR_FIELDS.flatMap((field) => at[field] ?? []));
  const places = [amount?.at, ...funds.map((fund) => fund.amount.at), ...cells];
  const seen = new Map(places.flatMap((place) => (place ? [[`${place.row}:${place.column}`, place] as const] : [])));
  return [...seen.values()];
}

function draftAt(place: Place | undefined, sheet: Sheet): readonly TableDraft[] {
  if (!place) return [];
  const { row, column } = place;
  const workbook = OTHER_WORKBOOK.exec(detailAt(sheet, row, column)?.formula ?? '')?.[1];
  if (workbook === undefined) return [];
  const at = { row, column };
  const value = valueAt(sheet, row, column);
  const args = { text: String(value ?? '') };
  return [value === null ? { at, args, variant: 'no-value' } : { at, args, fix: keptAs(at, value) }];
}

function keptAs(at: Place, value: string | number | boolean): NonNullable<TableDraft['fix']> {
  return { kind: 'review', args: { text: String(value) }, edits: [{ at, after: value }] };
}
