import type { Indicator } from '../../table/table';
import { isRateUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { isCost } from './cost';
import { placeOf } from './field-place';
import { operatorEdits } from './measure-edits';
import { measureText, numberOf } from './quantity';

/** The more the better: no cost in spite of its place. */
const SAVING_RATE = /(节约|节支|降低|下降|压减|压缩)(率|比例|幅度)/;
/** Allowances that the law sets as a floor: ≥ is usual practice. */
const LEGAL_FLOOR = /(补贴|低保|最低生活保障|养老金|供养|养育).*(标准|水平)|最低.{0,8}(标准|水平)/;
/** May be a floor or a saving: only a person can tell. */
const PERHAPS_FLOOR = /(补助|救助|保障|慰问|抚恤|优抚|奖补|以奖代补|优待|生均).*(标准|水平)|最低|节约|节支|控制率/;
const LONGEST = 200;
const SPENDING_RATE = /控制率|超支率|成本率|费用率/;

/** A cost with ≥ or > asks for spending more: error for amounts and unit costs, warning where a floor may be meant. */
export const costAtLeast: IndicatorRule = {
  code: 'V07',
  name: 'cost-at-least',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { operator, value } = indicator;
    if (operator !== '≥' && operator !== '>') return [];
    if (numberOf(value) === null || !isCost(indicator, pack)) return [];
    // Longer texts are no names, and could make the expressions slow.
    const name = indicator.name.slice(0, LONGEST);
    if (SAVING_RATE.test(name) || LEGAL_FLOOR.test(name)) return [];
    const isRate = isRateUnit(indicator.unit);
    if (isRate && !SPENDING_RATE.test(name)) return [];
    const draft = describe(indicator);
    return [isRate || PERHAPS_FLOOR.test(name) ? { ...draft, variant: 'floor', severity: 'warning' } : draft];
  },
};

function describe(indicator: Indicator): Draft {
  const { name } = indicator;
  const args = {
    name,
    measure: measureText(indicator),
    instead: measureText({ ...indicator, operator: '≤' }),
  };
  const draft: Draft = { at: placeOf(indicator, 'operator'), args };
  const edits = operatorEdits(indicator, '≤');
  return edits ? { ...draft, fix: { kind: 'review', edits } } : draft;
}
