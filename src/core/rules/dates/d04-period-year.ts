import type { Project } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { type Period, periodOf, runsIn } from './project-period';

const ATTRIBUTE = /^项目(?:属性|类型|类别|性质)$/;
const ONE_OFF = /一次性/;

/** 项目期 that ends before it begins, does not hold the table's year, or spans several years in a 一次性项目. */
export const periodYear: ProjectRule = {
  code: 'D04',
  name: 'period-year',
  severity: 'warning',
  scope: 'project',
  check: (project, { table: { year } }) => {
    const period = periodOf(project);
    return period === null ? [] : describe(period, project, year);
  },
};

function describe(period: Period, project: Project, year: number | null): readonly Draft[] {
  const { field, from, until } = period;
  const draft: Draft = { at: field.at, args: { period: field.text.trim() } };
  if (until < from) return [{ ...draft, variant: 'reversed' }];
  if (year !== null && !runsIn(period, year)) return [{ ...draft, args: { period: field.text.trim(), year } }];
  const isSeveral = Math.floor(from / 12) !== Math.floor(until / 12);
  return isSeveral && isOneOff(project) ? [{ ...draft, variant: 'one-off' }] : [];
}

function isOneOff({ formFields = [] }: Project): boolean {
  return formFields.some(({ label, text }) => ATTRIBUTE.test(label) && ONE_OFF.test(text) && !/[□☐○]/.test(text));
}
