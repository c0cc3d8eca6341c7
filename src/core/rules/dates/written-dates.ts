import { halfWidth } from '../../taxonomy/normalise';

/** How a date is written: 2023/12/31, 2023-12-31, 2023.12.31, 20231231, 2023年12月31日. */
export type DateStyle = 'slash' | 'dash' | 'dot' | 'compact' | 'chinese';

/** A date in a text, as far as it is written. Characters [start, end) of the text. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly style: DateStyle;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are no values; goals are read up to here. */
const LONGEST = 4000;
/** The same day in the ways that people write it; the last one leaves out the year. */
const DATE = new RegExp(
  [
    /(?<y1>(?:19|20)\d{2})\s?年度?(?:\s?(?<m1>\d{1,2})\s?月份?(?:\s?(?<d1>\d{1,2})\s?[日号])?)?/,
    /(?<y2>(?:19|20)\d{2})(?<mark>[-/.])(?<m2>\d{1,2})(?:\k<mark>(?<d2>\d{1,2}))?(?![\d.])/,
    /(?<y3>(?:19|20)\d{2})(?=\/?(?:全年|[上下]半年))/,
    /(?<y4>(?:19|20)\d{2})(?<m4>\d{2})(?<d4>\d{2})(?!\d)/,
    /(?<m5>\d{1,2})\s?月份?(?:\s?(?<d5>\d{1,2})\s?[日号])?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const STYLES: Readonly<Record<string, DateStyle>> = { '/': 'slash', '-': 'dash', '.': 'dot' };

type Groups = Readonly<Record<string, string | undefined>>;

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function styleIn({ mark, y4 }: Groups): DateStyle {
  if (y4 !== undefined) return 'compact';
  return STYLES[mark ?? ''] ?? 'chinese';
}

/** All dates of a text, in their order. Amounts of time (12 个月, 3 天) are none. */
export function datesIn(written: string): readonly WrittenDate[] {
  if (!/[\d０-９]/.test(written)) return [];
  const text = halfWidth(written.slice(0, LONGEST));
  return [...text.matchAll(DATE)].flatMap(({ 0: found, index, groups = {} }) => {
    if (/\d/.test(text.charAt(index - 1))) return [];
    const { y1, y2, y3, y4, m1, m2, m4, m5, d1, d2, d4, d5 }: Groups = groups;
    const date = {
      year: numberOrNull(y1 ?? y2 ?? y3 ?? y4),
      month: numberOrNull(m1 ?? m2 ?? m4 ?? m5),
      day: numberOrNull(d1 ?? d2 ?? d4 ?? d5),
    };
    return [{ ...date, style: styleIn(groups), start: index, end: index + found.length }];
  });
}

/** Days of a month; a February without its year may have 29. */
export function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Is it a day or month that the calendar has? */
export function isCalendarDate({ year, month, day }: WrittenDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

/** The text with the year of each of these dates set. */
export function withYear(text: string, dates: readonly WrittenDate[], year: number): string {
  return [...dates]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start }) => `${rest.slice(0, start)}${year}${rest.slice(start + 4)}`, text);
}

/** The text with the day of a date set, where it has one. */
export function withDay(text: string, { start, end, day }: WrittenDate, instead: number): string {
  if (day === null) return text;
  const written = text.slice(start, end);
  const tail = /\d{1,2}(\s?[日号])?$/.exec(halfWidth(written));
  return tail ? `${text.slice(0, start + tail.index)}${instead}${tail[1] ?? ''}${text.slice(end)}` : text;
}

/** A day in another style. */
export function dateText(style: DateStyle, year: number, month: number, day: number): string {
  if (style === 'chinese') return `${year}年${month}月${day}日`;
  if (style === 'compact') return `${year}${two(month)}${two(day)}`;
  return [year, month, day].join({ slash: '/', dash: '-', dot: '.' }[style]);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
