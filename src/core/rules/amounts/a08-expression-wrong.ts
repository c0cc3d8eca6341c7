import Big from 'big.js';
import { decimalText } from '../../money/decimal';
import { lastUnit } from '../../money/rounding';
import { quantitiesIn } from '../../quantities/find-quantities';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import { inBase } from '../../quantities/quantity';
import type { Indicator, Place, Project } from '../../table/table';
import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { type Expression, expressionsIn } from './expressions';
import { goalPart } from './goal-part';
import { budgetOf, mayBeSame, moneyOf, moneyText } from './in-yuan';

const TEN_THOUSAND = new Big(10_000);
/** Signs that only an expression has: texts without them are not read. */
const SIGN = /[*×+xX✕╳＋＊ｘＸ乘]/;
/** So many further characters may stand in a goal that is nothing but its calculation. */
const MOST_OTHER_TEXT = 24;

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
  check: (context) =>
    context.table.projects.flatMap((project, index) =>
      found(project, context.pack).flatMap((one): TableDraft[] => {
        const draft = draftOf(one, project, context);
        return draft ? [{ ...draft, project: index }] : [];
      }),
    ),
};

interface Found extends Expression {
  readonly text: string;
  readonly at: Place;
  readonly isGoal: boolean;
}

const found = perProject((project): readonly Found[] => {
  const { goal, at, indicators } = project;
  const ofGoal =
    at.goal && SIGN.test(goal) ? placed(goal, at.goal, expressionsIn(goal, goalQuantities(project)), true) : [];
  return [...ofGoal, ...indicators.flatMap(ofIndicator)];
});

/** The name may end with a calculation of which the value is the result. */
function ofIndicator(indicator: Indicator): readonly Found[] {
  const { name, operator, value, unit, place, notes = [] } = indicator;
  const isResult = SIGN.test(name) && (operator === '' || operator === '=');
  const texts = [
    ...(isResult ? [{ text: `${name.replace(/=$/, '')}=${value}${unit}`, at: place }] : []),
    ...notes.filter(({ text }) => SIGN.test(text)),
  ];
  return texts.flatMap(({ text, at }) => placed(text, at, expressionsIn(text, quantitiesIn(text)), false));
}

function placed(text: string, at: Place, expressions: readonly Expression[], isGoal: boolean): readonly Found[] {
  return expressions.map((expression) => ({ ...expression, text, at, isGoal }));
}

function draftOf(one: Found, project: Project, context: TableContext): TableDraft | null {
  const { result, computed, at, text } = one;
  const expression = text.slice(one.start, one.end).trim();
  const args = { expression };
  if (isRight(one)) return one.isGoal ? budgetDraft(one, project, context, expression) : null;
  if (result.unit === '' && one.isMoney) {
    const unit = [new Big(1), TEN_THOUSAND].findIndex((scale) => isNear(computed.div(scale), one));
    if (unit >= 0) return unitMissing(one, project, context, unit === 0 ? '元' : '万元');
  }
  const isCertain = result.unit !== '' && one.operands.every(({ unit }) => unit !== '');
  return {
    at,
    args: { ...args, computed: computedText(one) },
    ...(isCertain ? {} : { severity: 'warning' }),
  };
}

/** Is the number the written result, rounded to its decimals or cut behind them? */
function isNear(number: Big, { result: { value, decimals } }: Expression): boolean {
  const slack = decimals > 0 ? lastUnit(decimals) : new Big('0.5');
  return number.minus(value).abs().lt(slack) || number.eq(value);
}

/** Bare operands may be in 元 or in the unit of the result. */
function isRight(expression: Expression): boolean {
  const { result, computed, operands, isMoney: areMoney } = expression;
  if (areMoney && result.unit === '') return false;
  const hasBare = !areMoney && operands.some(({ unit }) => unit === '');
  const scales = [result.scale, ...(hasBare ? [new Big(1), TEN_THOUSAND] : [])];
  return scales.some((scale) => isNear(computed.div(scale), expression));
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
function budgetDraft(one: Found, project: Project, { table }: TableContext, expression: string): TableDraft | null {
  const { result, text, start, end } = one;
  const budget = budgetOf(project, table.amountUnit);
  if (!budget || !isMoney(result) || text.length - (end - start) > MOST_OTHER_TEXT) return null;
  const others = goalQuantities(project).filter((quantity) => quantity.start < start || quantity.start >= end);
  if (others.some(isMoney) || mayBeSame(moneyOf(result), budget)) return null;
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
