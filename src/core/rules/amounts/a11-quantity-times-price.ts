import Big from 'big.js';
import type { Pack } from '../../pack/pack';
import { goalQuantities } from '../../quantities/goal-quantities';
import { isMoney, sameKind } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import { inBase } from '../../quantities/quantity';
import type { AmountUnit, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';
import { placesOf } from './a13-minimum-over-limit';
import { type CostRow, costRows, isUnitCost } from './cost-rows';
import { budgetOf, isAbove, mayBeSame, type Money, moneyText } from './in-yuan';
import { contradictions } from './minimum-over-limit';
import { openCosts } from './open-costs';
import { type PricedQuantity, pricedQuantities } from './priced-quantities';
import { shareWord } from './shared-words';
import { isWholeCost } from './total-cost';

/** A limit that is so many times too high is no mere reserve. */
const FAR_ABOVE = new Big('1.5');
const FAR_BELOW = new Big('0.3');
const MOST_AMOUNTS = 50;
/** Calculations of the goal itself are A08. */
const CALCULATION = /[*×+=＝＋＊]/;

interface Outcome {
  readonly product: Money;
  readonly terms: readonly string[];
  readonly variant: 'less' | 'limits' | null;
  readonly related: Draft['related'];
}

/**
 * 规则 A11: quantity × unit cost against the budget. Above it a warning; where only limits (≤) bring the sum above it, a
 * remark. Far below it a remark, if the project names no other cost, and where costs without any price leave a third of
 * it open. Counted is only what is certain: a price whose quantity nobody can tell is left out.
 */
export const quantityTimesPrice: ProjectRule = {
  code: 'A11',
  name: 'quantity-times-price',
  severity: 'warning',
  trial: true,
  scope: 'project',
  check: (project, { table: { amountUnit }, pack }) => {
    const isPriced = costRows(project, pack).some(isUnitCost);
    if (!isPriced && !isPriceInGoal(project)) return ofOpenCosts(project, pack, amountUnit);
    const budget = budgetOf(project, amountUnit);
    if (!project.amount || !budget || contradictions(project, pack, amountUnit).length > 0) return [];
    const outcome = isPriced ? ofIndicators(project, budget, pack) : ofGoal(project, budget);
    if (!outcome) return ofOpenCosts(project, pack, amountUnit);
    const { variant, terms, product, related = [] } = outcome;
    return [
      {
        at: project.amount.at,
        ...(variant ? { variant, severity: 'info' } : {}),
        args: {
          terms,
          product: moneyText(product.value, amountUnit),
          budget: moneyText(budget.value, amountUnit),
          amountUnit,
        },
        related,
      },
    ];
  },
};

/** Costs without any price that are far below the budget together. */
function ofOpenCosts(project: Project, pack: Pack, amountUnit: AmountUnit): readonly Draft[] {
  const budget = budgetOf(project, amountUnit);
  const open = budget && openCosts(project, budget, pack);
  if (!project.amount || !budget || !open) return [];
  const text = (money: Money['value']): string => moneyText(money, amountUnit);
  const args = { sum: text(open.sum), budget: text(budget.value), rest: text(open.rest), amountUnit };
  return [{ at: project.amount.at, variant: 'costs', severity: 'info', args, related: open.places }];
}

function ofIndicators(project: Project, budget: Money, pack: Pack): Outcome | null {
  const { priced, others } = pricedQuantities(project, pack);
  const sure = priced.filter(({ quantities }) =>
    quantities.every(({ operator }) => operator !== '≤' && operator !== '<'),
  );
  if (sure.length === 0) return null;
  const amounts = costRows(project, pack).filter((row) => !isUnitCost(row));
  const product = sumOf(sure);
  const outcome = { product, terms: sure.map(({ text }) => text), related: placesOf(sure) };
  const isFixed = isAbove(sumOf(sure.filter(({ price }) => price.operator !== '≤' && price.operator !== '<')), budget);
  if (isFixed || product.value.gt(budget.value.times(FAR_ABOVE))) return { ...outcome, variant: null };
  const extra = amounts.length > MOST_AMOUNTS ? [] : amounts.filter((row) => isBeside(row, sure, project));
  const all = sumOf([...sure, ...extra.map(({ money }) => ({ product: money.value }))]);
  if (isAbove(all, budget)) {
    const terms = [...outcome.terms, ...extra.map(({ indicator }) => `${indicator.value}${indicator.unit}`)];
    return { ...outcome, terms, product: all, variant: 'limits' };
  }
  const isWhole =
    others.length === 0 && sure.length === priced.length && amounts.every(({ money }) => mayBeSame(money, budget));
  const isFarBelow = isWhole && sure.every(isSurelyAll) && product.value.lt(budget.value.times(FAR_BELOW));
  return isFarBelow ? { ...outcome, variant: 'less' } : null;
}

/** Prices and limits are exact as they are written. */
function sumOf(terms: readonly Pick<PricedQuantity, 'product'>[]): Money {
  return { value: terms.reduce((sum, { product }) => sum.plus(product), new Big(0)), slack: new Big(0) };
}

/** Nothing else is paid at this price: 人均普法经费 is for the whole county, not for 380 名“法律明白人”. */
function isSurelyAll({ isLeast, price, quantities }: PricedQuantity): boolean {
  const name = comparable(price.indicator.name);
  return !isLeast && quantities.some((quantity) => shareWord(name, quantity.name));
}

/** An amount for something else than the products: neither the whole nor what contains one of them. */
function isBeside(row: CostRow, terms: readonly PricedQuantity[], project: Project): boolean {
  if (isWholeCost(row, project) || row.noun === '') return false;
  return terms.every(({ price }) => !shareWord(row.noun, price.noun));
}

function isPriceInGoal({ at, goal }: Project): boolean {
  return at.goal !== undefined && goal.includes('元') && !CALCULATION.test(goal);
}

/** 补助选调生25人，每人每年8000元: the only price and the only number of people of a goal. Only above the budget. */
function ofGoal(project: Project, budget: Money): Outcome | null {
  if (!project.at.goal) return null;
  const quantities = goalQuantities(project);
  const prices = quantities.filter(isMoney);
  const people = quantities.filter(({ base }) => sameKind(base, '人'));
  const [price] = prices;
  const [count] = people;
  if (!price || !count || prices.length > 1 || people.length > 1) return null;
  const per = countedPer(price).filter((unit) => unit !== '年');
  const isLimited = [price, count].some(({ operator, isAbout }) => operator === '≤' || operator === '<' || isAbout);
  if (per.length !== 1 || !sameKind(per[0]!, '人') || isLimited) return null;
  const product = { value: inBase(price).times(inBase(count)), slack: new Big(0) };
  if (!isAbove(product, budget)) return null;
  const text = [count, price].map((one) => project.goal.slice(one.number.start, one.number.end) + one.unit).join('×');
  return { product, terms: [text], variant: null, related: [project.at.goal] };
}
