import type { TableRule } from '../rule';
import { amountProblem } from './amount-problem';

/** 规则 A12 for header rows: a declared total is no clean number. A blank one declares nothing, a zero one is no fault. */
export const declaredTotalFormat: TableRule = {
  code: 'A12',
  name: 'amount-format',
  severity: 'error',
  scope: 'table',
  check: ({ table }) =>
    table.agencies.flatMap(({ declaredTotal }) => {
      const problem = declaredTotal ? amountProblem(declaredTotal, table.amountUnit) : null;
      return problem && problem.variant !== 'zero' ? [problem] : [];
    }),
};
