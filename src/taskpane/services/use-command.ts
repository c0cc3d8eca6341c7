import { useCallback, useState } from 'react';
import type { Obstacle, Outcome } from '../../core/port/workbook-port';
import type { RunCommand } from './pane-services';

/** A command that met an obstacle. */
export interface BlockedCommand {
  readonly obstacle: Obstacle;
  readonly retry: () => void;
}

export interface CommandRunner {
  readonly run: RunCommand;
  /** The last command, where something stood in its way. */
  readonly blocked: BlockedCommand | null;
  readonly dismiss: () => void;
}

/** Runs commands one after another and remembers what blocked the last one. */
export function useCommand(): CommandRunner {
  const [blocked, setBlocked] = useState<BlockedCommand | null>(null);
  const run = useCallback<RunCommand>(async function attempt(command: () => Promise<Outcome>): Promise<boolean> {
    const outcome = await command();
    setBlocked(outcome.done ? null : { obstacle: outcome.obstacle, retry: () => void attempt(command) });
    return outcome.done;
  }, []);
  return { run, blocked, dismiss: useCallback(() => setBlocked(null), []) };
}
