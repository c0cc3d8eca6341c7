import { type Sheet, valueAt } from '../../sheet/sheet';
import type { Table } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { SheetContext } from '../rule';
import { KNOWN_TOTALS } from './weight-value';

/** 绩效指标（权重分值90分，产出50）, 权重（总分100分）: the sum of all weights, not a share of it. */
const TOTAL = /权重(?:总分值|总分|总计|总和|分值|满分|合计|之和|值)?[(:为共]{0,2}(?:总分|满分|合计|共)?(\d{2,3})分/;
const LONGEST = 200;
const ROWS_ABOVE = 5;

/** The sum of weights that the head of a table prints; null where none does, or several differ. */
export function printedWeightTotal(sheets: readonly SheetContext[]): number | null {
  const totals = new Set(
    sheets.flatMap(({ sheet, tables }) => tables.flatMap((table) => totalAbove(table, sheet) ?? [])),
  );
  const [only = null] = totals.size === 1 ? totals : [];
  return only;
}

function totalAbove({ header, columns, area }: Table, sheet: Sheet): number | null {
  if (!header || columns.weight === undefined) return null;
  for (let row = Math.max(0, header.first - ROWS_ABOVE); row <= header.last; row++)
    for (let column = area.left; column <= area.right; column++) {
      const total = totalIn(valueAt(sheet, row, column));
      if (total !== null) return total;
    }
  return null;
}

function totalIn(value: unknown): number | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const total = Number(TOTAL.exec(halfWidth(withoutBlanks(value)))?.[1]);
  return KNOWN_TOTALS.includes(total) ? total : null;
}
