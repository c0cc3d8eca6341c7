import type { Project } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { carriesWeights } from './weight-value';

/** A project without any weight in a table whose other projects carry them. */
export const weightsMissing: TableRule = {
  code: 'W03',
  name: 'weights-missing',
  severity: 'error',
  scope: 'table',
  check: ({ table }) => {
    if (table.columns.weight === undefined || !table.projects.some(carriesWeights)) return [];
    return table.projects.flatMap((project, index) => {
      const draft = carriesWeights(project) ? null : describe(project);
      return draft ? [{ ...draft, project: index }] : [];
    });
  },
};

function describe({ indicators }: Project): TableDraft | null {
  const places = indicators.flatMap((indicator) => indicator.at.weight ?? []);
  const [first] = places;
  const last = places.at(-1);
  return first && last ? { at: first, to: last, variant: 'project', args: { count: indicators.length } } : null;
}
