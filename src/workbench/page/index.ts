import './page.css';
import './dom/dom.css';
import { createTopBar } from './bar/top-bar';
import { tell } from './dom/dialog';
import { button, byId, element } from './dom/element';
import { acceptDrops } from './file/drop-file';
import { openFile } from './file/open-file';
import { savedBytes, saveFile } from './file/save-file';
import { emptyWorkbook, loadSample, loadSamples, type Sample } from './file/samples';
import { cellBox } from './grid/cell-box';
import { watchCellEditing } from './grid/cell-editing';
import { watchListPicks } from './grid/list-picks';
import { createGridUniver } from './grid/univer';
import { createPaneFrame } from './pane/pane-frame';
import { createSplitter } from './pane/splitter';
import { createWorkbench } from './workbench';
import type { WorkbenchHandle } from './workbench-handle';

/** File dialogs offer what the reader reads. */
const READABLE = '.xlsx,.xlsm,.xls,.xlsb,.et,.ods,.csv,.htm,.html';

async function start(): Promise<void> {
  const samples = await loadSamples();
  const univer = createGridUniver(byId('grid'));
  const workbench = createWorkbench(univer, '空白工作簿', emptyWorkbook());
  watchCellEditing(univer, (isEditing) => workbench.session().host.faults.set({ cellEdit: isEditing }));
  watchListPicks(univer, (work) => workbench.session().model.asListPick(work));
  let refreshBar = (): void => undefined;
  const pane = createPaneFrame(
    () => workbench.session().host,
    () => refreshBar(),
  );
  createSplitter(pane);
  byId('pane-head').append(element('span', { text: '绩衡' }), button('✕', pane.close, { 'aria-label': '关闭窗格' }));

  const show: typeof workbench.show = (name, content, lost) => {
    pane.close();
    workbench.show(name, content, lost);
    pane.open();
    refreshBar();
  };
  const open = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    const opened = await openFile(bytes, name);
    if (opened.ok) show(name, opened.content, opened.lost);
    if (!opened.ok) await tell(`打不开“${name}”`, [opened.message]);
    else if (opened.notes.length > 0) await tell(name, opened.notes);
    return opened.ok;
  };
  const openSample = async ({ file, title }: Sample): Promise<void> => {
    await open(await loadSample(file), `${title}.xlsx`);
  };
  const chooser = element('input', { type: 'file', accept: READABLE });
  const openChosen = async (file: File | undefined): Promise<void> => {
    if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  chooser.addEventListener('change', () => {
    void openChosen(chooser.files?.[0]);
    chooser.value = '';
  });
  acceptDrops((file) => void openChosen(file));
  refreshBar = createTopBar({
    workbench,
    pane,
    samples,
    commands: {
      chooseFile: () => chooser.click(),
      save: () => void saveFile(workbench.session()),
      openSample: (sample) => void openSample(sample),
      openEmpty: (name) => show(name, emptyWorkbook(), []),
    },
  }).refresh;

  const handle: WorkbenchHandle = {
    get model() {
      return workbench.session().model;
    },
    get host() {
      return workbench.session().host;
    },
    get remote() {
      return workbench.session().remote;
    },
    open,
    save: () => savedBytes(workbench.session()),
    pane,
    cellBox: (cell) => cellBox(univer, cell),
    refresh: () => refreshBar(),
  };
  window.workbench = handle;
  const [first] = samples;
  if (first) await openSample(first);
  else pane.open();
}

start().catch((error: unknown) => {
  byId('grid').textContent = `工作台没有打开：${error instanceof Error ? error.message : String(error)}`;
});
