import Big from 'big.js';
import type { Decimal } from '../../money/decimal';

import type { Pack } from '../../pack/pack';
import { sameKind } from '../../quantities/measure';
import type { Project } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import { type CostRow, costRows, isUnitCost } from './cost-rows';
import { type QuantityRow, quantityRows } from './quantity-rows';
import { sharedLength, shareWord } from './shared-words';

/** A price and the quantities that it is certainly paid for. */
export interface PricedQuantity {
  readonly price: CostRow;
  readonly quantities: readonly QuantityRow[];
  /** In 元. */
  readonly product: Decimal;
  /** At least so much: one person a journey was taken. */
  readonly isLeast: boolean;
  /** As people would write it: `265人×3天×140元/天/人`. */
  readonly text: string;
}

export interface PricedQuantities {
  readonly priced: readonly PricedQuantity[];
  /** Prices of which nobody can say how often they are paid. */
  readonly others: readonly CostRow[];
}

/** Beds and meals are paid for a person though the unit says 元/天. */
const FOR_A_PERSON = /住宿|食宿|伙食|用餐|就餐|餐费/;
/** Groups of people: a price for one group is not paid for another. */
const GROUPS =
  /农牧民|农民|牧民|村民|居民|群众|干部|职工|人员|代表|委员|学员|学生|教师|教职工|老师|医生|护士|党员|书记|专家|评委|老人|儿童|残疾人|军人|遗属|家属|志愿者|司机|驾驶员|民警|辅警|公务员|退休|离休|贫困户|低保户|企业|妇女|儿童|孤儿|幼儿|母亲|大学生|移民|优抚对象|义务兵|民兵|运动员|患者|村医|护林员|网格员|督学|调解员|人才|特派员|博士|硕士/g;
/** What is done for people, in the words of a price and of those who are counted: 人均培训成本 is not paid for the aged. */
const DONE_FOR_PEOPLE: readonly (readonly [price: RegExp, counted: RegExp])[] = [
  [/培训|轮训|进修/, /训|学员|学习|进修|参加|培养|讲座|班/],
  [/体检|筛查/, /检|筛|诊/],
  [/慰问/, /慰问|走访|看望|探望/],
  [/印刷|印制|宣传品|资料/, /印|资料|宣传|发放/],
  [/考察|调研/, /考察|调研|外出|学习|交流|视察/],
  [/救助/, /救助|困难|帮扶|流浪|患病|资助/],
];
const LEAST_SHARED = 2;
const ONE = new Big(1);
/** Those who profit are not those who are paid. */
const BENEFIT = /受益|惠及|辐射|覆盖|服务|受众|参观|带动/;
/** Pairs of prices and quantities that are looked at; a project with more is no plan of one budget. */
const MOST_PAIRS = 600;

/** The prices of a project with the quantities that they are paid for. */
export const pricedQuantities = perProject((project: Project, pack: Pack): PricedQuantities => {
  const prices = costRows(project, pack).filter(isUnitCost);
  const quantities = quantityRows(project, pack);
  if (prices.length * quantities.length > MOST_PAIRS) return { priced: [], others: prices };
  const found = prices.map((price) => pricedOf(price, quantities));
  return {
    priced: found.flatMap((one) => one ?? []),
    others: prices.filter((_, index) => found[index] === null),
  };
});

function pricedOf(price: CostRow, quantities: readonly QuantityRow[]): PricedQuantity | null {
  const units = unitsOf(price);
  if (units.length === 0) return null;
  const found: QuantityRow[] = [];
  let isLeast = false;
  for (const unit of units) {
    const own = quantityFor(price, unit, quantities);
    const least = own ?? (sameKind(unit, '人') ? occasionsFor(price, quantities) : null);
    if (!least || found.includes(least)) return null;
    isLeast ||= own === null;
    found.push(least);
  }
  const count = found.reduce((product, { value, measure }) => product.times(value).times(measure.scale), ONE);
  const factors = found.map(({ indicator }) => `${indicator.value}${indicator.unit}`);
  return {
    price,
    quantities: found,
    product: price.money.value.times(count),
    isLeast,
    text: [...factors, `${price.indicator.value}${price.indicator.unit}`].join('×'),
  };
}

/** What the price is paid for one of; the year is the budget's. */
function unitsOf({ per, indicator: { name } }: CostRow): readonly string[] {
  const units = per.filter((unit) => unit !== '年');
  const hasPerson = units.some((unit) => sameKind(unit, '人'));
  if (units.length === 0) return /标准/.test(name) ? ['人'] : [];
  const isForPerson = !hasPerson && FOR_A_PERSON.test(name) && units.some((unit) => sameKind(unit, '天'));
  return isForPerson ? ['人', ...units] : [...units].sort((a, b) => personsFirst(a) - personsFirst(b));
}

function personsFirst(unit: string): number {
  return sameKind(unit, '人') ? 0 : 1;
}

/** The one quantity in the unit, of several the one whose name is most like the price's. */
function quantityFor(price: CostRow, unit: string, quantities: readonly QuantityRow[]): QuantityRow | null {
  const own = quantities.filter(({ counts }) => sameKind(counts, unit));
  const [first] = own;
  if (!first) return null;
  if (own.length === 1) return isForSame(price, first, unit) ? first : null;
  return likest(price, own);
}

/** People are paid for each time; fewer than one a time there cannot be. */
function occasionsFor(price: CostRow, quantities: readonly QuantityRow[]): QuantityRow | null {
  return likest(
    price,
    quantities.filter(({ counts }) => counts === '次'),
  );
}

function likest({ indicator }: CostRow, quantities: readonly QuantityRow[]): QuantityRow | null {
  const name = comparable(indicator.name);
  const scores = quantities.map((quantity) => sharedLength(name, quantity.name));
  const best = Math.max(0, ...scores);
  if (best < LEAST_SHARED || scores.indexOf(best) !== scores.lastIndexOf(best)) return null;
  return quantities[scores.indexOf(best)] ?? null;
}

/** Persons: every group that the price names is counted. Things and times: both names share a word, or neither could. */
function isForSame(price: CostRow, quantity: QuantityRow, unit: string): boolean {
  const name = comparable(price.indicator.name);
  if (sameKind(unit, '人')) {
    if (BENEFIT.test(quantity.name) || price.per.length === 0) {
      if (!shareWord(price.noun, quantity.name)) return false;
    }
    if (DONE_FOR_PEOPLE.some(([paid, counted]) => paid.test(name) && !counted.test(quantity.name))) return false;
    return [...name.matchAll(GROUPS)].every(([group]) => quantity.name.includes(group));
  }
  if (sameKind(unit, '天')) return true;
  return shareWord(name, quantity.name);
}
