import type { Indicator, Table } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isLowerBetterName } from './lower-better';
import { operatorEdits } from './measure-edits';
import { hasOperatorColumn, isOtherChoice } from './operator-column';
import { measureText, numberOf } from './quantity';
import { isTimeValue } from './time-value';

/**
 * Faults, complaints, waiting times (less is better) with ≥ or without operator. Zero without operator is V25's, a
 * blank operator cell of a declaration table V02's.
 */
export const lowerBetterOperator: IndicatorRule = {
  code: 'V09',
  name: 'lower-better-operator',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    const { name, operator } = indicator;
    const number = numberOf(indicator.value);
    if (number === null || !isLowerBetterName(name) || isTimeValue(indicator)) return [];
    if (operator === '≥' || operator === '>') return [describe(indicator)];
    if (operator !== '' || number.eq(0) || isLeft(indicator, table)) return [];
    return [{ ...describe(indicator), variant: 'missing' }];
  },
};

function isLeft(indicator: Indicator, table: Table): boolean {
  return hasOperatorColumn(table) || isOtherChoice(indicator);
}

function describe(indicator: Indicator): Draft {
  const value = measureText(indicator);
  const edits = operatorEdits(indicator, numberOf(indicator.value)?.eq(0) ? '=' : '≤');
  const operator = numberOf(indicator.value)?.eq(0) ? '=' : '≤';
  const draft: Draft = { at: placeOf(indicator, 'operator'), args: { name: indicator.name, value } };
  return edits ? { ...draft, fix: { kind: 'review', args: { operator }, edits } } : draft;
}
