import type { LabelledText, Project } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import { datesIn } from './written-dates';

/** From when to when a project runs, as its form says. */
export interface Period {
  readonly field: LabelledText;
  /** Months since the year 0, so that a year without months begins in January and ends in December. */
  readonly from: number;
  /** Infinity where it has no end (长期). */
  readonly until: number;
}

const LABEL = /^(?:项目)?(?:实施)?(?:期|期限|周期|年限)$|起止(?:时间|年限|日期|年月)|实施期/;
const START = /开始(?:时间|日期|年度)|起始(?:时间|日期|年度)/;
const END = /(?:结束|终止|完成|截止)(?:时间|日期|年度)/;
const OPEN = /长期|至今|持续|永久|年起|以后/;
const YEAR = /(?:19|20)\d{2}/g;

/** 项目期 or 起止时间 of the form; null where it has none, or no year in it. */
export function periodOf({ formFields = [] }: Project): Period | null {
  const field = formFields.find(({ label }) => LABEL.test(label));
  if (field) return readPeriod(field, field.text, field.text);
  const start = formFields.find(({ label }) => START.test(label));
  const end = formFields.find(({ label }) => END.test(label));
  return start && end ? readPeriod(end, start.text, end.text) : null;
}

/** Does the project run in this year? */
export function runsIn({ from, until }: Period, year: number): boolean {
  return from < (year + 1) * 12 && until >= year * 12;
}

function readPeriod(field: LabelledText, startText: string, endText: string): Period | null {
  const from = monthsIn(startText)[0]?.from;
  const until = OPEN.test(endText) ? Infinity : monthsIn(endText).at(-1)?.until;
  return from === undefined || until === undefined ? null : { field, from, until };
}

function monthsIn(text: string): readonly { from: number; until: number }[] {
  const dates = datesIn(text).flatMap(({ year, month }) => (year === null ? [] : [{ year, month }]));
  const found = dates.length > 0 && dates.length >= (text.match(YEAR)?.length ?? 0) ? dates : yearsIn(text);
  return found.map(({ year, month }) => ({ from: year * 12 + (month ?? 1) - 1, until: year * 12 + (month ?? 12) - 1 }));
}

function yearsIn(text: string): readonly { year: number; month: null }[] {
  return [...halfWidth(text).matchAll(YEAR)].map(([year]) => ({ year: Number(year), month: null }));
}
