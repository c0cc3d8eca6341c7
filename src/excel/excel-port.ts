import type { Pack } from '../core/pack/pack';
import type { Outcome, WorkbookPort } from '../core/port/workbook-port';
import type { Edit } from '../core/sheet/edit';
import { parseArea } from '../core/sheet/address';
import { applyTargets, type WrittenCell } from './apply-edits';
import { detectCapabilities } from './capabilities';
import type { ChangeHint } from './change-hint';
import { systemClock, type Clock } from './clock';
import { targetsOf } from './edit-targets';
import { insertPlans } from './insert-plans';
import { createLiveCheck } from './live-check';
import { blocked, type Attempt } from './obstacle';
import { createOwnWrites } from './own-writes';
import { browserPage, type Page } from './page';
import { readKept } from './read-kept';
import { revertCells } from './revert-edits';
import { createRun } from './run';
import { selectPlace } from './select-place';
import { createSnapshotStore } from './snapshot-store';
import { watchWorkbook } from './watch';

export interface ExcelPortOptions {
  readonly pack: Pack;
  readonly clock?: Clock;
  readonly page?: Page;
}

/** One command's writes, with all that puts them back. */
interface Command {
  readonly edits: readonly Edit[];
  readonly cells: readonly WrittenCell[];
}

/**
 * The open workbook as the views know it. Waits for Office, then listens to the workbook and checks it; the first
 * result arrives in the snapshot later.
 */
export async function createExcelPort({
  pack,
  clock = systemClock,
  page = browserPage,
}: ExcelPortOptions): Promise<WorkbookPort> {
  await Office.onReady();
  const capabilities = detectCapabilities();
  const store = createSnapshotStore();
  const run = createRun(capabilities, clock);
  const ownWrites = createOwnWrites();
  const prepare = (): Promise<Attempt<null>> => watchWorkbook(run, ownWrites, (hint) => live.hint(hint));
  const live = createLiveCheck({ run, pack, clock, store, prepare });
  let commands: readonly Command[] = [];

  function setCommands(next: readonly Command[]): void {
    commands = next;
    store.update({ reverts: next.map(({ edits }) => ({ edits })) });
  }

  async function recheck(): Promise<Outcome> {
    if (capabilities.supported) return live.now({ kind: 'workbook' });
    const tooOld = blocked('unsupported', '', 'ExcelApi 1.14');
    store.update({ phase: 'failed', obstacle: tooOld.obstacle });
    return tooOld;
  }

  async function apply(edits: readonly Edit[]): Promise<Outcome> {
    const targets = targetsOf(edits, live.known());
    const written = targets.done ? await applyTargets(run, ownWrites, targets.value) : targets;
    if (!written.done) return written;
    setCommands([...commands, { edits, cells: written.value }]);
    await live.now(...hintsOf(written.value));
    return { done: true };
  }

  async function revertLast(): Promise<Outcome> {
    const command = commands[commands.length - 1];
    if (!command) return blocked('not-found');
    const reverted = await revertCells(run, ownWrites, command.cells);
    // Cells that somebody wrote over cannot be put back any more; the command before stays revertible.
    const isOver = reverted.done || reverted.obstacle.kind === 'changed-meanwhile';
    if (isOver) setCommands(commands.filter((other) => other !== command));
    await live.now(...hintsOf(command.cells));
    return outcomeOf(reverted);
  }

  if (capabilities.supported) page.onReturn(() => live.hint({ kind: 'workbook' }));
  void recheck();

  return {
    getSnapshot: store.get,
    subscribe: store.subscribe,
    recheck,
    select: async (place) => outcomeOf(await selectPlace(run, ownWrites, live.known(), place)),
    apply,
    revertLast,
    insert: async (plans) => {
      const inserted = await insertPlans(run, ownWrites, plans);
      if (inserted.done) await live.now({ kind: 'workbook' });
      return outcomeOf(inserted);
    },
    keptSheets: () => readKept(run),
    canUndo: capabilities.undo,
  };
}

function outcomeOf(attempt: Attempt<unknown>): Outcome {
  return attempt.done ? { done: true } : attempt;
}

function hintsOf(cells: readonly WrittenCell[]): readonly ChangeHint[] {
  return cells.flatMap(({ sheetId, address }) => {
    const area = parseArea(address);
    return area ? [{ kind: 'cells', sheetId, areas: [area] } as const] : [];
  });
}
