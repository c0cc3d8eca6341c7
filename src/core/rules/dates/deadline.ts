import type { Indicator, IndicatorField } from '../../table/table';
import { halfWidth, normaliseLabel } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import type { DraftFix } from '../rule';
import { isBlankValue, numberOf } from '../values/quantity';
import { isTimeValue } from '../values/time-value';
import { datesIn, type WrittenDate } from './written-dates';

/** A date by which, or a time in which, an indicator is to be reached. */
export interface Deadline {
  readonly indicator: Indicator;
  readonly field: Extract<IndicatorField, 'value' | 'name'>;
  /** The whole text of the field, and the dates in it. */
  readonly text: string;
  readonly dates: readonly [WrittenDate, ...WrittenDate[]];
}

const TIMELINESS = '时效指标';
const LONGEST = 60;
/** What may stand around the dates of a value that is nothing but a time: 2024年12月底前完成, 2023年1月至12月. */
const AROUND =
  /^(?:[\s≥≤=<>\d\-~～—–至到、,，。;；/]|之前|以前|前|底|末|初|内|止|起|从|自|于|在|截至|截止|完成|竣工|验收|交付|全年|[上中下]旬|[上下]半年|第?[一二三四]季度)*$/;
/** Behind a date in a name: by then, or done by then. */
const BY_THEN = /^(?:底|末|[上中下]旬)?(?:之前|以前|前|完成|竣工|交付|建成|投用|投入使用|验收)/;
/** 2015年底前建成的小区: what it is about, not until when. */
const DESCRIBES = /的|以来|至今/;

/** The time that the indicator itself is to be reached by; null where it names none. */
export function deadlineOf(indicator: Indicator): Deadline | null {
  return inValue(indicator) ?? inName(indicator);
}

function inValue(indicator: Indicator): Deadline | null {
  const { value, unit, written } = indicator;
  if (unit !== '' && unit !== '年' && unit !== '月' && unit !== '日') return null;
  const text = written.value === undefined || indicator.at.value?.span ? value : written.value;
  if (text.length > LONGEST || isBlankValue(value)) return null;
  if (numberOf(value) !== null) return isTimeValue(indicator) ? yearAlone(indicator, text) : null;
  const [first, ...more] = datesIn(text);
  if (!first || !AROUND.test(outside(text, [first, ...more]))) return null;
  return { indicator, field: 'value', text, dates: [first, ...more] };
}

/** 2023 with the unit 年, or 20231231: a number that stands for a date. */
function yearAlone(indicator: Indicator, text: string): Deadline | null {
  const [first] = datesIn(text);
  if (first) return { indicator, field: 'value', text, dates: [first] };
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(halfWidth(text))?.[1];
  if (year === undefined) return null;
  const start = halfWidth(text).indexOf(year);
  const date: WrittenDate = { year: Number(year), month: null, day: null, style: 'chinese', start, end: start + 4 };
  return { indicator, field: 'value', text, dates: [date] };
}

function inName(indicator: Indicator): Deadline | null {
  const { level2, name, written } = indicator;
  if (level2 !== TIMELINESS || !/\d/.test(name) || DESCRIBES.test(name)) return null;
  const text = written.name === undefined || indicator.at.name?.span ? name : written.name;
  const date = datesIn(text.slice(0, LONGEST)).find(
    ({ end, month, year }) => month !== null && year !== null && BY_THEN.test(text.slice(end, end + LONGEST)),
  );
  return date ? { indicator, field: 'name', text, dates: [date] } : null;
}

/** What the text holds besides these dates. */
function outside(text: string, dates: readonly WrittenDate[]): string {
  let from = 0;
  const parts = dates.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return halfWidth([...parts, text.slice(from)].join(''));
}

/** Deadlines of a project, in the order of its indicators. */
export const deadlinesOf = perProject((project): readonly Deadline[] =>
  project.indicators.flatMap((indicator) => deadlineOf(indicator) ?? []),
);

/** The deadline in the words of the table, for a message. */
export function deadlineText({ text, dates }: Deadline): string {
  const first = dates[0].start;
  const end = dates[dates.length - 1]?.end ?? text.length;
  return text.slice(first, /^[底末]/.test(text.slice(end)) ? end + 1 : end);
}

/** 12-31, 12 月底, 年底: the last day of the year, whatever year. */
export function isYearEnd({ text, dates }: Deadline): boolean {
  const { month, day, end } = dates[dates.length - 1] ?? dates[0];
  return month === 12 && (day === 31 || (day === null && /^[底末]/.test(text.slice(end))));
}

/** Puts another text where the deadline stands. */
export function deadlineEdit({ indicator, field }: Deadline, after: string): DraftFix['edits'] {
  const at = indicator.at[field];
  return at ? [{ at, after }] : [];
}

/** A value that says 年底 without any date. */
export function isYearEndWord({ value }: Indicator): boolean {
  return /^(?:当年|本年)?年?(?:底|末)(?:之?前|以前)?(?:完成)?$|^年[底末](?:之?前|以前)?(?:完成)?$/.test(
    normaliseLabel(value),
  );
}
