import type { Indicator, Place, Project } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from '../values/field-place';
import { deadlineOf } from './deadline';
import { datesIn, isCalendarDate, type WrittenDate } from './written-dates';

/** 13月工资: the thirteenth salary. */
const THIRTEENTH = /^(?:份)?(?:的)?(?:工资|薪|奖|绩效|补贴)/;

/** A month, or figures between strokes: most cells hold neither. */
const MAY_BE_DATE = /\d\s?月|\d[-/.]\d|\d{8}/;

/** A date that the calendar does not have (13月, 2月30日), in a value, a name or the goal. */
export const dateInvalid: ProjectRule = {
  code: 'D03',
  name: 'date-invalid',
  severity: 'error',
  scope: 'project',
  check: (project) => [...goalDrafts(project), ...project.indicators.flatMap(indicatorDrafts)],
};

function goalDrafts({ goal, at }: Project): readonly Draft[] {
  return at.goal ? wrongIn(goal).map((date) => draftOf(at.goal ?? at.name, date)) : [];
}

function indicatorDrafts(indicator: Indicator): readonly Draft[] {
  if (!MAY_BE_DATE.test(indicator.value) && !MAY_BE_DATE.test(indicator.name)) return [];
  const deadline = deadlineOf(indicator);
  const inValue =
    deadline?.field === 'value'
      ? deadline.dates.filter((date) => !isCalendarDate(date)).map((date) => deadline.text.slice(date.start, date.end))
      : wrongIn(indicator.value);
  return [
    ...wrongIn(indicator.name).map((date) => draftOf(placeOf(indicator, 'name'), date)),
    ...inValue.slice(0, 1).map((date) => draftOf(placeOf(indicator, 'value'), date)),
  ];
}

/** The first date of a sentence that is surely meant as one: with year or day, in Chinese. */
function wrongIn(text: string): readonly string[] {
  if (!text.includes('月')) return [];
  const wrong = datesIn(text).find((date) => isSurelyDate(date, text) && !isCalendarDate(date));
  return wrong ? [text.slice(wrong.start, wrong.end)] : [];
}

function isSurelyDate({ year, month, day, style, end }: WrittenDate, text: string): boolean {
  if (style !== 'chinese' || month === null) return false;
  if (month === 13 && day === null && THIRTEENTH.test(text.slice(end, end + 8))) return false;
  return year !== null || day !== null;
}

function draftOf(at: Place, date: string): Draft {
  return { at, args: { date } };
}
