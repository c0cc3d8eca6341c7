import { decimalText } from '../../money/decimal';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isPercent, isSatisfaction } from './percent';
import { measureText, numberOf } from './quantity';

/** Satisfaction below what is usually planned (the pack's limit). */
export const satisfactionLow: IndicatorRule = {
  code: 'V27',
  name: 'satisfaction-low',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, operator, unit, value } = indicator;
    if (!['', '=', '≥', '>'].includes(operator) || !isSatisfaction(indicator)) return [];
    const number = numberOf(value);
    const limit = pack.limits.lowestSatisfaction;
    if (!number?.lt(limit) || !isPercent(indicator, pack) || (unit === '' && number.lte(1))) return [];
    const shown = `${measureText(indicator)}${unit === '' ? '%' : ''}`;
    return [
      {
        at: placeOf(indicator, 'value'),
        args: { name: name || '满意度', value: shown, limit: decimalText(numberOf(String(limit)) ?? number) },
      },
    ];
  },
};
