import { decimalText } from '../../money/decimal';
import { inBase } from '../../quantities/quantity';
import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { calculationsOf, type Found, isNear } from './calculations';
import type { Expression } from './expressions';
import { goalPart } from './goal-part';
import { budgetOf, mayBeSame, moneyOf, moneyText, YUAN_PER } from './in-yuan';
import { pricedQuantities } from './priced-quantities';

/**
 * 规则 A08: a calculation written out (300元/位*32人=9600元) comes to something else. Where operands or result have no unit
 * it may mean something else: a warning. A right result without unit is a remark; anything right is silent. Where the
 * goal is nothing but the calculation, its result is also held against the budget.
 */
export const expressionWrong: TableRule = {
  code: 'A08',
  name: 'expression-wrong',
  severity: 'error',
  scope: 'table',
  check: (context) => {
    const drafts: TableDraft[] = [];
    context.table.projects.forEach((project, index) => {
      for (const one of calculationsOf(project, context.pack)) {
        const draft = draftOf(one, project, context);
        if (draft) drafts.push({ ...draft, project: index });
      }
    });
    return drafts;
  },
};

function draftOf(one: Found, project: Project, context: TableContext): TableDraft | null {
  const { result, computed, at, text } = one;
  const expression = text.slice(one.start, one.end).trim();
  const args = { expression };
  if (one.isRight) return budgetDraft(one, project, context, expression);
  if (result.unit === '' && one.isMoney) {
    const unit = [YUAN_PER.元, YUAN_PER.万元].findIndex((scale) => isNear(computed.div(scale), one));
    if (unit >= 0) return unitMissing(one, project, context, unit === 0 ? '元' : '万元');
  }
  const isCertain = result.unit !== '' && one.operands.every(({ unit }) => unit !== '');
  return {
    at,
    args: { ...args, computed: computedText(one) },
    ...(isCertain ? {} : { severity: 'warning' }),
  };
}

function computedText({ computed, result, isMoney: areMoney }: Expression): string {
  if (result.unit !== '') return `${decimalText(computed.div(result.scale).round(6))}${result.unit}`;
  return `${decimalText(computed)}${areMoney ? '元' : ''}`;
}

function unitMissing(one: Found, project: Project, { sheet }: TableContext, unit: string): TableDraft {
  const { at, text, start, end, isGoal, result } = one;
  const args = { expression: text.slice(start, end).trim(), unit };
  const draft: TableDraft = { at, variant: 'unit', severity: 'info', args };
  const place = isGoal ? goalPart(sheet, project, result.number.end, result.number.end) : null;
  if (!place) return draft;
  return { ...draft, fix: { kind: 'safe', variant: 'unit', args: { unit }, edits: [{ at: place, after: unit }] } };
}

/** The result against the budget, where the goal says nothing else. */
function budgetDraft(
  one: Found,
  project: Project,
  { table, pack }: TableContext,
  expression: string,
): TableDraft | null {
  const { result } = one;
  const budget = budgetOf(project, table.amountUnit);
  if (!budget || mayBeSame(moneyOf(result), budget)) return null;
  if (inBase(result).gt(budget.value) && isSaidByIndicators(one, project, pack)) return null;
  return {
    at: one.at,
    variant: 'budget',
    severity: 'warning',
    args: {
      expression,
      result: moneyText(inBase(result), table.amountUnit),
      budget: moneyText(budget.value, table.amountUnit),
      amountUnit: table.amountUnit,
    },
    related: project.amount ? [project.amount.at] : [],
  };
}

/** The indicators have the same quantity and fixed price: that they are more than the budget is A11. */
function isSaidByIndicators({ computed }: Found, project: Project, pack: Pack): boolean {
  return pricedQuantities(project, pack).priced.some(
    ({ product, price: { operator } }) => product.eq(computed) && (operator === '=' || operator === ''),
  );
}
