import { isRateName } from '../../taxonomy/rates';
import { isRateUnit } from '../../taxonomy/units';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from '../values/field-place';
import { numberOf } from '../values/quantity';
import { homeOfRate, isInputRate } from './home';
import { QUANTITY } from './level2-names';
import { moveTo } from './move';

/** Shares of what was planned: the absolute number says more, and is what 数量 asks for. */
const OF_PLAN = /(?:完成|覆盖|开展)率(?:[（(][^（）()]{0,20}[）)])?$/;

/**
 * A rate in % below 数量指标. Where its name tells another 二级指标 (及时率, 合格率, 满意度) it can be moved there;
 * 完成率, 覆盖率 and 开展率 are an info: they are better written as a number. Money that comes in or goes out is left to N15.
 */
export const rateInQuantity: IndicatorRule = {
  code: 'M01',
  name: 'rate-in-quantity',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project, context) => {
    const { level2, name, unit, value } = indicator;
    if (level2 !== QUANTITY || !isRateName(name) || !isRateUnit(unit) || numberOf(value) === null) return [];
    const draft: Draft = { at: placeOf(indicator, 'name'), args: { name } };
    const target = homeOfRate(name);
    if (target !== null) return [{ ...draft, args: { name, target }, ...moveTo(target, indicator, project, context) }];
    if (OF_PLAN.test(name)) return [{ ...draft, variant: 'plan', severity: 'info' }];
    return isInputRate(name) ? [] : [{ ...draft, variant: 'unclear' }];
  },
};
