import type { Project, Table } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { placeOf } from '../values/field-place';
import { measureText } from '../values/quantity';
import { type CostRow, costRows, isUnitCost } from './cost-rows';
import { addMoney, budgetOf, isAbove, mayBeSame, type Money, moneyOf, moneyText, partOf } from './in-yuan';
import { amountsInName, amountsOfParts } from './named-parts';
import { wholeCost } from './total-cost';

/**
 * 规则 A10: parts of the cost do not add up. A row names several things and gives their sum, but the goal (or the row's
 * own name) gives amounts with another sum; or the fixed amounts of a project's cost rows are more than its budget.
 * Limits (≤) are no allocation: they may exceed the budget, and a limit above the sum of its parts is right.
 */
export const costPartsDiffer: ProjectRule = {
  code: 'A10',
  name: 'cost-parts-differ',
  severity: 'warning',
  scope: 'project',
  check: (project, { table, pack }) => {
    const amounts = costRows(project, pack).filter((row) => !isUnitCost(row));
    const named = amounts.flatMap((row) => namedDraft(row, project, table));
    if (named.length > 0 || amounts.length < FEWEST_ROWS) return named;
    const whole = wholeCost(project, pack);
    return rowsDraft(
      amounts.filter((row) => row !== whole),
      project,
      table,
    );
  },
};

function namedDraft(row: CostRow, project: Project, { amountUnit }: Table): readonly Draft[] {
  const { indicator, operator, money } = row;
  if (operator === '≥' || operator === '>') return [];
  const inName = amountsInName(row);
  const parts = inName ?? amountsOfParts(row, project);
  if (!parts) return [];
  const sum = addMoney(parts.map((part) => partOf(moneyOf(part), part.decimals)));
  const isLimit = operator === '≤' || operator === '<';
  if (isLimit ? !isAbove(sum, money) : mayBeSame(sum, money)) return [];
  return [
    {
      at: placeOf(indicator, 'value'),
      ...(inName ? { variant: 'name' } : {}),
      args: {
        name: indicator.name,
        measure: measureText(indicator),
        parts: parts.map((part) => moneyText(moneyOf(part).value, amountUnit)),
        sum: moneyText(sum.value, amountUnit),
        amountUnit,
      },
      related: !inName && project.at.goal ? [project.at.goal] : [],
    },
  ];
}

const FEWEST_ROWS = 2;

/** Fixed amounts that are more than the budget together, none of them the sum of the others. */
function rowsDraft(amounts: readonly CostRow[], project: Project, { amountUnit }: Table): readonly Draft[] {
  const budget = budgetOf(project, amountUnit);
  const fixed = amounts.filter(({ operator, indicator }) => isFixed(operator) && !/其中/.test(indicator.name));
  if (!budget || fixed.length < FEWEST_ROWS || fixed.length < amounts.length) return [];
  const sum = addMoney(fixed.map(({ money }) => money));
  if (!isAbove(sum, budget) || fixed.some(({ money }) => isSumOfOthers(money, sum))) return [];
  return [
    {
      at: placeOf(fixed[0]!.indicator, 'value'),
      variant: 'rows',
      args: {
        names: fixed.map(({ indicator }) => indicator.name),
        sum: moneyText(sum.value, amountUnit),
        budget: moneyText(budget.value, amountUnit),
        difference: moneyText(sum.value.minus(budget.value), amountUnit),
        amountUnit,
      },
      related: [
        ...fixed.slice(1).map(({ indicator }) => placeOf(indicator, 'value')),
        ...(project.amount ? [project.amount.at] : []),
      ],
    },
  ];
}

function isFixed(operator: CostRow['operator']): boolean {
  return operator === '=' || operator === '';
}

/** A total among its parts, or an amount of the whole. */
function isSumOfOthers(money: Money, sum: Money): boolean {
  return mayBeSame(money, { value: sum.value.minus(money.value), slack: sum.slack });
}
