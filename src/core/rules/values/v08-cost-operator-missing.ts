import type { IndicatorRule } from '../rule';
import { isCost } from './cost';
import { placeOf } from './field-place';
import { likelyOperator } from './likely-operator';
import { operatorEdits } from './measure-edits';
import { hasOperatorColumn, isOtherChoice } from './operator-column';
import { measureText, numberOf } from './quantity';
import { isTimeValue } from './time-value';

/**
 * A cost number without operator: a cap (≤) or a fixed standard (=)? In project forms it is house style (info).
 * A word in the operator's cell that is none is V02's; a blank one is ours.
 */
export const costOperatorMissing: IndicatorRule = {
  code: 'V08',
  name: 'cost-operator-missing',
  severity: 'warning',
  group: 'project',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack, table }) => {
    const number = numberOf(indicator.value);
    if (indicator.operator !== '' || number === null || number.eq(0) || !isCost(indicator, pack)) return [];
    if (isTimeValue(indicator) || isOtherChoice(indicator)) return [];
    if (hasOperatorColumn(table) && (indicator.written.operator ?? '').trim() !== '') return [];
    const operator = likelyOperator(indicator, number, pack);
    const edits = operator === '' ? null : operatorEdits(indicator, operator);
    const draft = {
      at: placeOf(indicator, 'operator'),
      args: { name: indicator.name, value: measureText(indicator) },
      ...(edits ? { fix: { kind: 'review' as const, args: { operator }, edits } } : {}),
    };
    return [table.layout === 'project-form' ? { ...draft, severity: 'info' } : draft];
  },
};
