import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureEdits } from './measure-edits';
import { isPercent, isSatisfaction } from './percent';
import { measureText, numberOf } from './quantity';

/** A usual level, which one person who is not satisfied does not miss. */
const USUAL = '95';

/** Satisfaction of everybody: 100 %, whatever the operator. "≥100%" is V04's. */
export const satisfactionHundred: IndicatorRule = {
  code: 'V06',
  name: 'satisfaction-hundred',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { name, operator, unit } = indicator;
    if (!['', '=', '≥'].includes(operator) || !isSatisfaction(indicator)) return [];
    if (!(isPercent(indicator, pack) || unit === '') || !numberOf(indicator.value)?.eq(100)) return [];
    const edits = measureEdits(indicator, { operator: '≥', value: USUAL });
    const args = { name: name || '满意度', value: `${measureText(indicator)}${unit === '' ? '%' : ''}` };
    const fix = edits ? { fix: { kind: 'review' as const, args: { value: `≥${USUAL}%` }, edits } } : {};
    return [{ at: placeOf(indicator, 'value'), args, ...fix }];
  },
};
