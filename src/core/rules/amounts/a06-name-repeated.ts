import { comparable } from '../../taxonomy/normalise';
import type { Project } from '../../table/table';
import { duplicatePairs } from '../../totals/duplicates';
import { perProject } from '../per-project';
import type { TableDraft, TableRule } from '../rule';

const nameOf = perProject(({ name }: Project) => comparable(name));

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
  check: ({ table, pack }) => {
    const repeated = new Set(duplicatePairs(table).map((pair) => pair.repeated));
    const firsts = new Map<string, number>();
    return table.projects.flatMap((project, index): readonly TableDraft[] => {
      const name = nameOf(project, pack);
      if (name === '') return [];
      const key = `${project.agency ?? ''}:${name}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      if (first === undefined || repeated.has(index)) return [];
      const args = { item: index + 1, kept: first + 1, name: project.name };
      return [{ at: project.at.name, project: index, args, related: [table.projects[first]!.at.name] }];
    });
  },
};
