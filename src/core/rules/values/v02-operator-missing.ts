import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule, RuleContext } from '../rule';
import { placeOf } from './field-place';
import { likelyOperator } from './likely-operator';
import { operatorEdits } from './measure-edits';
import { hasOperatorColumn, isOtherChoice } from './operator-column';
import { measureText, numberOf } from './quantity';
import { isTimeValue } from './time-value';

/**
 * A number without ≥, ≤, =. In the declaration table the row cannot be entered so (error); where operator and value
 * stand in one text it is house style (info, one per project).
 */
export const operatorMissing: IndicatorRule = {
  code: 'V02',
  name: 'operator-missing',
  severity: 'error',
  group: 'project',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, context) => {
    const number = numberOf(indicator.value);
    if (indicator.operator !== '' || number === null || isTimeValue(indicator)) return [];
    const draft = hasOperatorColumn(context.table) ? cellDraft(indicator) : styleDraft(indicator);
    return draft ? [{ ...draft, ...proposal(indicator, context) }] : [];
  },
};

function styleDraft(indicator: Indicator): Draft {
  const { name } = indicator;
  return {
    at: placeOf(indicator, 'value'),
    variant: 'style',
    severity: 'info',
    args: { name, value: measureText(indicator) },
  };
}

function cellDraft(indicator: Indicator): Draft | null {
  if (isOtherChoice(indicator)) return null;
  const written = normaliseLabel(indicator.written.operator ?? '');
  const { name, value } = indicator;
  const at = placeOf(indicator, 'operator');
  return written === '' ? { at, args: { name, value } } : { at, variant: 'unknown', args: { written } };
}

function proposal(indicator: Indicator, { pack }: RuleContext): Pick<Draft, 'fix'> {
  const number = numberOf(indicator.value);
  const operator = number ? likelyOperator(indicator, number, pack) : '';
  const edits = operator === '' ? null : operatorEdits(indicator, operator);
  return edits ? { fix: { kind: 'review', args: { operator }, edits } } : {};
}
