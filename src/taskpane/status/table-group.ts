import type { Layout, Table } from '../../core/table/table';
import type { Strings } from '../strings/strings';
import { agencyText, type TableScope } from './table-scope';

/** What a person looks at as one: a table, or all project forms of the workbook together. */
export interface TableGroup {
  /** Stays the same from check to check. */
  readonly key: string;
  readonly layout: Layout;
  /** At least one, in the order of the workbook. */
  readonly scopes: readonly TableScope[];
}

/** Key of the group that all forms share: a workbook may have a sheet for each of its projects. */
const FORMS = 'project-form';

/** The tables of a check as groups, each where its first table stands. */
export function groupsOf(scopes: readonly TableScope[]): readonly TableGroup[] {
  const groups = new Map<string, { key: string; layout: Layout; scopes: TableScope[] }>();
  for (const scope of scopes) {
    const { layout } = scope.checked.table;
    const key = layout === 'project-form' ? FORMS : scope.key;
    const group = groups.get(key);
    if (group) group.scopes.push(scope);
    else groups.set(key, { key, layout, scopes: [scope] });
  }
  return [...groups.values()];
}

/** The tables of a group. */
export function tablesOf({ scopes }: TableGroup): readonly Table[] {
  return scopes.map(({ checked }) => checked.table);
}

/** Number of projects in tables. */
export function projectCount(tables: readonly Table[]): number {
  return tables.reduce((sum, { projects }) => sum + projects.length, 0);
}

/** Number of indicators in tables. */
export function indicatorCount(tables: readonly Table[]): number {
  const projects = tables.flatMap((table) => table.projects);
  return projects.reduce((sum, { indicators }) => sum + indicators.length, 0);
}

/** A group as a line of a list: `公开表 · 门源县政府办 · 11 个项目`; with the sheet, where `withSheet`. */
export function groupText(group: TableGroup, withSheet: boolean, strings: Strings): string {
  const tables = tablesOf(group);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const where = sheets.length === 1 ? sheets[0] : strings.status.sheets(sheets.length);
  const agency = agencyText(tables, strings);
  return [
    ...(withSheet && agency !== where ? [where] : []),
    strings.layout[group.layout],
    agency,
    strings.status.projects(projectCount(tables)),
  ].join(' · ');
}
