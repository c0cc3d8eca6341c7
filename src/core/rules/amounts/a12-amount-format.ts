import type { ProjectRule } from '../rule';
import { amountProblem } from './amount-problem';

/** 规则 A12: the amount of a project is no clean number, or blank (untouched template rows are no projects). */
export const amountFormat: ProjectRule = {
  code: 'A12',
  name: 'amount-format',
  severity: 'error',
  scope: 'project',
  check: ({ amount }, { table }) => {
    if (!amount) return [];
    const isBlank = amount.value === null && amount.problem === undefined && amount.text.trim() === '';
    if (isBlank) return [{ at: amount.at, variant: 'blank', severity: 'warning' }];
    const problem = amountProblem(amount, table.amountUnit);
    return problem ? [problem] : [];
  },
};
