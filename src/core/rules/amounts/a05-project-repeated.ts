import { duplicatePairs } from '../../totals/duplicates';
import { comparable } from '../../taxonomy/normalise';
import type { Project } from '../../table/table';
import type { TableDraft, TableRule } from '../rule';
import { printedAmount } from './amount-args';

/**
 * 规则 A05: a project that repeats an earlier one: near-equal name, equal amount, equal goal. Of two agencies it is an info:
 * two schools may well have the same project.
 */
export const projectRepeated: TableRule = {
  code: 'A05',
  name: 'project-repeated',
  severity: 'error',
  scope: 'table',
  check: ({ table }) =>
    duplicatePairs(table).flatMap(({ kept, repeated }): readonly TableDraft[] => {
      const first = table.projects[kept];
      const second = table.projects[repeated];
      if (!first || !second?.amount?.value) return [];
      const { value, decimals } = second.amount;
      return [
        {
          at: second.at.name,
          project: repeated,
          args: {
            item: repeated + 1,
            kept: kept + 1,
            amount: printedAmount(value, decimals, table.amountUnit),
            amountUnit: table.amountUnit,
          },
          ...(isSameAgency(first, second) ? {} : { severity: 'info', group: 'file' }),
          ...(comparable(second.goal) === '' ? { variant: 'no-goal' } : {}),
          related: [first.at.name],
        },
      ];
    }),
};

function isSameAgency(one: Project, other: Project): boolean {
  return one.agency === other.agency && one.agencyName === other.agencyName;
}
