import { createChecker } from '../core/check/checker';
import { createReader } from '../core/layouts/reader';
import type { Pack } from '../core/pack/pack';
import type { Obstacle, Outcome } from '../core/port/workbook-port';
import { createChangeQueue, type Dirty } from './change-queue';
import type { ChangeHint } from './change-hint';
import { pause, type Clock } from './clock';
import { workbookOf, type KnownSheets } from './known-sheet';
import { obstacleOf, type Attempt } from './obstacle';
import { refreshed } from './refresh';
import type { Run } from './run';
import type { SnapshotStore } from './snapshot-store';

/** Keeps the findings in step with the workbook. */
export interface LiveCheck {
  /** Something may have changed: read it after a short pause. */
  readonly hint: (hint: ChangeHint) => void;
  /** Reads these at once and resolves when the findings say so. */
  readonly now: (...hints: readonly ChangeHint[]) => Promise<Outcome>;
  /** Sheets as last read. */
  readonly known: () => KnownSheets;
}

export interface LiveCheckOptions {
  readonly run: Run;
  readonly pack: Pack;
  readonly clock: Clock;
  readonly store: SnapshotStore;
  /** Comes before every read until it has succeeded: hanging on the event handlers. */
  readonly prepare: () => Promise<Attempt<unknown>>;
}

/** After this pause a check that Excel refused for the moment is tried again. */
const TRY_AGAIN = 2000;

/** Obstacles that the person clears without the pane noticing. */
const PASSES_BY_ITSELF = new Set<Obstacle['kind']>(['cell-editing', 'inactive-workbook']);

/**
 * One loop reads what is dirty, then checks, then shows. Reads come one after the other, so that a result is never
 * older than the one before; what becomes due during a read is read before anything is shown.
 */
export function createLiveCheck({ run, pack, clock, store, prepare }: LiveCheckOptions): LiveCheck {
  const reader = createReader(pack);
  const checker = createChecker(pack);
  const queue = createChangeQueue(clock, () => void drain());
  let known: KnownSheets = [];
  let checkedKnown: KnownSheets | null = null;
  let isPrepared = false;
  let draining: Promise<Outcome> | null = null;
  let cancelRetry = (): void => undefined;

  function drain(): Promise<Outcome> {
    if (draining) return draining.then((outcome) => (queue.isDue() ? drain() : outcome));
    draining = untilQuiet()
      .catch((error: unknown) => fail(obstacleOf(error, '')))
      .finally(() => (draining = null));
    return draining;
  }

  async function untilQuiet(): Promise<Outcome> {
    cancelRetry();
    let outcome: Outcome = { done: true };
    for (let dirty = queue.takeDue(); dirty && outcome.done; dirty = outcome.done ? queue.takeDue() : null) {
      store.update({ phase: checkedKnown ? 'checking' : 'starting', step: 'reading' });
      outcome = await readAll(dirty);
      if (outcome.done) await check();
      else fail(outcome.obstacle);
    }
    return outcome;
  }

  /** Reads what is dirty, and what becomes due meanwhile: a result on old rows would only flicker. */
  async function readAll(first: Dirty): Promise<Outcome> {
    for (let dirty: Dirty | null = first; dirty; dirty = queue.takeDue()) {
      const ready = isPrepared ? null : await prepare();
      isPrepared ||= ready?.done === true;
      const attempt =
        ready?.done === false ? ready : await refreshed(run, reader, { known, result: store.get().result }, dirty);
      if (!attempt.done) {
        queue.putBack(dirty);
        return attempt;
      }
      known = attempt.value;
    }
    return { done: true };
  }

  async function check(): Promise<void> {
    if (known !== checkedKnown) {
      store.update({ step: 'checking' });
      await pause(clock, 0);
      const result = checker.check(workbookOf(known));
      checkedKnown = known;
      store.update({ result });
    }
    store.update({ phase: 'ready', step: null, obstacle: null, checkedAt: clock.now() });
  }

  function fail(obstacle: Obstacle): Outcome {
    store.update({ phase: 'failed', step: null, obstacle });
    if (PASSES_BY_ITSELF.has(obstacle.kind)) cancelRetry = clock.after(TRY_AGAIN, queue.hurry);
    return { done: false, obstacle };
  }

  return {
    hint: queue.push,
    known: () => known,
    now: async (...hints) => {
      hints.forEach(queue.push);
      queue.hurry();
      return drain();
    },
  };
}
