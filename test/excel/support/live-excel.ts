import type { Finding } from '../../../src/core/check/finding';
import type { Snapshot, WorkbookPort } from '../../../src/core/port/workbook-port';
import { createChecker } from '../../../src/core/check/checker';
import { createReader } from '../../../src/core/layouts/reader';
import { detectCapabilities } from '../../../src/excel/capabilities';
import { createExcelPort } from '../../../src/excel/excel-port';
import { workbookOf } from '../../../src/excel/known-sheet';
import { listSheets } from '../../../src/excel/list-sheets';
import { readSheets } from '../../../src/excel/read-sheets';
import { createRun } from '../../../src/excel/run';
import { nationalPack } from '../../../src/packs';
import { bootExcel, type BootedExcel, type BootOptions } from '../../support/excel-client';
import { manualClock, type ManualClock } from './manual-clock';

/** An Excel with the port at work on it. */
export interface LiveExcel extends BootedExcel {
  readonly port: WorkbookPort;
  readonly clock: ManualClock;
  /** The person comes back to the pane. */
  readonly focusPane: () => void;
  /** Lets the debounce pass and everything come to rest. */
  readonly afterPause: () => Promise<Snapshot>;
  /** Waits for a command while its time passes. */
  readonly finish: <T>(command: Promise<T>) => Promise<T>;
  /** Findings as `code cell`, in their order. */
  readonly found: () => readonly string[];
}

/** Boots Microsoft's client over our host, starts the port, and waits for the first check. */
export async function liveExcel(options: BootOptions & { readonly isEditing?: boolean } = {}): Promise<LiveExcel> {
  const excel = await bootExcel(options);
  if (options.isEditing) excel.host.faults.set({ cellEdit: true });
  const clock = manualClock(() => settled(excel));
  let returned = (): void => undefined;
  const page = { onReturn: (listener: () => void) => void (returned = listener) };
  const port = await createExcelPort({ pack: nationalPack, clock, page });
  const finish = async <T>(command: Promise<T>): Promise<T> => {
    let isOver = false;
    void command.finally(() => (isOver = true));
    for (let turn = 0; turn < 50 && !isOver; turn++) await clock.advance(100);
    return command;
  };
  await clock.advance(50);
  excel.host.log.clear();
  return {
    ...excel,
    port,
    clock,
    focusPane: () => returned(),
    afterPause: async () => {
      await clock.advance(1100);
      return port.getSnapshot();
    },
    finish,
    found: () => (port.getSnapshot().result?.findings ?? []).map(summary),
  };
}

/** What a check from nothing says of the workbook as it stands in Excel now. */
export async function foundAfresh({ clock, finish }: LiveExcel): Promise<readonly string[]> {
  const run = createRun(detectCapabilities(), clock);
  const listed = await finish(listSheets(run));
  const read = listed.done ? await finish(readSheets(run, createReader(nationalPack), listed.value, [])) : listed;
  if (!read.done) throw new Error(`The workbook cannot be read: ${JSON.stringify(read.obstacle)}`);
  return createChecker(nationalPack).check(workbookOf(read.value)).findings.map(summary);
}

function summary({ code, place }: Finding): string {
  return `${code} ${place.cell}`;
}

/** No request is served, no event is on its way, and nobody has started anything new. */
async function settled({ host }: BootedExcel): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    // A request that waits for the person to leave the cell keeps the host busy.
    if (!host.faults.get().cellEdit) await host.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
