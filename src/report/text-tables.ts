import { areaAddress, cellAddress } from '../core/sheet/address';
import type { Table } from '../core/table/table';
import { indicatorCount } from './summary';
import type { TextStyle } from './text-style';
import { MOST_PLACES } from './text-style';
import { oneLine } from './text-width';

/** Forms on fewer sheets are listed one by one. */
const FEW_FORMS = 3;

function namedAgencies(tables: readonly Table[]): number {
  const names = tables.map(({ agencies }) => agencies.filter((agency) => !agency.isGrandTotal));
  return tables.length === 1 ? names[0]!.length : new Set(names.flat().map(({ code, name }) => `${code} ${name}`)).size;
}

function counts(tables: readonly Table[]) {
  return {
    agencies: namedAgencies(tables),
    projects: tables.reduce((total, { projects }) => total + projects.length, 0),
    indicators: tables.reduce((total, table) => total + indicatorCount(table), 0),
  };
}

function unplacedLines(table: Table, withSheet: boolean, { words }: TextStyle): string[] {
  const { unplaced, sheet } = table;
  if (unplaced.length === 0) return [];
  const cells = unplaced.slice(0, MOST_PLACES).map(({ at }) => cellAddress(at.row, at.column));
  const [first = '', ...rest] = cells;
  return [words.unplaced(withSheet ? [`${oneLine(sheet)}!${first}`, ...rest] : cells, unplaced.length)];
}

function unfilledText(tables: readonly Table[], { words }: TextStyle): string {
  const rows = tables.reduce((total, { unfilledRows }) => total + unfilledRows, 0);
  return rows > 0 ? ` · ${words.unfilled(rows)}` : '';
}

function tableLines(table: Table, style: TextStyle): string[] {
  const { words } = style;
  const range = areaAddress(table.area);
  const layout = words.layout[table.layout];
  const facts = words.table({ sheet: oneLine(table.sheet), range, layout, ...counts([table]) });
  return [facts + unfilledText([table], style), ...unplacedLines(table, false, style)];
}

function formLines(forms: readonly Table[], style: TextStyle): string[] {
  const { words } = style;
  const sheet = oneLine(forms[0]!.sheet);
  const facts = words.forms({ sheet, count: forms.length, layout: words.layout['project-form'], ...counts(forms) });
  return [facts + unfilledText(forms, style), ...forms.flatMap((form) => unplacedLines(form, true, style))];
}

/** What was looked at, and what was not: a line a table, one line for the project forms of many sheets. */
export function tableFacts(tables: readonly Table[], style: TextStyle): string[] {
  const forms = tables.filter(({ layout }) => layout === 'project-form');
  if (forms.length <= FEW_FORMS) return tables.flatMap((table) => tableLines(table, style));
  const others = tables.filter(({ layout }) => layout !== 'project-form');
  return [...others.flatMap((table) => tableLines(table, style)), ...formLines(forms, style)];
}
