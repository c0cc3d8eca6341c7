import type { Project, Table } from '../table/table';

interface Remembered<T> {
  readonly table: Table;
  readonly answer: T;
}

/**
 * A function of a table that also knows what it said of the table before an edit: its first or its last project is still
 * the same object. `isSame` tells whether both tables are the same in all that the answer depends on.
 */
export function perTable<T>(
  find: (table: Table) => T,
  isSame: (earlier: Table, table: Table, answer: T) => boolean,
): (table: Table) => T {
  const byTable = new WeakMap<Table, T>();
  const byProject = new WeakMap<Project, Remembered<T>>();
  const earlierOf = ({ projects }: Table): Remembered<T> | undefined =>
    [projects[0], projects.at(-1)].flatMap((project) => (project && byProject.get(project)) ?? [])[0];
  return (table) => {
    const known = byTable.get(table);
    if (known !== undefined) return known;
    const earlier = earlierOf(table);
    const answer = earlier && isSame(earlier.table, table, earlier.answer) ? earlier.answer : find(table);
    byTable.set(table, answer);
    for (const project of [table.projects[0], table.projects.at(-1)])
      if (project) byProject.set(project, { table, answer });
    return answer;
  };
}

/** Have both tables as many projects, each the same object or the same in what counts? */
export function sameProjects(
  { projects: before }: Table,
  { projects }: Table,
  isSame: (before: Project, project: Project, index: number) => boolean,
): boolean {
  if (before.length !== projects.length) return false;
  for (let index = 0; index < projects.length; index++) {
    const [one, other] = [before[index]!, projects[index]!];
    if (one !== other && !isSame(one, other, index)) return false;
  }
  return true;
}

/** Do both projects have the same amount, printed the same? */
export function sameAmount(
  { amount: one }: Pick<Project, 'amount'>,
  { amount: other }: Pick<Project, 'amount'>,
): boolean {
  if (one === null || other === null) return one === other;
  const isSameValue =
    one.value === null || other.value === null ? one.value === other.value : one.value.eq(other.value);
  return isSameValue && one.decimals === other.decimals;
}
