import { decimalText } from '../../money/decimal';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText } from '../values/quantity';
import { type CostRow, costRows, isUnitCost } from './cost-rows';
import { budgetOf, isAbove, type Money, moneyText } from './in-yuan';
import { wholeCost } from './total-cost';

/**
 * 规则 A16: the cost of the whole project (总成本, 总额, 项目成本, or named like the project) against the budget: above it a
 * warning, below it a remark. Parts of the cost are never compared, and below is silent where further amounts stand
 * beside it. ≥ is left to V07.
 */
export const costTotalDiffers: ProjectRule = {
  code: 'A16',
  name: 'cost-total-differs',
  severity: 'warning',
  scope: 'project',
  check: (project, { table: { amountUnit }, pack }) => {
    const whole = wholeCost(project, pack);
    const budget = whole && budgetOf(project, amountUnit);
    if (!budget || !whole || whole.operator === '≥' || whole.operator === '>') return [];
    const { indicator, money } = whole;
    const isMore = isAbove(money, budget);
    const hasOthers = costRows(project, pack).some((row) => row !== whole && !isUnitCost(row));
    if (!isMore && (hasOthers || !isAbove(budget, money))) return [];
    return [
      {
        at: placeOf(indicator, 'value'),
        ...(isMore ? {} : { variant: 'less', severity: 'info' }),
        args: {
          name: indicator.name,
          measure: measureText(indicator),
          budget: moneyText(budget.value, amountUnit),
          amountUnit,
        },
        related: project.amount ? [project.amount.at] : [],
        ...fixOf(whole, budget),
      },
    ];
  },
};

function fixOf({ indicator, measure }: CostRow, budget: Money): Pick<Draft, 'fix'> {
  const at = indicator.at.value;
  if (!at) return {};
  const number = decimalText(budget.value.div(measure.scale));
  const after = at.span ? number : Number(number);
  return {
    fix: { kind: 'review', args: { measure: measureText({ ...indicator, value: number }) }, edits: [{ at, after }] },
  };
}
