import type { Finding } from '../core/check/finding';
import type { CheckResult } from '../core/check/result';
import type { ReadNote, UnreadableReason } from '../core/sheet/unreadable';
import type { TableField } from '../core/table/table';

/** What became of one file of a check. */
export type FileResult =
  | {
      readonly file: string;
      readonly status: 'checked';
      readonly result: CheckResult;
      readonly notes: readonly ReadNote[];
    }
  | {
      /** A workbook that holds no known table. */
      readonly file: string;
      readonly status: 'no-table';
      /** Names of the sheets that were looked at. */
      readonly sheets: readonly string[];
      /** Sheets that almost hold a declaration table, and the columns that their headers lack. */
      readonly near: readonly { readonly sheet: string; readonly missing: readonly TableField[] }[];
      /** What was found all the same: a table of a kind that is not checked. */
      readonly findings: readonly Finding[];
      readonly notes: readonly ReadNote[];
    }
  | {
      readonly file: string;
      readonly status: 'unreadable';
      readonly reason: UnreadableReason;
      /** Technical text; never the only explanation. */
      readonly detail: string;
    };

/** The pack that the files were checked against, as a report names it. */
export interface PackMark {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** All that a report is made of. */
export interface CheckRun {
  readonly toolVersion: string;
  readonly pack: PackMark;
  readonly files: readonly FileResult[];
}
