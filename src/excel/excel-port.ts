import type { Pack } from '../core/pack/pack';
import type { Outcome, Revertible, WorkbookPort } from '../core/port/workbook-port';
import { waiversFor } from '../core/waivers/apply-waivers';
import { noteOf, ownerKey } from '../core/waivers/waiver';
import { detectCapabilities } from './capabilities';
import { dayOf, systemClock, type Clock } from './clock';
import { createCommandStack, outcomeOf } from './command-stack';
import { createEditCommands } from './edit-commands';
import { insertPlans } from './insert-plans';
import { workbookOf } from './known-sheet';
import { createLiveCheck } from './live-check';
import { blocked, type Attempt } from './obstacle';
import { createOwnWrites } from './own-writes';
import { browserPage, type Page } from './page';
import { readKept } from './read-kept';
import { createRun } from './run';
import { selectPlace } from './select-place';
import { createSnapshotStore } from './snapshot-store';
import { revertRows, type WrittenRows } from './waiver-rows';
import { addWaivers, removeWaivers } from './waivers';
import { watchWorkbook } from './watch';

export interface ExcelPortOptions {
  readonly pack: Pack;
  readonly clock?: Clock;
  readonly page?: Page;
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
  const commands = createCommandStack(store, live);

  async function recheck(): Promise<Outcome> {
    if (capabilities.supported) return live.now({ kind: 'workbook' });
    const tooOld = blocked('unsupported', '', 'ExcelApi 1.14');
    store.update({ phase: 'failed', obstacle: tooOld.obstacle });
    return tooOld;
  }

  async function changeReasons(
    attempt: Promise<Attempt<WrittenRows>>,
    reasons: NonNullable<Revertible['reasons']>,
  ): Promise<Outcome> {
    const written = await attempt;
    if (!written.done) return written;
    const revert = (): Promise<Attempt<unknown>> => revertRows(run, ownWrites, written.value);
    const hints = [{ kind: 'sheet', sheetId: written.value.sheetId }] as const;
    return commands.push({ shown: { edits: [], reasons }, revert, hints });
  }

  const waive: WorkbookPort['waive'] = async (findings, note) => {
    const { result } = store.get();
    const present = new Set(result?.findings);
    const kept = noteOf({ ...note, at: dayOf(clock) });
    const isKnown = findings.every((finding) => present.has(finding));
    if (!result || !isKnown || kept.reason === '') return blocked('changed-meanwhile');
    const { sheets } = workbookOf(live.known());
    const waivers = waiversFor(findings, kept, { sheets, tables: result.tables.map(({ table }) => table) });
    const reasons = { kind: 'given', count: findings.length } as const;
    // What was said of the same finding before its text changed is said anew.
    const owners = new Set(waivers.map(ownerKey));
    const replaced = result.lapsed.filter(({ waiver }) => owners.has(ownerKey(waiver)));
    const written = addWaivers(
      run,
      ownWrites,
      waivers,
      replaced.map(({ waiver }) => waiver),
    );
    return changeReasons(written, reasons);
  };

  if (capabilities.supported) page.onReturn(() => live.hint({ kind: 'workbook' }));
  void recheck();

  return {
    getSnapshot: store.get,
    subscribe: store.subscribe,
    recheck,
    select: async (place) => outcomeOf(await selectPlace(run, ownWrites, live.known(), place)),
    ...createEditCommands({ run, ownWrites, live, commands }),
    waive,
    withdrawWaivers: (waivers) =>
      changeReasons(removeWaivers(run, ownWrites, waivers), { kind: 'withdrawn', count: waivers.length }),
    revertLast: commands.revertLast,
    insert: async (plans) => {
      const inserted = await insertPlans(run, ownWrites, plans);
      if (inserted.done) await live.now({ kind: 'workbook' });
      return outcomeOf(inserted);
    },
    keptSheets: () => readKept(run),
    canUndo: capabilities.undo,
  };
}
