import type { Indicator } from '../../table/table';
import { perProject } from '../per-project';
import type { FileDraft, FileRule } from '../rule';
import { placeOf } from '../values/field-place';
import { type Deadline, deadlinesOf, isYearEnd, isYearEndWord } from './deadline';

/** Fewer projects show no habit. */
const FEWEST_PROJECTS = 3;

/** Every deadline of the file is the last day of the year: nothing can be followed during it. Said once, at the first one. */
export const deadlinesYearEnd: FileRule = {
  code: 'D08',
  name: 'deadlines-year-end',
  severity: 'info',
  trial: true,
  group: 'file',
  scope: 'file',
  check: ({ sheets, pack }) => {
    let first: FileDraft | null = null;
    let projects = 0;
    let count = 0;
    for (const { sheet, tables } of sheets)
      for (const table of tables)
        for (const [index, project] of table.projects.entries()) {
          const found = yearEndsOf(project, pack);
          if (found.others > 0) return [];
          if (!found.first) continue;
          first ??= { sheet, table, project: index, at: placeOf(found.first, 'value'), indicator: found.first.name };
          projects += 1;
          count += found.count;
        }
    return first && projects >= FEWEST_PROJECTS ? [{ ...first, args: { count } }] : [];
  },
};

interface YearEnds {
  readonly first: Indicator | null;
  readonly count: number;
  /** Deadlines of another time. */
  readonly others: number;
}

const yearEndsOf = perProject((project, pack): YearEnds => {
  const deadlines = deadlinesOf(project, pack);
  const dated = deadlines.filter((one) => isYearEnd(one) || isSlip(one)).map(({ indicator }) => indicator);
  const worded = project.indicators.filter(isYearEndWord);
  return {
    first: [...dated, ...worded][0] ?? null,
    count: dated.length + worded.length,
    others: deadlines.length - dated.length,
  };
});

/** 12-13 beside 12-31 is the same day, misspelt (D02). */
function isSlip({ dates }: Deadline): boolean {
  const { month, day } = dates[dates.length - 1] ?? dates[0];
  return month === 12 && day === 13;
}
