import type { ReadNote, UnreadableReason } from '../core/sheet/unreadable';
import type { Workbook } from '../core/sheet/sheet';

/** What reading a file gave: its sheets, or why there are none. `detail` is technical and never the only explanation. */
export type ReadOutcome =
  | { readonly ok: true; readonly workbook: Workbook; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly detail: string };

/** Thrown inside the reader only; `readWorkbook` turns it into an outcome. */
export class Unreadable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(detail);
  }
}
