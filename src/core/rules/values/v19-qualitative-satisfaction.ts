import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { measureEdits } from './measure-edits';
import { isSatisfaction } from './percent';
import { isQualitative } from './qualitative';
import { isBlankValue, numberOf } from './quantity';

/** A usual level of satisfaction. */
const USUAL = '90';

/** Satisfaction that is 定性 or a word: usual practice is a share of those asked. A number behind 定性 is V16's. */
export const qualitativeSatisfaction: IndicatorRule = {
  code: 'V19',
  name: 'qualitative-satisfaction',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { table }) => {
    const { name, value, at } = indicator;
    if (!isSatisfaction(indicator) || !isQualitative(indicator, table)) return [];
    if (isBlankValue(value) || numberOf(value.replace(/[%‰]$/, '')) !== null) return [];
    const draft = { at: placeOf(indicator, 'operator'), args: { name: name || '满意度', value } };
    // A table of columns needs all three cells; elsewhere all goes into the value's text.
    const isWhole = table.layout !== 'declaration-table' || (at.operator && at.unit);
    const edits = isWhole ? measureEdits(indicator, { operator: '≥', value: USUAL, unit: '%' }) : null;
    if (!edits) return [draft];
    return [{ ...draft, fix: { kind: 'review', args: { value: `≥${USUAL}%` }, edits } }];
  },
};
