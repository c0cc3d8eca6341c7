import { amountText } from '../../money/decimal';
import { duplicatePairs } from '../../totals/duplicates';
import type { TableDraft, TableRule } from '../rule';

/** 规则 A05: a project that repeats an earlier one: near-equal name, equal amount, equal goal. */
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
            amount: amountText(value, decimals),
            amountUnit: table.amountUnit,
          },
          variant: second.goal.trim() ? undefined : 'no-goal',
          related: [first.at.name],
        },
      ];
    }),
};
