import { duplicatePairs } from '../../totals/duplicates';
import { comparable } from '../../taxonomy/normalise';
import type { TableDraft, TableRule } from '../rule';
import { printedAmount } from './amount-args';

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
            amount: printedAmount(value, decimals, table.amountUnit),
            amountUnit: table.amountUnit,
          },
          ...(comparable(second.goal) === '' ? { variant: 'no-goal' } : {}),
          related: [first.at.name],
        },
      ];
    }),
};
