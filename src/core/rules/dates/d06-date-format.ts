import type { DraftFix, TableDraft, TableRule } from '../rule';
import { placeOf } from '../values/field-place';
import { type Deadline, deadlineEdit, deadlinesOf, deadlineText } from './deadline';
import { dateText, daysIn, type DateStyle, isCalendarDate } from './written-dates';

/**
 * Deadlines of one table written in several ways (2023/12/31, 2023-12-31, 2023年12月31日): the rarer ones. 2023年12月底 is
 * written like 2023年12月31日.
 */
export const dateFormat: TableRule = {
  code: 'D06',
  name: 'date-format',
  severity: 'info',
  group: 'file',
  scope: 'table',
  check: ({ table, pack }) => {
    const all = table.projects.flatMap((project, index) =>
      deadlinesOf(project, pack).flatMap((deadline) => {
        const style = styleOf(deadline);
        return style ? [{ deadline, style, project: index }] : [];
      }),
    );
    const [usual, ...others] = byNumber(all.map(({ style }) => style));
    const example = all.find(({ style }) => style === usual)?.deadline;
    if (!usual || !example || others.length === 0) return [];
    return all
      .filter(({ style }) => style !== usual)
      .map(({ deadline, project }) => describe(deadline, project, usual, deadlineText(example)));
  },
};

/** Only whole days, and month ends, of a named year can be told apart by style alone. */
function styleOf({ field, text, dates }: Deadline): DateStyle | null {
  const [{ year, month, day, style, end }, ...more] = dates;
  if (field !== 'value' || more.length > 0 || year === null || month === null) return null;
  return day !== null || /^[底末]/.test(text.slice(end)) ? style : null;
}

/** Styles, the commonest first. */
function byNumber(styles: readonly DateStyle[]): readonly DateStyle[] {
  const counts = new Map<DateStyle, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([style]) => style);
}

function describe(deadline: Deadline, project: number, usual: DateStyle, example: string): TableDraft {
  const { indicator, field } = deadline;
  const args = { date: deadlineText(deadline), example };
  return { at: placeOf(indicator, field), project, indicator: indicator.name, args, ...fixOf(deadline, usual) };
}

/** 月底 becomes its last day; nothing becomes a bare number. */
function fixOf(deadline: Deadline, usual: DateStyle): { readonly fix?: DraftFix } {
  const [date] = deadline.dates;
  const { year, month, start, end } = date;
  if (usual === 'compact' || year === null || month === null || !isCalendarDate(date)) return {};
  const instead = dateText(usual, year, month, date.day ?? daysIn(year, month));
  const rest = deadline.text.slice(end).replace(/^[底末]/, '');
  const edits = deadlineEdit(deadline, deadline.text.slice(0, start) + instead + rest);
  return edits.length === 0 ? {} : { fix: { kind: date.day === null ? 'review' : 'safe', args: { instead }, edits } };
}
