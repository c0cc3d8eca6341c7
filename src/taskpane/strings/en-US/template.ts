import { count } from './count';
import type { template as zhCN } from '../zh-CN/template';

/** 模板. */
export const template: typeof zhCN = {
  intro: 'Inserts an empty table on a new sheet; nothing that exists is changed.',
  tree: 'Indicator tree',
  scheme: 'Weights',
  noScheme: 'Leave weights empty',
  projects: 'Projects',
  rows: 'Indicator rows per project',
  agencyCode: 'Agency code',
  agencyCodeHint: '3, 6 or 9 digits, optional',
  agencyCodeWrong: 'An agency code has 3, 6 or 9 digits. Correct it or leave it empty.',
  agencyName: 'Agency name',
  amountUnit: 'Amount unit',
  year: 'Budget year',
  yearWrong: 'A year has 4 digits. Correct it or leave it empty.',
  countWrong: (most) => `A whole number from 1 to ${most}.`,
  size: (projects, rows) => `${count(projects, 'project')} × ${count(rows, 'indicator row')}`,
  sizeOfSections: (projects) => `${count(projects, 'project')}, headings of indicators filled in`,
  weights: (parts, total) => `Weights filled in: ${parts}; total ${total}.`,
  inserted: (sheets) =>
    `The template is on ${sheets > 1 ? `${sheets} new sheets` : 'a new sheet'}. It is checked while you fill it in.`,
};
