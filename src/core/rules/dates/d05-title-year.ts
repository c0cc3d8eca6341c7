import type { Area } from '../../sheet/address';
import { type Sheet, valueAt } from '../../sheet/sheet';
import type { Place, Table } from '../../table/table';
import type { FileContext, FileDraft, FileRule, SheetContext } from '../rule';
import { usualGoalYear } from './goal-years';

/** The title stands above the table, or in its first rows. */
const ROWS_ABOVE = 8;
const YEAR_IN_NAME = /(?:^|\D)(20\d{2})(?:\D|$)/;

/**
 * Neither the title nor a note above the table says of which year it is. The year is proposed where the sheet's name,
 * the other tables of the file or most goals tell one.
 */
export const titleYear: FileRule = {
  code: 'D05',
  name: 'title-year',
  severity: 'info',
  group: 'file',
  scope: 'file',
  check: (context) => {
    const year = yearOfOthers(context);
    return context.sheets.flatMap((one) =>
      one.tables.flatMap((table) => (table.year === null ? describe(table, one, year, context) : [])),
    );
  },
};

/** The one year that tables of the file name; null where none does, or several do. */
function yearOfOthers({ sheets }: FileContext): number | null {
  const years = new Set(sheets.flatMap(({ tables }) => tables.flatMap(({ year }) => year ?? [])));
  const [only = null] = years.size === 1 ? years : [];
  return only;
}

function describe(
  table: Table,
  { sheet }: SheetContext,
  ofOthers: number | null,
  { pack }: FileContext,
): readonly FileDraft[] {
  const at = titlePlace(sheet, table.area, table.title);
  if (!at) return [];
  const named = YEAR_IN_NAME.exec(sheet.name)?.[1];
  const year = named === undefined ? (ofOthers ?? usualGoalYear(table, pack)) : Number(named);
  const draft: FileDraft = { sheet, table, at, args: { title: table.title.trim() } };
  if (year === null) return [draft];
  const after = `${String(valueAt(sheet, at.row, at.column)).trimEnd()}（${year}年度）`;
  return [{ ...draft, fix: { kind: 'review', args: { year }, edits: [{ at, after }] } }];
}

function titlePlace(sheet: Sheet, area: Area, title: string): Place | null {
  const wanted = title.trim();
  if (wanted === '') return null;
  for (let row = Math.max(0, area.top - ROWS_ABOVE); row <= Math.min(area.top + ROWS_ABOVE, area.bottom); row++) {
    const column = (sheet.rows[row] ?? []).findIndex((value) => value !== null && String(value).trim() === wanted);
    if (column >= 0) return { row, column };
  }
  return null;
}
