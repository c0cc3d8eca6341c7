import type { Clock } from '../../../src/excel/clock';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves the clock; due tasks run in their order, and what they start in the host gets time to finish. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

/** Makes a clock; `settle` waits until what a task started has come to rest. */
export function manualClock(settle: () => Promise<void> = async () => undefined): ManualClock {
  let now = Date.UTC(2024, 0, 2);
  const tasks = new Map<number, { at: number; task: () => void }>();
  let last = 0;

  function nextDue(until: number): { id: number; at: number; task: () => void } | null {
    const due = [...tasks]
      .filter(([, { at }]) => at <= until)
      .sort(([a, one], [b, other]) => one.at - other.at || a - b);
    return due[0] ? { id: due[0][0], ...due[0][1] } : null;
  }

  return {
    now: () => now,
    after: (milliseconds, task) => {
      const id = ++last;
      tasks.set(id, { at: now + milliseconds, task });
      return () => void tasks.delete(id);
    },
    advance: async (milliseconds) => {
      const until = now + milliseconds;
      await settle();
      for (let due = nextDue(until); due; due = nextDue(until)) {
        tasks.delete(due.id);
        now = Math.max(now, due.at);
        due.task();
        await settle();
      }
      now = until;
    },
  };
}
