import type { CheckResult } from '../check/result';
import type { Finding, FindingPlace } from '../check/finding';
import type { Edit } from '../sheet/edit';
import type { RowInsertion } from '../sheet/row-insertion';
import type { Sheet } from '../sheet/sheet';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { Waiver, WaiverNote } from '../waivers/waiver';

/** What stands in the way of the workbook, said in the user's words by the message of the same key. */
export type ObstacleKind =
  | 'cell-editing'
  | 'inactive-workbook'
  | 'protected-sheet'
  | 'read-only'
  | 'changed-meanwhile'
  | 'rows-filled'
  | 'not-found'
  | 'hidden-by-filter'
  | 'hidden-sheet'
  | 'too-large'
  | 'unsupported'
  | 'newer-file'
  | 'unknown';

export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Sheet or cell it is about, e.g. `申报表!K16`; empty where it is about the whole workbook. */
  readonly where: string;
  /** Technical text for a report to the bureau; never the only explanation. */
  readonly detail: string;
}

/** Outcome of a command: done, or what stood in the way. Nothing is half done where `done` is false, except as `written` says. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly obstacle: Obstacle };

/** What was asked for, or what stood in the way. */
export type Attempt<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly obstacle: Obstacle };

/** What one command wrote and can put back: edits of cells, new rows, or reasons. */
export interface Revertible {
  /** Empty where the command was about nothing but rows or reasons. */
  readonly edits: readonly Edit[];
  readonly insertions?: readonly RowInsertion[];
  readonly reasons?: { readonly kind: 'given' | 'withdrawn'; readonly count: number };
}

/** What the pane shows. A new object at every change, so that React can compare by identity. */
export interface Snapshot {
  readonly phase: 'starting' | 'checking' | 'ready' | 'failed';
  /** Step that is under way, for `checking` of more than a moment. */
  readonly step: 'reading' | 'checking' | null;
  /** The last finished check; stays while the next one runs. */
  readonly result: CheckResult | null;
  /** Milliseconds since 1970 of the last finished check. */
  readonly checkedAt: number | null;
  /** Why the last check failed; null otherwise. */
  readonly obstacle: Obstacle | null;
  /** What can be reverted, the newest last; one entry per command. */
  readonly reverts: readonly Revertible[];
}

/**
 * The workbook as the views know it: implemented by `excel/` on Excel, later by the check page on a file.
 * No member throws; what goes wrong comes back as an `Outcome` or in the snapshot.
 */
export interface WorkbookPort {
  readonly getSnapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again and checks it. */
  readonly recheck: () => Promise<Outcome>;
  /** Goes to the cell and selects it. */
  readonly select: (place: FindingPlace) => Promise<Outcome>;
  /** Writes edits whose `before` still stands in every cell; otherwise writes none of them. */
  readonly apply: (edits: readonly Edit[]) => Promise<Outcome>;
  /**
   * Puts in rows where every row above them is still what it was; otherwise none of them. Edits of the same fix are made
   * first, and not at all where the rows cannot come.
   */
  readonly insertRows: (insertions: readonly RowInsertion[], edits?: readonly Edit[]) => Promise<Outcome>;
  /**
   * 说明理由: keeps a reason for findings of the last check in the workbook, so that they count no more as long as their
   * texts stay as they are. Refused where one of them is no longer found.
   */
  readonly waive: (findings: readonly Finding[], note: Omit<WaiverNote, 'at'>) => Promise<Outcome>;
  /** Takes reasons back: their findings count again. */
  readonly withdrawWaivers: (waivers: readonly Waiver[]) => Promise<Outcome>;
  /** Puts back what the newest command wrote: edits or reasons. New rows go again, unless somebody filled them in. */
  readonly revertLast: () => Promise<Outcome>;
  /** Draws each plan on a new sheet with a free name, in their order, and goes to the first; all of them or none. */
  readonly insert: (plans: readonly SheetPlan[]) => Promise<Outcome>;
  /** The sheets that keep what conversions could not place; they are no part of the snapshot. */
  readonly keptSheets: () => Promise<Attempt<readonly Sheet[]>>;
  /** Can this Excel undo what the add-in writes? False: warn before writing. */
  readonly canUndo: boolean;
}
