import type { Sheet } from '../../sheet/sheet';
import type { Place, Table } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { FileContext } from '../rule';
import { filledCells } from './header-cells';

/** A title as it stands above a table or a form. */
export interface FoundTitle {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly at: Place;
  readonly text: string;
  /** Without blanks and what follows in brackets: ends with 表 where nothing is missing. */
  readonly plain: string;
}

const NAMES_TABLE = /绩效|项目支/;
const LONGEST = 100;
const BEHIND = /\([^()]{0,30}\)$/;
const CONTINUED = /续表?$/;

/** The titles of all tables of a file that name what the table is. Every form has its own. */
export function titlesOf({ sheets }: FileContext): readonly FoundTitle[] {
  return sheets.flatMap(({ sheet, tables }) => tables.flatMap((table) => titlesIn(sheet, table)));
}

function titlesIn(sheet: Sheet, table: Table): readonly FoundTitle[] {
  const { header, projects, area } = table;
  if (header) return titleWithin(sheet, table, area.top, header.first - 1);
  return projects.flatMap(({ rows }, index) => {
    const first = index === 0 ? area.top : projects[index - 1]!.rows.last + 1;
    return titleWithin(sheet, table, first, rows.first - 1);
  });
}

function titleWithin(sheet: Sheet, table: Table, first: number, last: number): readonly FoundTitle[] {
  const found = filledCells(sheet, first, last, table.area).find(
    ({ text }) => text === table.title || (text.length <= LONGEST && NAMES_TABLE.test(text) && !/[:：。]/.test(text)),
  );
  if (!found || found.text.length > LONGEST || !NAMES_TABLE.test(found.text)) return [];
  return [{ ...found, sheet, table, plain: plainTitle(found.text) }];
}

function plainTitle(text: string): string {
  const bare = halfWidth(withoutBlanks(text)).replace(BEHIND, '').replace(BEHIND, '');
  return bare.endsWith('续表') ? bare : bare.replace(CONTINUED, '');
}
