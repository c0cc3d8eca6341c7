import type { Table } from '../table/table';
import type { TotalNode } from '../totals/reconciliation';
import type { FileFacts } from '../rules/rule';
import type { Finding } from './finding';

/** A table with its totals, outermost first. */
export interface CheckedTable {
  readonly table: Table;
  readonly totals: readonly TotalNode[];
}

/** What one check of a workbook found. */
export interface CheckResult {
  readonly tables: readonly CheckedTable[];
  /** In the order of the workbook: sheet, row, column, code. */
  readonly findings: readonly Finding[];
  readonly facts: FileFacts;
}
