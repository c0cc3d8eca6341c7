import type { CheckedTable } from '../core/check/result';
import { amountText, type Decimal, decimalPlaces, sum } from '../core/money/decimal';
import type { AmountUnit } from '../core/table/table';
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

/** Totals of a table against the sums of its projects, one line a header row; empty where no row declares a total. */
function declaredLines({ table, totals }: CheckedTable, words: ReportWords): string[] {
  const declared = declaredTotals(totals);
  if (declared.length === 0) return [];
  if (table.projects.length === 0 && declared.every((node) => node.declared.value === null)) return [];
  const rows = alignedLines(
    declared.map((node) => totalRow(node, words)),
    RIGHT,
  );
  return [words.totals(table.amountUnit), ...rows.map((row) => `  ${row}`)];
}

/** Sums of tables that declare no total, such as project forms: one line an amount unit. */
function undeclaredLines(tables: readonly CheckedTable[], words: ReportWords): string[][] {
  const sums = new Map<AmountUnit, Decimal[]>();
  for (const { table, totals } of tables) {
    if (table.projects.length === 0 || declaredTotals(totals).length > 0) continue;
    sums.set(table.amountUnit, [...(sums.get(table.amountUnit) ?? []), ...totals.map((node) => node.computed)]);
  }
  return [...sums].map(([unit, computed]) => [
    words.totals(unit),
    `  ${words.noDeclared}  ${words.computed}  ${amountText(sum(computed))}`,
  ]);
}

/** Totals of a file: a block for each table that declares some, then what those add up to that declare none. */
export function totalBlocks(tables: readonly CheckedTable[], words: ReportWords): string[][] {
  return [...tables.map((table) => declaredLines(table, words)), ...undeclaredLines(tables, words)];
}
