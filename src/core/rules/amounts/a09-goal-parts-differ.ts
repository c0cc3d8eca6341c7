import type { ProjectRule } from '../rule';
import { addMoney, budgetOf, mayBeSame, moneyOf, moneyText, partOf } from './in-yuan';
import { numberedAmounts } from './numbered-parts';

/**
 * 规则 A09: the amounts of a goal's numbered parts do not add up to the budget, nor to the total that stands ahead of
 * them. Silent for goals of which any part names no amount, a limit or a unit cost: then the sum is open.
 */
export const goalPartsDiffer: ProjectRule = {
  code: 'A09',
  name: 'goal-parts-differ',
  severity: 'warning',
  scope: 'project',
  check: (project, { table: { amountUnit } }) => {
    const listed = project.at.goal && numberedAmounts(project);
    const budget = listed && budgetOf(project, amountUnit);
    if (!project.at.goal || !listed || !budget) return [];
    const sum = addMoney(listed.parts.map((part) => partOf(moneyOf(part), part.decimals)));
    const total = listed.total && partOf(moneyOf(listed.total), listed.total.decimals);
    if (mayBeSame(sum, total ?? budget)) return [];
    return [
      {
        at: project.at.goal,
        ...(total ? { variant: 'total' } : {}),
        args: {
          count: listed.parts.length,
          sum: moneyText(sum.value, amountUnit),
          budget: moneyText((total ?? budget).value, amountUnit),
          difference: moneyText(sum.value.minus((total ?? budget).value).abs(), amountUnit),
          amountUnit,
        },
        related: project.amount && !total ? [project.amount.at] : [],
      },
    ];
  },
};
