import type { Decimal } from '../../money/decimal';
import { decimalPlaces } from '../../money/decimal';
import { isMoney, parseMeasure } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import type { Measure } from '../../quantities/quantity';
import type { Indicator, Operator } from '../../table/table';
import { byText } from '../../taxonomy/by-text';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import { isCost } from '../values/cost';
import { numberOf } from '../values/quantity';
import { type Money, moneyOf, partOf } from './in-yuan';

/** An indicator whose value is a number, with its unit taken apart. */
export interface Measured {
  readonly indicator: Indicator;
  readonly value: Decimal;
  readonly operator: Operator;
  readonly measure: Measure;
}

/** A cost in money: an amount, or what one of something costs. */
export interface CostRow extends Measured {
  readonly money: Money;
  /** What it is counted per: 元/人 and 人均… → 人. Empty for an amount. */
  readonly per: readonly string[];
  /** Its name without the words that any cost has. */
  readonly noun: string;
}

const ANY_COST =
  /经费|费用|成本|支出|资金|总额|总计|总|金额|开支|花费|预算|投入|专项|本年度?|全年|年度|项目|标准|控制|人均|户均|每人|平均|单价|数量|数|额/g;
/** Costs of society and nature are no money of the budget. */
const OTHER_COST = /社会|生态/;

/** A name without the words that any cost has: 两节慰问总成本 → 两节慰问. */
export const nounOf = byText((name) => comparable(name).replace(ANY_COST, ''));

/** The indicator's number and unit; null where the value is none. */
export function measured(indicator: Indicator): Measured | null {
  const value = numberOf(indicator.value);
  if (!value || indicator.operator === '定性') return null;
  return { indicator, value, operator: indicator.operator, measure: parseMeasure(indicator.unit) };
}

/** The costs in money of a project, in the order of its indicators. */
export const costRows = perProject(({ indicators }, pack): readonly CostRow[] => {
  const rows: CostRow[] = [];
  for (const indicator of indicators) {
    const row = isCost(indicator, pack) && !OTHER_COST.test(indicator.level2) ? costRow(indicator) : null;
    if (row) rows.push(row);
  }
  return rows.length === 0 ? NONE : rows;
});
const NONE: readonly CostRow[] = [];

function costRow(indicator: Indicator): CostRow | null {
  const found = measured(indicator);
  if (!found || !isMoney(found.measure) || found.value.lte(0)) return null;
  const { value, operator, measure } = found;
  const per = countedPer({ per: measure.per, before: indicator.name });
  const decimals = decimalPlaces(value);
  const money = partOf(moneyOf({ value, decimals, scale: measure.scale }), decimals);
  return { indicator, value, operator, measure, money, per, noun: nounOf(indicator.name) };
}

/** A price of one: per something other than the year that the budget is for. */
export function isUnitCost({ per, indicator }: CostRow): boolean {
  return per.some((unit) => unit !== '年') || /标准|单价|平均|均价/.test(indicator.name);
}
