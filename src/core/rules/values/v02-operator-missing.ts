import type { Indicator, Place, Project } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule, RuleContext } from '../rule';
import { hasField, placeOf } from './field-place';
import { likelyOperator } from './likely-operator';
import { measureText, numberOf } from './quantity';
import { isTimeValue } from './time-value';

/** Choices of 指标性质 that need no comparison sign, and words of 指标方向性 in a column of that name. */
const OTHER_CHOICES = /定性|定量|不适用|正向|反向/;

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
  check: (indicator, project, context) => {
    const number = numberOf(indicator.value);
    if (indicator.operator !== '' || number === null || isTimeValue(indicator)) return [];
    const { layout, columns } = context.table;
    const inColumn = layout === 'declaration-table' && columns.operator !== undefined;
    return inColumn ? checkCell(indicator, project, context) : [styleDraft(indicator)];
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

function checkCell(indicator: Indicator, _project: Project, context: RuleContext): readonly Draft[] {
  if (!hasField(context.table, 'operator')) return [];
  const written = normaliseLabel(indicator.written.operator ?? '');
  if (OTHER_CHOICES.test(written)) return [];
  const { name, value, at } = indicator;
  const draft: Draft =
    written === ''
      ? { at: placeOf(indicator, 'operator'), args: { name, value } }
      : { at: placeOf(indicator, 'operator'), variant: 'unknown', args: { written } };
  return [{ ...draft, ...proposal(indicator, at.operator, context) }];
}

function proposal(indicator: Indicator, cell: Place | undefined, { pack }: RuleContext): Pick<Draft, 'fix'> {
  const number = numberOf(indicator.value);
  const operator = number ? likelyOperator(indicator, number, pack) : '';
  if (operator === '' || !cell) return {};
  return { fix: { kind: 'review', args: { operator }, edits: [{ at: cell, after: operator }] } };
}
