import type { Severity } from '../../core/check/finding';
import type { Project, Table } from '../../core/table/table';
import type { TableScope } from '../status/table-scope';
import type { FindingEntry } from './finding-entries';

export type Grouping = 'project' | 'rule';

export type GroupSubject =
  | { readonly kind: 'file' }
  | { readonly kind: 'project'; readonly number: number; readonly known: KnownProject | null }
  | { readonly kind: 'rule'; readonly code: string };

/** A project together with the table that holds it. */
export interface KnownProject {
  readonly project: Project;
  readonly table: Table;
}

/** Entries under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly subject: GroupSubject;
  /** 必改 first, then 建议改, then 参考; each in the order of the workbook. */
  readonly entries: readonly FindingEntry[];
}

/** 必改 before 建议改 before 参考. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

function rank({ first }: FindingEntry): number {
  return severityOrder.indexOf(first.severity);
}

function errorsFirst(entries: readonly FindingEntry[]): readonly FindingEntry[] {
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function partition(
  entries: readonly FindingEntry[],
  keyOf: (entry: FindingEntry) => string,
): Map<string, FindingEntry[]> {
  const groups = new Map<string, FindingEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Project of a 1-based number that counts over all tables; null where there is none. */
export function projectOf(number: number, scopes: readonly TableScope[]): KnownProject | null {
  const scope = scopes.find(
    ({ offset, checked }) => number > offset && number <= offset + checked.table.projects.length,
  );
  const project = scope?.checked.table.projects[number - scope.offset - 1];
  return scope && project ? { project, table: scope.checked.table } : null;
}

/** One group for what concerns the whole file, then the projects in the order of the sheets. */
export function groupByProject(
  entries: readonly FindingEntry[],
  scopes: readonly TableScope[],
): readonly FindingGroup[] {
  const isAboutFile = ({ first }: FindingEntry): boolean => first.project === null || first.group === 'file';
  const groups = partition(entries, (entry) => (isAboutFile(entry) ? 'file' : `project ${entry.first.project}`));
  return [...groups]
    .map(([key, members]): FindingGroup => {
      const number = members[0]!.first.project;
      const subject: GroupSubject =
        key === 'file' || number === null
          ? { kind: 'file' }
          : { kind: 'project', number, known: projectOf(number, scopes) };
      return { key, subject, entries: errorsFirst(members) };
    })
    .sort((a, b) => position(a) - position(b));
}

function position({ subject }: FindingGroup): number {
  return subject.kind === 'project' ? subject.number : 0;
}

/** One group a rule: those with 必改 first, then as they first occur. */
export function groupByRule(entries: readonly FindingEntry[]): readonly FindingGroup[] {
  const groups = partition(errorsFirst(entries), (entry) => entry.first.code);
  return [...groups].map(([code, members]) => ({
    key: `rule ${code}`,
    subject: { kind: 'rule', code },
    entries: members,
  }));
}

/** Number of findings in entries. */
export function findingCount(entries: readonly FindingEntry[]): number {
  return entries.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** A group as far as it is drawn: its counts and fixes still are those of the whole group. */
export interface ShownGroup {
  readonly group: FindingGroup;
  /** The entries to draw; none where the group is collapsed. */
  readonly entries: readonly FindingEntry[];
}

/** The groups whose headings and entries fit into `limit` lines, and how many findings are left out. */
export function limitGroups(
  groups: readonly FindingGroup[],
  collapsed: ReadonlySet<string>,
  limit: number,
): { readonly shown: readonly ShownGroup[]; readonly left: number } {
  const shown: ShownGroup[] = [];
  let room = limit;
  let left = 0;
  for (const group of groups) {
    room -= 1;
    if (room < 1) {
      left += findingCount(group.entries);
      continue;
    }
    const entries = collapsed.has(group.key) ? [] : group.entries.slice(0, room);
    shown.push({ group, entries });
    room -= entries.length;
    if (!collapsed.has(group.key)) left += findingCount(group.entries.slice(entries.length));
  }
  return { shown, left };
}
