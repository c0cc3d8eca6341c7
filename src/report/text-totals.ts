import type { CheckedTable } from '../core/check/result';
import { amountText, decimalPlaces, sum } from '../core/money/decimal';
import { USUAL_DECIMALS } from './text-style';
import { alignedLines, oneLine } from './text-width';
import { declaredTotals } from './totals-list';
import type { DeclaredTotal } from './totals-list';
import type { ReportWords } from './words';

const RIGHT = new Set([2, 4]);

function totalRow({ label, declared, computed, difference, status }: DeclaredTotal, words: ReportWords): string[] {
  const places = Math.max(USUAL_DECIMALS, declared.decimals, decimalPlaces(computed));
  const gap = difference ? amountText(difference.abs(), places) : '';
  return [
    oneLine(label),
    words.declared,
    declared.value ? amountText(declared.value, places) : words.blank,
    words.computed,
    amountText(computed, places),
    words.totalStatus(status, gap, difference?.gt(0) ?? false),
  ];
}

/** Totals of a table against the sums of its projects, one line a header row. */
export function totalLines({ table, totals }: CheckedTable, words: ReportWords): string[] {
  const declared = declaredTotals(totals);
  if (table.projects.length === 0 && declared.every((node) => node.declared.value === null)) return [];
  const title = words.totals(table.amountUnit);
  if (declared.length > 0)
    return [
      title,
      ...alignedLines(
        declared.map((node) => totalRow(node, words)),
        RIGHT,
      ).map((line) => `  ${line}`),
    ];
  const computed = sum(totals.map((node) => node.computed));
  return [title, `  ${words.noDeclared}  ${words.computed}  ${amountText(computed)}`];
}
