import type { Rule } from '../rule';
import { yearMismatch } from './d01-year-mismatch';
import { dateSuspect } from './d02-date-suspect';
import { dateInvalid } from './d03-date-invalid';
import { periodYear } from './d04-period-year';
import { titleYear } from './d05-title-year';
import { dateFormat } from './d06-date-format';
import { goalYearOld } from './d07-goal-year-old';
import { deadlinesYearEnd } from './d08-deadlines-year-end';

/** Dates and years: of deadlines, goals, title and 项目期. */
export const dateRules: readonly Rule[] = [
  yearMismatch,
  dateSuspect,
  dateInvalid,
  periodYear,
  titleYear,
  dateFormat,
  goalYearOld,
  deadlinesYearEnd,
];
