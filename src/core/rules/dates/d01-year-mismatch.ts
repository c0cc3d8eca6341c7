import type { Project } from '../../table/table';
import type { Draft, DraftFix, IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { type Deadline, deadlineEdit, deadlineOf, deadlineText } from './deadline';
import { periodOf, runsIn } from './project-period';
import { isCalendarDate, withYear } from './written-dates';

/** Further away than this it is no slip of the year. */
const MOST_YEARS = 10;
const NEXT_YEAR = /学年|次年|跨年|来年|第二年|下一年/;

/**
 * A deadline of another year than the table's: earlier is an error, or a warning where 项目期 holds that year; later is
 * a warning, and right where 项目期 holds it or the texts speak of 学年, 次年, 跨年. What a name or goal tells of other
 * years (2022年实际值, 2022年度决算) is no deadline.
 */
export const yearMismatch: IndicatorRule = {
  code: 'D01',
  name: 'year-mismatch',
  severity: 'error',
  scope: 'indicator',
  check: (indicator, project, { table: { year } }) => {
    const deadline = year === null ? null : deadlineOf(indicator);
    if (year === null || !deadline) return [];
    const written = deadline.dates.flatMap((date) => date.year ?? []).at(-1);
    if (written === undefined || written === year || Math.abs(written - year) > MOST_YEARS) return [];
    const isWithin = isInPeriod(project, written);
    if (written > year) return isWithin || tellsNextYear(deadline, project) ? [] : [describe(deadline, year, 'later')];
    return [describe(deadline, year, isWithin ? 'within' : null)];
  },
};

function isInPeriod(project: Project, year: number): boolean {
  const period = periodOf(project);
  return period !== null && runsIn(period, year);
}

function tellsNextYear({ indicator, text }: Deadline, { name, goal }: Project): boolean {
  const notes = (indicator.notes ?? []).map((note) => note.text);
  return [text, indicator.name, name, goal, ...notes].some((one) => NEXT_YEAR.test(one));
}

function describe(deadline: Deadline, year: number, variant: 'later' | 'within' | null): Draft {
  const { indicator, field } = deadline;
  const draft: Draft = {
    at: placeOf(indicator, field),
    args: { name: indicator.name, date: deadlineText(deadline), year },
    ...fixOf(deadline, year),
  };
  return variant === null ? draft : { ...draft, variant, severity: 'warning' };
}

/** Every date of the wrong year moves with it; 29 February has no day to move to. */
function fixOf(deadline: Deadline, year: number): { readonly fix?: DraftFix } {
  const { text, dates } = deadline;
  const wrong = dates[dates.length - 1]?.year;
  const moved = dates.filter((date) => date.year === wrong);
  const edits = deadlineEdit(deadline, withYear(text, moved, year));
  if (edits.length === 0 || !moved.every((date) => isCalendarDate({ ...date, year }))) return {};
  return { fix: { kind: 'review', args: { year }, edits } };
}
