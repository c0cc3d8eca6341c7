import type { Indicator, Table } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isBlankValue } from './quantity';
import { isTimeValue } from './time-value';

/** Measured against the year before: a usual way to write (较上年提高). */
export const COMPARED = /(较|比|与)(上|去|前|往)?.{0,5}(年|期)|同比|环比/;

/**
 * Is the value a word: 定性, or no operator and neither number nor date? In a table with a column for it, only 定性
 * says so.
 */
export function isQualitative(indicator: Indicator, { layout, columns }: Table): boolean {
  if (indicator.operator === '定性') return true;
  if (indicator.operator !== '' || (layout === 'declaration-table' && columns.operator !== undefined)) return false;
  return isWord(indicator);
}

/** Is the value a word or phrase without any number, date or comparison? */
export function isWord(indicator: Indicator): boolean {
  const text = normaliseLabel(indicator.value);
  return !isBlankValue(text) && !/\d/.test(text) && !COMPARED.test(text) && !isTimeValue(indicator);
}
