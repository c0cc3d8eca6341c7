import Big from 'big.js';
import type { Decimal } from '../../money/decimal';
import type { Pack } from '../../pack/pack';
import type { AmountUnit, Indicator, Operator, Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { isRateUnit } from '../../taxonomy/units';
import { numberOf } from '../values/quantity';
import { type CostRow, costRows, isUnitCost } from './cost-rows';
import { budgetOf, isAbove, type Money } from './in-yuan';
import { type PricedQuantity, pricedQuantities } from './priced-quantities';
import { isWholeCost } from './total-cost';

/** Least quantities at least prices cost more than the limit leaves. */
export interface Contradiction {
  readonly minimum: Money;
  readonly terms: readonly PricedQuantity[];
  /** The limit; null where the budget itself is it. */
  readonly limit: CostRow | null;
  /** What may be spent at most: with a saving rate, less than the limit. */
  readonly most: Money;
  /** The saving that cannot be reached. */
  readonly saving: Indicator | null;
}

const SAVING = /(?:节约|节支)率$/;
const SHORTEST_NOUN = 2;

/** Costs that must be spent at least, above what may be spent at most. */
export function contradictions(project: Project, pack: Pack, unit: AmountUnit): readonly Contradiction[] {
  const costs = costRows(project, pack);
  if (!costs.some(isUnitCost)) return [];
  const terms = pricedQuantities(project, pack).priced.filter(isMinimum);
  if (terms.length === 0) return [];
  const limits = costs.filter((row) => !isUnitCost(row) && isLimit(row.operator));
  const found = limits.flatMap((limit) => {
    const own = terms.filter((term) => isWholeCost(limit, project) || covers(limit, term));
    return own.length > 0 ? contradiction(own, limit, limit.money, savingOf(project)) : [];
  });
  if (found.length > 0) return found.slice(0, 1);
  const budget = budgetOf(project, unit);
  const saving = savingOf(project);
  const isNew = budget && saving && limits.length === 0;
  return isNew ? contradiction(terms, null, budget, saving).filter((one) => one.saving !== null) : [];
}

function contradiction(
  terms: readonly PricedQuantity[],
  limit: CostRow | null,
  most: Money,
  saving: Indicator | null,
): readonly Contradiction[] {
  const total = terms.reduce((sum, { product }) => sum.plus(product), new Big(0));
  const minimum = { value: total, slack: new Big(0) };
  if (isAbove(minimum, most)) return limit ? [{ minimum, terms, limit, most, saving: null }] : [];
  const share = saving && savedShare(saving);
  if (!share) return [];
  const left = { value: most.value.times(new Big(1).minus(share)), slack: most.slack };
  return isAbove(minimum, left) ? [{ minimum, terms, limit, most: left, saving }] : [];
}

function isAtLeast(operator: Operator): boolean {
  return operator === '≥' || operator === '>' || operator === '=' || operator === '';
}

function isLimit(operator: Operator): boolean {
  return operator === '≤' || operator === '<';
}

/** Neither quantity nor price may be less, and one of them may be more. */
function isMinimum({ price, quantities }: PricedQuantity): boolean {
  const operators = [price.operator, ...quantities.map(({ operator }) => operator)];
  return operators.every(isAtLeast) && operators.some((operator) => operator === '≥' || operator === '>');
}

/** 督查经费 is the limit of 督查加油费 for 督查次数. */
function covers({ noun }: CostRow, { price, quantities }: PricedQuantity): boolean {
  const names = [comparable(price.indicator.name), ...quantities.map(({ name }) => name)];
  return noun.length >= SHORTEST_NOUN && names.every((name) => name.includes(noun));
}

function savingOf({ indicators }: Project): Indicator | null {
  const found = indicators.filter(
    ({ name, operator, unit }) => SAVING.test(comparable(name)) && isAtLeast(operator) && isRateUnit(unit),
  );
  return found.length === 1 ? found[0]! : null;
}

function savedShare({ value }: Indicator): Decimal | null {
  const percent = numberOf(value);
  return percent?.gt(0) && percent.lt(100) ? percent.div(100) : null;
}
