import type { CellValue } from './sheet';

/**
 * One cell to change. It is applied only where `before` still stands, so that a fix never
 * overwrites what somebody typed since the check; `before` is also what a revert puts back.
 */
export interface Edit {
  readonly sheet: string;
  /** A1 reference of one cell. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}
