import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { operatorEdits } from './measure-edits';
import { hasOperatorColumn, isOtherChoice } from './operator-column';
import { measureText, numberOf } from './quantity';

/** Zero (0次) without operator, where operator and value stand in one text: = is meant. */
export const zeroOperator: IndicatorRule = {
  code: 'V25',
  name: 'zero-operator',
  severity: 'info',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    if (indicator.operator !== '' || !numberOf(indicator.value)?.eq(0)) return [];
    if (hasOperatorColumn(table) || isOtherChoice(indicator)) return [];
    const edits = operatorEdits(indicator, '=');
    const draft = { at: placeOf(indicator, 'value'), args: { name: indicator.name, value: measureText(indicator) } };
    return [edits ? { ...draft, fix: { kind: 'review', edits } } : draft];
  },
};
