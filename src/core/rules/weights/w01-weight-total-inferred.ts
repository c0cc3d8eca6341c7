import type { TableRule } from '../rule';
import { USUAL_TOTAL } from './weight-value';

/** Says once that another total than 90 was found in the file and is what its projects are checked against. */
export const weightTotalInferred: TableRule = {
  code: 'W01',
  name: 'weight-total-inferred',
  severity: 'info',
  group: 'file',
  scope: 'table',
  check: ({ table, facts }) => {
    if (facts.weightTotalSource !== 'inferred' || facts.weightTotal === USUAL_TOTAL) return [];
    const at = table.projects.flatMap((project) => project.indicators).find((indicator) => indicator.at.weight)
      ?.at.weight;
    return at ? [{ at, variant: 'inferred', args: { expected: facts.weightTotal } }] : [];
  },
};
