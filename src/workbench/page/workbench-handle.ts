import type { EngineModel } from '../engine/workbook-model';
import type { Person } from '../engine/person';
import type { ExcelHost } from '../host/host';
import type { PaneFrame } from './pane/pane-frame';

/** Developers' handle on the page, `window.workbench`: the browser tests and the frame of the pane use it. */
export interface WorkbenchHandle {
  readonly model: EngineModel;
  readonly host: ExcelHost;
  readonly remote: Person;
  /** Opens a file in place of the open workbook; false if it is no workbook. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<boolean>;
  /** The open workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  readonly pane: PaneFrame;
  /** Where a cell of the open sheet is drawn on the page. */
  readonly cellBox: (cell: string) => DOMRect | null;
  /** Draws the bar anew, for changes that were not made there. */
  readonly refresh: () => void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
