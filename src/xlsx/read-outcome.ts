import type { UnreadableReason } from '../core/sheet/unreadable';
import type { Workbook } from '../core/sheet/sheet';

/** Something about a file that was read all the same and that its owner should know. */
export type ReadNote =
  /** Not a workbook but a web page with the name of one; its first table was read. */
  | 'web-page'
  /** Comma or tab separated text: no formats, no merged cells. */
  | 'text';

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
