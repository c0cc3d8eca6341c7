import type { Finding, FindingPlace } from '../../core/check/finding';
import { decimalOfNumber, decimalText } from '../../core/money/decimal';
import type { CellValue } from '../../core/sheet/sheet';

const LONGEST = 160;
const LONGEST_ITEM = 24;

/** A place as people say it; with its sheet where the workbook has several tables. */
export function placeText({ sheet, cell }: FindingPlace, withSheet: boolean): string {
  return withSheet ? `${sheet}!${cell}` : cell;
}

/**
 * Where a finding stands. Many items share a cell of composite text, so that the item is named as well, where the
 * `message` beside it does not.
 */
export function findingPlaceText({ place, indicator }: Finding, withSheet: boolean, message = ''): string {
  const where = placeText(place, withSheet);
  const isNamed = indicator && place.offset !== undefined && !message.includes(indicator);
  return isNamed ? `${where} ${indicator.slice(0, LONGEST_ITEM)}` : where;
}

/** Content of a cell for showing before and after; `empty` stands for nothing. */
export function contentText(value: CellValue, empty: string): string {
  if (value === null || value === '') return empty;
  const text = typeof value === 'number' ? decimalText(decimalOfNumber(value)) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
