import type { Table } from '../table/table';
import type { TotalNode } from '../totals/reconciliation';
import type { FileFacts } from '../rules/rule';
import type { LapsedWaiver, WaivedFinding } from '../waivers/apply-waivers';
import type { Finding } from './finding';

/** A table with its totals, outermost first. */
export interface CheckedTable {
  readonly table: Table;
  readonly totals: readonly TotalNode[];
}

/** A rule that broke down: a fault of the program, not of the workbook. What the rule would have said is missing. */
export interface RuleFailure {
  readonly code: string;
  readonly sheet: string;
  /** Technical text for a report to the makers. */
  readonly message: string;
}

/** What one check of a workbook found. */
export interface CheckResult {
  readonly tables: readonly CheckedTable[];
  /** In the order of the workbook: sheet, row, column, code. Those that somebody gave a reason for are not among them. */
  readonly findings: readonly Finding[];
  /** 已说明: findings with the reason that is kept in the workbook. They count nowhere as 必改 or 建议改. */
  readonly waived: readonly WaivedFinding[];
  /** Reasons kept in the workbook that stand for no finding: their text changed, or the finding is gone. */
  readonly lapsed: readonly LapsedWaiver[];
  readonly facts: FileFacts;
  /** Rules that broke down, one entry a rule and sheet: the check is not complete where this is not empty. */
  readonly failures: readonly RuleFailure[];
}
