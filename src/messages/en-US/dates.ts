import type { MessageFamily } from '../entry';

export const dates: MessageFamily = {
  D01: {
    title: 'Deadline of another year',
    message: 'The time of "{name}" is {date}, the table is of {year}. Check the year.',
    fix: 'Set the year to {year}',
  },
  'D01.within': {
    message:
      'The time of "{name}" is {date}: before {year}, but while the project runs. Check that it is a target of this year.',
    fix: 'Set the year to {year}',
  },
  'D01.later': {
    message: 'The time of "{name}" is {date}, after {year}. Check the year; work that goes on into it may stay.',
    fix: 'Set the year to {year}',
  },
  D02: {
    title: 'Day looks swapped',
    message:
      'The time of "{name}" is {date}; {count} others of this table say 31 December. Check whether 31 became 13.',
    fix: 'Set the day to 31',
  },
  D03: {
    title: 'No such date',
    message: 'There is no "{date}" in the calendar. Enter the date that is meant.',
  },
  D04: {
    title: 'Project period and year',
    message: 'The project period "{period}" does not include {year}, the year of the table. Check both.',
  },
  'D04.reversed': {
    message: 'The project period "{period}" ends before it begins. Check it.',
  },
  'D04.one-off': {
    message: 'The project is marked as one-off, but its period "{period}" spans several years. Check which is right.',
  },
  D05: {
    title: 'No year in the title',
    message: 'The title "{title}" names no year. Add it, so that readers see which year it is.',
    fix: 'Add （{year}年度） to the title',
  },
  D06: {
    title: 'Dates in several styles',
    message: 'The date here is "{date}", most of the table writes it like "{example}". Use one style.',
    fix: 'Write "{instead}"',
  },
  D07: {
    title: 'Goal names past years only',
    message: 'The goal names {written} only, the table is of {year}. Check whether it is the text of a past year.',
  },
  'D07.others': {
    message:
      'The goal names {written} only, most projects of this table name {year}. Check whether it is the text of a past year.',
  },
  D08: {
    title: 'All deadlines at year end',
    message:
      'All {count} deadlines are the end of the year, so progress cannot be seen before. Check whether the main tasks have times of their own.',
  },
};
