import type { Indicator } from '../../table/table';
import type { Draft, IndicatorRule } from '../rule';
import { likelyOperator } from './likely-operator';
import { placeOf } from './field-place';
import { operatorEdits } from './measure-edits';
import { isBlankValue, measureText, numberOf } from './quantity';

/** What tables write to say that there is no unit. */
const NO_UNIT = /^(无|不适用|定性|空|无单位)$/;

/** 定性 with a unit, or with a number: one of the two is not meant. */
export const qualitativeWithUnit: IndicatorRule = {
  code: 'V16',
  name: 'qualitative-with-unit',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack }) => {
    const { operator, value, unit, name } = indicator;
    if (operator !== '定性') return [];
    const number = numberOf(value.replace(/[%‰]$/, ''));
    if (number !== null) {
      const instead = likelyOperator(indicator, number, pack) || '≥';
      const edits = /[%‰]$/.test(value) ? null : operatorEdits(indicator, instead);
      const draft: Draft = {
        at: placeOf(indicator, 'operator'),
        variant: 'number',
        args: { name, value: valueText(indicator) },
      };
      return [edits ? { ...draft, fix: { kind: 'review', variant: 'number', args: { instead }, edits } } : draft];
    }
    if (isBlankValue(unit) || NO_UNIT.test(unit) || isBlankValue(value)) return [];
    return [describe(indicator)];
  },
};

function describe({ name, value, unit, at }: Indicator): Draft {
  const draft: Draft = { at: at.unit ?? at.value ?? { row: 0, column: 0 }, args: { name, value, unit } };
  if (!at.unit || at.unit.span) return draft;
  return { ...draft, fix: { kind: 'review', args: { unit }, edits: [{ at: at.unit, after: null }] } };
}

function valueText(indicator: Indicator): string {
  return measureText({ ...indicator, operator: '' });
}
