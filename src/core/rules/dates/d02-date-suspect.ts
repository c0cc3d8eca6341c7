import type { TableDraft, TableRule } from '../rule';
import { placeOf } from '../values/field-place';
import { type Deadline, deadlineEdit, deadlinesOf, deadlineText } from './deadline';
import { withDay, type WrittenDate } from './written-dates';

/** So many rows with the last day of the year make the 13th a slip. */
const ENOUGH = 3;

/** 12-13 in a table whose deadlines are 12-31: two figures changed places. */
export const dateSuspect: TableRule = {
  code: 'D02',
  name: 'date-suspect',
  severity: 'warning',
  scope: 'table',
  check: ({ table, pack }) => {
    const all = table.projects.map((project) => deadlinesOf(project, pack));
    const usual = all.reduce((count, deadlines) => count + deadlines.filter((one) => isDay(one, 31)).length, 0);
    if (usual < ENOUGH) return [];
    const drafts = all.flatMap((deadlines, project) =>
      deadlines.filter((one) => isDay(one, 13)).map((one) => describe(one, project, usual)),
    );
    return drafts.length < usual ? drafts : [];
  },
};

function lastOf({ dates }: Deadline): WrittenDate {
  return dates[dates.length - 1] ?? dates[0];
}

function isDay(deadline: Deadline, day: number): boolean {
  const last = lastOf(deadline);
  return last.month === 12 && last.day === day;
}

function describe(deadline: Deadline, project: number, count: number): TableDraft {
  const { indicator, field, text } = deadline;
  const edits = deadlineEdit(deadline, withDay(text, lastOf(deadline), 31));
  return {
    at: placeOf(indicator, field),
    project,
    indicator: indicator.name,
    args: { name: indicator.name, date: deadlineText(deadline), count },
    ...(edits.length > 0 ? { fix: { kind: 'review', edits } } : {}),
  };
}
