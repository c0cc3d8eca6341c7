import { pause, type Clock } from './clock';
import type { Capabilities } from './capabilities';
import { obstacleOf, type Attempt } from './obstacle';

export interface RunRequest<T> {
  /** Sheet or cell the batch is about, for the message; empty for the whole workbook. */
  readonly where?: string;
  /** A command of the person at the pane: goes before reads that wait. */
  readonly urgent?: boolean;
  /** What it writes is one undo step, where Excel can do that. */
  readonly writes?: boolean;
  /** May be run again from its start: it must write in one sync only. */
  readonly batch: (context: Excel.RequestContext) => Promise<Attempt<T>>;
}

/** The only way to Excel: one batch at a time, errors as obstacles, cell editing waited for. */
export type Run = <T>(request: RunRequest<T>) => Promise<Attempt<T>>;

/** Pauses before the batch is tried again while a cell is being edited. */
const PATIENCE = [400, 800, 1600];

/** Makes the runner of a pane; there must be one only, because it keeps the order of all batches. */
export function createRun(capabilities: Capabilities, clock: Clock): Run {
  const lanes: { urgent: (() => Promise<void>)[]; usual: (() => Promise<void>)[] } = { urgent: [], usual: [] };
  let busy = false;

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    for (
      let next = lanes.urgent.shift() ?? lanes.usual.shift();
      next;
      next = lanes.urgent.shift() ?? lanes.usual.shift()
    )
      await next();
    busy = false;
  }

  async function attempt<T>(request: RunRequest<T>): Promise<Attempt<T>> {
    const options: Excel.RunOptions = {
      delayForCellEdit: capabilities.delayForCellEdit,
      ...(request.writes && capabilities.undoGroup ? { mergeUndoGroup: true } : {}),
    };
    try {
      return await Excel.run(options, request.batch);
    } catch (error) {
      return { done: false, obstacle: obstacleOf(error, request.where ?? '') };
    }
  }

  async function persist<T>(request: RunRequest<T>): Promise<Attempt<T>> {
    let outcome = await attempt(request);
    for (const wait of PATIENCE) {
      if (outcome.done || outcome.obstacle.kind !== 'cell-editing') break;
      await pause(clock, wait);
      outcome = await attempt(request);
    }
    return outcome;
  }

  return <T>(request: RunRequest<T>) =>
    new Promise<Attempt<T>>((resolve) => {
      lanes[request.urgent ? 'urgent' : 'usual'].push(async () => resolve(await persist(request)));
      void work();
    });
}
