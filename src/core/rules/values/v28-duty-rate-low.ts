import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureEdits } from './measure-edits';
import { isPercent } from './percent';
import { measureText, numberOf } from './quantity';

/** What has to be right every time: money paid to the right person in full, spent by the rules, safety by the norm. */
const DUTY =
  /(发放|拨付|兑付|支付|兑现|核算|核发|资助|补助|补贴)[^，。]{0,6}准确率|足额[^，。]{0,6}率|(资金|经费|支出|专款)[^，。]{0,8}合规率|(政策|补贴|补助|待遇|奖励|奖补)[^，。]{0,4}(兑现|兑付)率|安全[^，。]{0,6}达标率/;

/** A duty rate below 100 %: a payment cannot be planned to be wrong. */
export const dutyRateLow: IndicatorRule = {
  code: 'V28',
  name: 'duty-rate-low',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, operator, unit } = indicator;
    const number = numberOf(indicator.value);
    if (!['', '=', '≥', '>'].includes(operator) || !number?.lt(100) || !isPercent(indicator, pack)) return [];
    if (!DUTY.test(name) || (unit === '' && number.lte(1))) return [];
    const edits = measureEdits(indicator, { operator: '=', value: '100' });
    const value = `${measureText(indicator)}${unit === '' ? '%' : ''}`;
    const draft = { at: placeOf(indicator, 'value'), args: { name, value } };
    return [edits ? { ...draft, fix: { kind: 'review', edits } } : draft];
  },
};
