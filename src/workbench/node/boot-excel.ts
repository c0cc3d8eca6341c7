import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Workbook } from '../../core/sheet/sheet';
import { makeSheet } from '../../core/sheet/sheet';
import { fromWorkbook, type WorkbookContent } from '../engine/content';
import { createNodeUniver } from '../engine/node-univer';
import { createPerson, type Person } from '../engine/person';
import { createWorkbookModel, type EngineModel } from '../engine/workbook-model';
import { createHost, type ExcelHost } from '../host/host';
import { createOffice } from '../host/office';
import type { ProfileId } from '../host/profiles';

type ExcelNamespace = typeof Excel;
type ExtensionNamespace = typeof OfficeExtension;
type OfficeNamespace = typeof Office;

export interface BootOptions {
  readonly profile?: ProfileId;
  /** Plain sheets, or content with everything; an empty workbook with one sheet otherwise. */
  readonly workbook?: Workbook | WorkbookContent;
}

export interface BootedExcel {
  readonly Excel: ExcelNamespace;
  readonly Office: OfficeNamespace;
  readonly OfficeExtension: ExtensionNamespace;
  readonly host: ExcelHost;
  readonly model: EngineModel;
  /** The person at this Excel. */
  readonly user: Person;
  /** Another person on the same file. */
  readonly remote: Person;
  readonly dispose: () => void;
}

interface ClientExports {
  readonly Excel: ExcelNamespace;
  readonly OfficeExtension: ExtensionNamespace;
}

let clientSource: string | null = null;
const running = new Set<BootedExcel>();

/** The client's request machinery and Excel's API; what stands before and after in the file is for other jobs. */
function readClient(): string {
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  const source = readFileSync(file, 'utf8');
  const start = source.lastIndexOf('var __extends', source.indexOf('\nvar OfficeExtension;'));
  return source.slice(start, source.indexOf('\nvar _EndExcel'));
}

/** Microsoft's client in a function: its globals become the function's own, so that each boot has a fresh client. */
function loadClient(office: object, bridge: object): ClientExports {
  clientSource ??= readClient();
  const window = { Office: office, Promise, setTimeout, clearTimeout, navigator: { userAgent: 'Node' } };
  const load = new Function('window', '_richApiNativeBridge', `${clientSource}\n;return { Excel, OfficeExtension };`);
  return load(window, bridge) as ClientExports;
}

/**
 * Microsoft's own Excel client over our host and engine, without a browser. `Excel`, `Office` and
 * `OfficeExtension` also become globals, as in a pane; the last boot wins.
 */
export async function bootExcel({ profile = 'm365', workbook }: BootOptions = {}): Promise<BootedExcel> {
  const content = workbook && 'activeSheet' in workbook ? workbook : fromWorkbook(workbook ?? emptyWorkbook());
  const univer = createNodeUniver();
  const model = createWorkbookModel(univer, content);
  await model.settle();
  const host = createHost(model, profile);
  const office = createOffice(host);
  const client = loadClient(office, host.bridge);
  const booted: BootedExcel = {
    ...client,
    Office: office as unknown as OfficeNamespace,
    host,
    model,
    user: createPerson(model),
    remote: createPerson(model, 'remote'),
    dispose: () => {
      running.delete(booted);
      host.dispose();
      model.dispose();
      univer.dispose();
    },
  };
  running.add(booted);
  Object.assign(globalThis, client, { Office: booted.Office });
  return booted;
}

function emptyWorkbook(): Workbook {
  return { sheets: [makeSheet('Sheet1', [])] };
}

/** Ends every Excel that is still running. */
export function closeAllExcels(): void {
  for (const booted of [...running]) booted.dispose();
}
