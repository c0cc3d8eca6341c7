import type { totals as zhCN } from '../zh-CN/totals';

/** 合计. */
export const totals: typeof zhCN = {
  unit: (unit) => `Amounts in ${unit}`,
  grandTotal: 'Total',
  declared: 'Total row',
  computed: 'Projects',
  undeclared: 'No total row; sum of projects',
  forms: 'No total rows; sums by agency',
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  rounding: (amount) => `${amount} apart: rounding, nothing to change`,
  noAmount: 'not filled in',
  duplicates: (repeated, kept) => `${repeated} repeat ${kept}; without them it matches. Check for duplicates.`,
  surplus: (items) => `Without ${items} it matches. Check whether they belong here.`,
  unitMistake: (item) => `It matches after converting 元 and 万元${item && ` in ${item}`}. Check the amount unit.`,
  missing: (items) => `${items}: no amount. Fill it in, then compare again.`,
  elsewhere: (cell, text) => `“${text}” in ${cell} is just the difference and was not counted. Check its place.`,
  gap: (numbers) => `Numbers ${numbers} are lacking. Check whether a page is missing.`,
  goTo: (label) => `Go to “${label}”`,
  emptyTitle: 'No amounts to add up yet',
  emptyText: 'With a template or a declaration table, total rows are compared here with the projects below them.',
  noTotals: 'This table has no totals to compare.',
};
