import type { ObstacleKind, Outcome, Revertible } from '../core/port/workbook-port';
import type { ChangeHint } from './change-hint';
import type { LiveCheck } from './live-check';
import { blocked, type Attempt } from './obstacle';
import type { SnapshotStore } from './snapshot-store';

/** One command's writes, with what puts them back. */
export interface Command {
  readonly shown: Revertible;
  readonly revert: () => Promise<Attempt<unknown>>;
  /** What is to be read again after the command, and after its revert. */
  readonly hints: readonly ChangeHint[];
}

/** What was written from this pane, the newest last. */
export interface CommandStack {
  /** Takes up a command that has written; resolves when the findings say so. */
  readonly push: (command: Command) => Promise<Outcome>;
  readonly revertLast: () => Promise<Outcome>;
}

const WRITTEN_OVER: ReadonlySet<ObstacleKind> = new Set(['changed-meanwhile', 'rows-filled']);

export function createCommandStack(store: SnapshotStore, live: LiveCheck): CommandStack {
  let commands: readonly Command[] = [];

  function set(next: readonly Command[]): void {
    commands = next;
    store.update({ reverts: next.map(({ shown }) => shown) });
  }

  return {
    push: async (command) => {
      set([...commands, command]);
      await live.now(...command.hints);
      return { done: true };
    },
    revertLast: async () => {
      const command = commands[commands.length - 1];
      if (!command) return blocked('not-found');
      const reverted = await command.revert();
      // What somebody wrote over cannot be put back any more; the command before stays revertible.
      const isOver = reverted.done || WRITTEN_OVER.has(reverted.obstacle.kind);
      if (isOver) set(commands.filter((other) => other !== command));
      await live.now(...command.hints);
      return outcomeOf(reverted);
    },
  };
}

/** An attempt without its value. */
export function outcomeOf(attempt: Attempt<unknown>): Outcome {
  return attempt.done ? { done: true } : attempt;
}
