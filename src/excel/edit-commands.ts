import type { Outcome, WorkbookPort } from '../core/port/workbook-port';
import { parseArea } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { applyTargets, type WrittenCell } from './apply-edits';
import type { ChangeHint } from './change-hint';
import type { CommandStack } from './command-stack';
import { targetsOf } from './edit-targets';
import { insertRows } from './insert-rows';
import type { LiveCheck } from './live-check';
import { succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import { removeRows } from './remove-rows';
import { revertCells } from './revert-edits';
import type { Run } from './run';

export interface EditCommandsOptions {
  readonly run: Run;
  readonly ownWrites: OwnWrites;
  readonly live: LiveCheck;
  readonly commands: CommandStack;
}

/** The commands that make fixes. */
export type EditCommands = Pick<WorkbookPort, 'apply' | 'insertRows'>;

export function createEditCommands({ run, ownWrites, live, commands }: EditCommandsOptions): EditCommands {
  async function written(edits: readonly Edit[]): Promise<Attempt<readonly WrittenCell[]>> {
    const targets = targetsOf(edits, live.known());
    return targets.done ? applyTargets(run, ownWrites, targets.value) : targets;
  }

  async function apply(edits: readonly Edit[]): Promise<Outcome> {
    const cells = await written(edits);
    if (!cells.done) return cells;
    const revert = (): Promise<Attempt<unknown>> => revertCells(run, ownWrites, cells.value);
    return commands.push({ shown: { edits }, revert, hints: hintsOf(cells.value) });
  }

  const putRowsIn: EditCommands['insertRows'] = async (insertions, edits = []) => {
    const cells = edits.length > 0 ? await written(edits) : succeeded<readonly WrittenCell[]>([]);
    if (!cells.done) return cells;
    const putBack = (): Promise<Attempt<unknown>> => revertCells(run, ownWrites, cells.value);
    const inserted = await insertRows(run, ownWrites, insertions, live.known());
    if (!inserted.done) {
      await putBack();
      return inserted;
    }
    const revert = async (): Promise<Attempt<unknown>> => {
      const removed = await removeRows(run, ownWrites, inserted.value);
      return removed.done ? putBack() : removed;
    };
    const sheets = new Set(inserted.value.map(({ sheetId }) => sheetId));
    const hints = [...sheets].map((sheetId) => ({ kind: 'sheet', sheetId }) as const);
    return commands.push({ shown: { edits, insertions }, revert, hints: [...hints, ...hintsOf(cells.value)] });
  };

  return { apply, insertRows: putRowsIn };
}

function hintsOf(cells: readonly WrittenCell[]): readonly ChangeHint[] {
  return cells.flatMap(({ sheetId, address }) => {
    const area = parseArea(address);
    return area ? [{ kind: 'cells', sheetId, areas: [area] } as const] : [];
  });
}
