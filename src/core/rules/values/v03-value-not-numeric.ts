import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { Draft, IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { type GluedUnit, gluedUnit, isNumberInOneText } from './glued-unit';
import { COMPARED } from './qualitative';
import { isBlankValue, numberOf } from './quantity';
import { isTimeValue } from './time-value';

/** A historical standard (2022年实际值): an allowed idea, but no number. */
const HISTORICAL = /实际值|实际数|上年度?|去年|往年|历史|基期|(19|20)\d{2}年.{0,40}(值|数|水平)/;
const RANGE = /^\d+(\.\d+)?[%‰]?([-–—~～]|至|到)\d+(\.\d+)?/;

/**
 * ≥, ≤, =, > or < before a value that is no number. Dates, months and comparisons with the year before are right;
 * a historical standard is a warning, and so is anything where operator and value stand in one text. There a number with
 * a unit that nobody knows and a ratio (13.5:1) are right.
 */
export const valueNotNumeric: IndicatorRule = {
  code: 'V03',
  name: 'value-not-numeric',
  severity: 'error',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    const { operator, value } = indicator;
    if (operator === '' || operator === '定性' || isBlankValue(value) || numberOf(value) !== null) return [];
    const text = normaliseLabel(value);
    const isHistorical = HISTORICAL.test(text);
    if (COMPARED.test(text) || (!isHistorical && isTimeValue(indicator))) return [];
    if (!isHistorical && isNumberInOneText(text, table)) return [];
    const draft = isHistorical ? historyDraft(indicator) : describe(indicator, text);
    return [table.layout === 'declaration-table' ? draft : { ...draft, severity: 'warning' }];
  },
};

function historyDraft(indicator: Indicator): Draft {
  const { value } = indicator;
  return { at: placeOf(indicator, 'value'), variant: 'history', severity: 'warning', args: { value } };
}

function describe(indicator: Indicator, text: string): Draft {
  const { operator, value } = indicator;
  const base = { at: placeOf(indicator, 'value'), args: { operator, value } };
  if (RANGE.test(text)) return { ...base, variant: 'range', ...otherFix(indicator) };
  const glued = gluedUnit(text);
  if (glued) return { ...base, variant: 'unit', args: { value, ...glued }, ...unitFix(indicator, glued) };
  return /\d/.test(text) ? base : { ...base, ...qualitativeFix(indicator) };
}

/** Number and unit into their own cells, where the unit cell is free or says the same. */
function unitFix(indicator: Indicator, { number, unit }: GluedUnit): Pick<Draft, 'fix'> {
  const { at, unit: present } = indicator;
  if (!at.value || at.value.span || !at.unit || (present !== '' && present !== unit)) return {};
  const edits = [{ at: at.value, after: Number(number) }, ...(present === '' ? [{ at: at.unit, after: unit }] : [])];
  return { fix: { kind: 'review', variant: 'unit', args: { number, unit }, edits } };
}

/** 定量（其他） is the choice for a range, where 指标性质 is a cell of its own. */
function otherFix({ at }: Indicator): Pick<Draft, 'fix'> {
  if (!at.operator || at.operator.span) return {};
  return { fix: { kind: 'review', variant: 'range', edits: [{ at: at.operator, after: '定量（其他）' }] } };
}

/** A word is a qualitative value: the operator is what does not fit. */
function qualitativeFix({ at }: Indicator): Pick<Draft, 'fix'> {
  if (!at.operator || at.operator.span) return {};
  return { fix: { kind: 'review', edits: [{ at: at.operator, after: '定性' }] } };
}
