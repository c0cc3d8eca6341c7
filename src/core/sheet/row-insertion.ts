import type { Area } from './address';
import type { Row } from './sheet';

/**
 * New rows below a row of a sheet. They are put in only where that row still holds `before`, so that they never come
 * to stand in a place that moved since the check. Rows count from 0; below the new rows everything moves down, and
 * merged areas that reach beyond the row above grow by themselves.
 */
export interface RowInsertion {
  readonly sheet: string;
  /** The row above the new ones. */
  readonly below: number;
  /** What that row holds. */
  readonly before: Row;
  /** What the new rows hold, from column A; their formats are those of the row above. At least one. */
  readonly rows: readonly Row[];
  /** What each of them is for, as a person reads it: the labels that merged cells give it included. */
  readonly labels: readonly string[];
  /** Merged areas to be drawn once the rows are there, at their new places: those that grow, and those of the new rows. */
  readonly merges: readonly Area[];
}
