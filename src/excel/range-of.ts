import type { Area } from '../core/sheet/address';

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Gives all cells of a range one number format. Excel spreads a single text over the range; its types know arrays only. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
