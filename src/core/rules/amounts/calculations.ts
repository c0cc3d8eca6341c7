import Big from 'big.js';
import { lastUnit } from '../../money/rounding';
import { quantitiesIn } from '../../quantities/find-quantities';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import type { Indicator, Place, Project } from '../../table/table';
import { perProject } from '../per-project';
import { type Expression, expressionsIn } from './expressions';
import { YUAN_PER } from './in-yuan';

/** Signs that only an expression has: texts without them are not read. */
const SIGN = /[*×+xX✕╳＋＊ｘＸ乘]/;
/** So many further characters may stand in a goal that is nothing but its calculation. */
const MOST_OTHER_TEXT = 24;

/** A calculation where it is written. */
export interface Found extends Expression {
  readonly text: string;
  readonly at: Place;
  readonly isGoal: boolean;
  /** Right in itself, but the whole goal: its result is held against the budget. */
  readonly isRight: boolean;
}

/** The calculations of a project that are not right, or are its whole goal. */
export const calculationsOf = perProject((project): readonly Found[] => {
  const { goal, at, indicators } = project;
  const all: Found[] = [];
  if (at.goal && SIGN.test(goal))
    all.push(...placed(goal, at.goal, expressionsIn(goal, goalQuantities(project)), true));
  for (const indicator of indicators) if (mayCalculate(indicator)) all.push(...ofIndicator(indicator));
  return all.length === 0 ? NONE : all.filter((one) => !one.isRight || isWholeGoal(one, project));
});

const NONE: readonly Found[] = [];

function mayCalculate({ name, notes, operator }: Indicator): boolean {
  return notes !== undefined || (isEqual(operator) && SIGN.test(name));
}

function isEqual(operator: Indicator['operator']): boolean {
  return operator === '' || operator === '=';
}

/** The name may end with a calculation of which the value is the result. */
function ofIndicator(indicator: Indicator): readonly Found[] {
  const { name, operator, value, unit, place, notes = [] } = indicator;
  const isResult = isEqual(operator) && SIGN.test(name);
  const texts = [
    ...(isResult ? [{ text: `${name.replace(/=$/, '')}=${value}${unit}`, at: place }] : []),
    ...notes.filter(({ text }) => SIGN.test(text)),
  ];
  return texts.flatMap(({ text, at }) => placed(text, at, expressionsIn(text, quantitiesIn(text)), false));
}

function placed(text: string, at: Place, expressions: readonly Expression[], isGoal: boolean): readonly Found[] {
  return expressions.map((expression) => ({ ...expression, text, at, isGoal, isRight: isRight(expression) }));
}

/** Is the number the written result, rounded to its decimals or cut behind them? */
export function isNear(number: Big, { result: { value, decimals } }: Expression): boolean {
  const slack = decimals > 0 ? lastUnit(decimals) : new Big('0.5');
  return number.minus(value).abs().lt(slack) || number.eq(value);
}

/** Bare operands may be in 元 or in the unit of the result. */
function isRight(expression: Expression): boolean {
  const { result, computed, operands, isMoney: areMoney } = expression;
  if (areMoney && result.unit === '') return false;
  const hasBare = !areMoney && operands.some(({ unit }) => unit === '');
  const scales = [result.scale, ...(hasBare ? [YUAN_PER.元, YUAN_PER.万元] : [])];
  return scales.some((scale) => isNear(computed.div(scale), expression));
}

/** Says the goal nothing but the calculation, and names no other money? */
function isWholeGoal({ isGoal, result, text, start, end }: Found, project: Project): boolean {
  if (!isGoal || !isMoney(result) || text.length - (end - start) > MOST_OTHER_TEXT) return false;
  return !goalQuantities(project).some(
    (quantity) => isMoney(quantity) && (quantity.start < start || quantity.start >= end),
  );
}
