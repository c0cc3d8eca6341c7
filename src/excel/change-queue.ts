import type { Area } from '../core/sheet/address';
import { rowCount } from './addresses';
import { MANY_ROWS, type ChangeHint } from './change-hint';
import type { Clock } from './clock';

/** What has to be read again: the workbook, or some sheets wholly or at some places. */
export interface Dirty {
  readonly workbook: boolean;
  readonly sheets: ReadonlyMap<string, readonly Area[] | 'whole-sheet'>;
}

export const NOTHING_DIRTY: Dirty = { workbook: false, sheets: new Map() };

/** Adds a hint to what is dirty already. */
export function withHint(dirty: Dirty, hint: ChangeHint): Dirty {
  if (dirty.workbook || hint.kind === 'workbook') return { workbook: true, sheets: new Map() };
  const before = dirty.sheets.get(hint.sheetId) ?? [];
  const sheets = new Map(dirty.sheets);
  sheets.set(
    hint.sheetId,
    hint.kind === 'sheet' || before === 'whole-sheet' ? 'whole-sheet' : capped([...before, ...hint.areas]),
  );
  return { workbook: false, sheets };
}

/** Both together. */
export function joined(one: Dirty, other: Dirty): Dirty {
  if (one.workbook || other.workbook) return { workbook: true, sheets: new Map() };
  return [...other.sheets].reduce<Dirty>(
    (sum, [sheetId, areas]) =>
      withHint(sum, areas === 'whole-sheet' ? { kind: 'sheet', sheetId } : { kind: 'cells', sheetId, areas }),
    one,
  );
}

function capped(areas: readonly Area[]): readonly Area[] | 'whole-sheet' {
  return areas.reduce((rows, area) => rows + rowCount(area), 0) > MANY_ROWS ? 'whole-sheet' : areas;
}

/** Hints wait here until the person pauses; nobody waits longer than `LONGEST_WAIT`. */
export interface ChangeQueue {
  readonly push: (hint: ChangeHint) => void;
  /** Makes everything due at once. */
  readonly hurry: () => void;
  /** Puts back what could not be read; it becomes due with the next hint. */
  readonly putBack: (dirty: Dirty) => void;
  /** Are there hints that wait no longer? */
  readonly isDue: () => boolean;
  /** Takes all hints if some are due, else null. */
  readonly takeDue: () => Dirty | null;
}

const QUIET_TIME = 300;
const LONGEST_WAIT = 1000;

/** Makes a queue; `onDue` is called when hints have become due. */
export function createChangeQueue(clock: Clock, onDue: () => void): ChangeQueue {
  let dirty = NOTHING_DIRTY;
  let firstAt: number | null = null;
  let due = false;
  let cancel = (): void => undefined;

  function ripen(): void {
    due = true;
    onDue();
  }

  return {
    push: (hint) => {
      dirty = withHint(dirty, hint);
      firstAt ??= clock.now();
      cancel();
      const longest = Math.max(0, firstAt + LONGEST_WAIT - clock.now());
      cancel = clock.after(Math.min(QUIET_TIME, longest), ripen);
    },
    hurry: () => {
      cancel();
      ripen();
    },
    putBack: (rest) => {
      dirty = joined(rest, dirty);
    },
    isDue: () => due,
    takeDue: () => {
      if (!due) return null;
      const taken = dirty;
      dirty = NOTHING_DIRTY;
      firstAt = null;
      due = false;
      cancel();
      return taken.workbook || taken.sheets.size > 0 ? taken : null;
    },
  };
}
