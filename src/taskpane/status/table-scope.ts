import type { Finding } from '../../core/check/finding';
import type { CheckedTable, CheckResult } from '../../core/check/result';
import { contains, parseArea } from '../../core/sheet/address';
import type { Table } from '../../core/table/table';
import type { Strings } from '../strings/strings';

/** One table of the workbook as the pane counts it. */
export interface TableScope {
  /** Stays the same from check to check while the table stays where it is. */
  readonly key: string;
  readonly checked: CheckedTable;
  /** Projects in the tables before it: findings count projects over the whole file. */
  readonly offset: number;
}

/** The tables of a check, in the order of the workbook. */
export function scopesOf(result: CheckResult): readonly TableScope[] {
  let offset = 0;
  return result.tables.map((checked) => {
    const { sheet, area, projects } = checked.table;
    const scope = { key: `${sheet}!${area.top}:${area.left}`, checked, offset };
    offset += projects.length;
    return scope;
  });
}

/** Is the finding about this table? One about no table at all belongs to every one. */
export function isInScope(finding: Finding, scope: TableScope, all: readonly TableScope[]): boolean {
  if (finding.project !== null) {
    return finding.project > scope.offset && finding.project <= scope.offset + scope.checked.table.projects.length;
  }
  const holder = all.find((candidate) => holds(candidate.checked.table, finding));
  return holder === undefined || holder === scope;
}

function holds(table: Table, { place }: Finding): boolean {
  const area = place.sheet === table.sheet ? parseArea(place.cell) : null;
  return area !== null && contains(table.area, area.top, area.left);
}

/** Who tables are from: the outermost agencies, or the sheet of the first where none is named. */
export function agencyText(tables: readonly Table[], strings: Strings): string {
  const named = tables.flatMap(({ agencies }) => agencies.filter(({ isGrandTotal, name }) => !isGrandTotal && name));
  const outermost = new Set(named.filter(({ parent }) => parent === null).map(({ name }) => name));
  const first =
    [...outermost][0] ??
    named[0]?.name ??
    tables.find(({ projects }) => projects[0]?.agencyName)?.projects[0]?.agencyName;
  return first ? strings.status.agencies(first, Math.max(1, outermost.size)) : (tables[0]?.sheet ?? '');
}
