import { comparable } from '../../taxonomy/normalise';
import type { Project } from '../../table/table';
import { duplicatePairs } from '../../totals/duplicates';
import { perTable, sameProjects } from '../../totals/earlier-table';
import type { TableDraft, TableRule } from '../rule';

/**
 * Rule A06: two projects of one agency have the same name (brackets and blanks apart) but another amount or goal. The same
 * name in two agencies is usual (公用经费), and so are names that differ in a word (邮电费, 维修费); a project that repeats
 * another one in all is A05's.
 */
export const nameRepeated: TableRule = {
  code: 'A06',
  name: 'name-repeated',
  severity: 'info',
  scope: 'table',
  check: ({ table }) => {
    const namesakes = namesakesIn(table);
    if (namesakes.length === 0) return [];
    const repeated = new Set(duplicatePairs(table).map((pair) => pair.repeated));
    return namesakes.flatMap(({ first, index }): readonly TableDraft[] => {
      const project = table.projects[index];
      const kept = table.projects[first];
      if (!project || !kept || repeated.has(index)) return [];
      const args = { item: index + 1, kept: first + 1, name: project.name };
      return [{ at: project.at.name, project: index, args, related: [kept.at.name] }];
    });
  },
};

interface Namesake {
  readonly first: number;
  readonly index: number;
}

const namesakesIn = perTable(
  ({ projects }) => {
    const found: Namesake[] = [];
    const firsts = new Map<string, number>();
    projects.forEach(({ agency, name: written }, index) => {
      const name = comparable(written);
      if (name === '') return;
      const key = `${agency ?? ''}:${name}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else found.push({ first, index });
    });
    return found;
  },
  (earlier, table) => sameProjects(earlier, table, isSameName),
);

function isSameName(one: Project, other: Project): boolean {
  return one.name === other.name && one.agency === other.agency;
}
