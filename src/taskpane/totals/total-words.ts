import { amountText, type Decimal } from '../../core/money/decimal';
import type { FindingPlace } from '../../core/check/finding';
import { cellAddress } from '../../core/sheet/address';
import type { Place, Table } from '../../core/table/table';
import type { TotalNode } from '../../core/totals/reconciliation';
import type { Strings } from '../strings/strings';

/** How far a total is from what stands below it: 多 30.33 万元, 少 0.10 万元; empty where nothing differs. */
export function differenceText({ difference, status }: TotalNode, { amountUnit }: Table, strings: Strings): string {
  if (difference === null || difference.eq(0)) return '';
  const amount = `${amountText(difference.abs())} ${amountUnit}`;
  if (status === 'rounding') return strings.totals.rounding(amount);
  return difference.gt(0) ? strings.totals.more(amount) : strings.totals.less(amount);
}

/** A place of the table for the workbook's port. */
export function placeIn(table: Table, { row, column }: Place): FindingPlace {
  return { sheet: table.sheet, cell: cellAddress(row, column) };
}

/** Share of the largest for a bar of 0–100 %; a picture only, nothing is calculated with it. */
export function share(value: Decimal | null, largest: Decimal): number {
  if (value === null || largest.lte(0) || value.lte(0)) return 0;
  return Math.min(100, Number(value.div(largest).times(100).toFixed(1)));
}

/** The largest of amounts; those that are missing count for nothing. */
export function largestOf(values: readonly (Decimal | null)[], zero: Decimal): Decimal {
  return values.reduce<Decimal>((largest, value) => (value !== null && value.gt(largest) ? value : largest), zero);
}
