import { count } from './count';
import type { template as zhCN } from '../zh-CN/template';

/** 模板. */
export const template: typeof zhCN = {
  intro: 'Inserts an empty declaration table on a new sheet; nothing that exists is changed.',
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
  preview: 'Preview',
  previewText: (projects, rows, total) =>
    `${count(projects, 'project')} × ${count(rows, 'indicator row')}, ${total} rows in all, A4 landscape.`,
  weights: (parts, total) => `Weights filled in: ${parts}; total ${total}.`,
  noUndo: 'This Excel cannot undo it with Ctrl+Z; delete the new sheet if you do not need it.',
  insert: 'Insert on a new sheet',
  inserting: 'Inserting…',
  inserted: 'The template is on a new sheet. It is checked while you fill it in.',
};
