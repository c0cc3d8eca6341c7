import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import type { Draft, TableRule } from '../rule';
import { goalYearsOf, usualGoalYear } from './goal-years';

/**
 * The goal names years, and all of them are before the table's: last year's text was copied. Silent where it settles or
 * goes on with something of those years, cites a document, or compares with them. A table that says no year is of the
 * one that most of its goals name.
 */
export const goalYearOld: TableRule = {
  code: 'D07',
  name: 'goal-year-old',
  severity: 'info',
  scope: 'table',
  check: ({ table, pack }) => {
    const year = table.year ?? usualGoalYear(table, pack);
    if (year === null) return [];
    const isSaid = table.year !== null;
    return table.projects.flatMap((project, index) => {
      const draft = describe(project, year, isSaid, pack);
      return draft ? [{ ...draft, project: index }] : [];
    });
  },
};

function describe(project: Project, year: number, isSaid: boolean, pack: Pack): Draft | null {
  const { years, isExplained } = goalYearsOf(project, pack);
  const written = years.at(-1);
  const at = project.at.goal;
  if (!at || written === undefined || isExplained || years.some((one) => one >= year)) return null;
  return { at, args: { written, year }, ...(isSaid ? {} : { variant: 'others' }) };
}
