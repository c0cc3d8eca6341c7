import { type Decimal, decimalPlaces, decimalText, sum } from '../../money/decimal';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import { inBase, type Quantity } from '../../quantities/quantity';
import type { AmountUnit, Place, Project } from '../../table/table';
import { YUAN_PER } from '../amounts/in-yuan';
import type { Draft, DraftFix, ProjectRule } from '../rule';
import { measureEdits } from '../values/measure-edits';
import { measureText } from '../values/quantity';
import { countedNoun } from './counted-noun';
import { contradictions, targetsOf } from './goal-matches';
import { baseOf, isKept, type MeasuredRow, pricedPer, rowsCountedIn } from './measured-rows';

const COST_WORD = /成本|费用/;
const LONGEST_QUOTE = 14;
const LONGEST_BEHIND = 8;
const MOST_DECIMALS = 4;

/**
 * Rule X01: a number of the goal and the indicator of the same thing agree (接待100次以上, 接待次数≥150次). The same thing
 * is the same noun up to general words and words of the project's name, in the same unit, per the same; 项目成本 without
 * more is any cost. Left alone: ranges and limits that the indicator keeps, what there was before, parts, whole budgets,
 * and what is stated several times.
 */
export const goalNumberDiffers: ProjectRule = {
  code: 'X01',
  name: 'goal-number-differs',
  severity: 'warning',
  trial: true,
  scope: 'project',
  check: (project, { pack, table }) => {
    const goal = project.at.goal;
    const numbers = goal ? targetsOf(goalQuantities(project), project) : [];
    if (!goal || numbers.length === 0) return [];
    const bases = numbers.map(({ base }) => baseOf(base));
    const rows = rowsCountedIn(bases, project, pack);
    if (rows.length === 0) return [];
    const wholes = numbers.some(isMoney) ? wholeAmounts(rows, project, table.amountUnit) : [];
    const targets = numbers.filter((quantity) => !isMoney(quantity) || !isOneOf(inBase(quantity), wholes));
    const ofThings = contradictions(targets, rows, project).map(({ quantity, row }) =>
      draftOf(quantity, row, project, goal),
    );
    return [...ofThings, ...targets.flatMap((quantity) => ofGeneralCost(quantity, rows, project, goal))];
  },
};

/** The budget of the project, or all its costs together: no single cost is meant. */
function wholeAmounts(rows: readonly MeasuredRow[], { amount }: Project, unit: AmountUnit): readonly Decimal[] {
  const costs = rows.filter(({ kind, per }) => kind === 'cost' && per === '');
  const all = costs.length > 1 ? [sum(costs.map((row) => row.value))] : [];
  return amount?.value ? [amount.value.times(YUAN_PER[unit]), ...all] : all;
}

function isOneOf(value: Decimal, wholes: readonly Decimal[]): boolean {
  return wholes.some((whole) => whole.eq(value));
}

/** 项目成本 and 人均成本 say of no cost which it is: none of the costs that are counted so is the one. */
function ofGeneralCost(
  quantity: Quantity,
  rows: readonly MeasuredRow[],
  project: Project,
  goal: Place,
): readonly Draft[] {
  if (!isMoney(quantity) || !COST_WORD.test(quantity.before) || countedNoun(quantity.before) !== '') return [];
  const per = pricedPer(countedPer(quantity), quantity.before);
  const costs = rows.filter((row) => row.kind === 'cost' && row.per === per);
  const [first, ...others] = costs;
  if (!first || costs.some((row) => isKept(quantity, row))) return [];
  if (others.length === 0) return [draftOf(quantity, first, project, goal)];
  const measures = costs.map(({ indicator }) => measureText(indicator));
  const related = costs.map(({ indicator }) => indicator.at.value ?? indicator.place);
  return [{ at: goal, variant: 'costs', args: { goal: quoted(quantity, project), measure: measures }, related }];
}

function draftOf(quantity: Quantity, { indicator, measure }: MeasuredRow, project: Project, goal: Place): Draft {
  const draft: Draft = {
    at: indicator.at.value ?? indicator.place,
    args: { goal: quoted(quantity, project), measure: measureText(indicator) },
    related: [goal],
  };
  const value = inBase(quantity).div(measure.scale);
  const isExact = quantity.high.eq(quantity.value) && !quantity.isAbout && decimalPlaces(value) <= MOST_DECIMALS;
  const fix = isExact ? fixOf(decimalText(value), indicator) : null;
  return fix ? { ...draft, fix } : draft;
}

function fixOf(value: string, indicator: MeasuredRow['indicator']): DraftFix | null {
  const edits = measureEdits(indicator, { operator: indicator.operator, value });
  return edits && { kind: 'review', args: { value }, edits };
}

/** The number with the words ahead of it (behind it, where only a verb stands ahead), as they stand in the goal. */
function quoted(quantity: Quantity, { goal }: Project): string {
  const { start, end, before, after } = quantity;
  const words = before.slice(-LONGEST_QUOTE);
  const from = Math.max(0, goal.lastIndexOf(words, start));
  const behind = isMoney(quantity) || countedNoun(before).length > 2 ? '' : after.slice(0, LONGEST_BEHIND);
  return (goal.slice(from, end) + behind).replace(/\s+/g, '');
}
