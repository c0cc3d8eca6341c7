import './page.css';
import './dom/dom.css';
import { createTopBar, type TopBar } from './bar/top-bar';
import { button, byId, element } from './dom/element';
import { createOpener, firstDocument } from './file/opener';
import { savedBytes, saveFile } from './file/save-file';
import { loadSamples } from './file/samples';
import { cellBox } from './grid/cell-box';
import { watchCellEditing } from './grid/cell-editing';
import { watchListPicks } from './grid/list-picks';
import { createGridUniver } from './grid/univer';
import { createPaneFrame } from './pane/pane-frame';
import { createSplitter } from './pane/splitter';
import { createWorkbench } from './workbench';
import type { WorkbenchHandle } from './workbench-handle';

async function start(): Promise<void> {
  const samples = await loadSamples();
  const first = await firstDocument(samples);
  const univer = createGridUniver(byId('grid'));
  const workbench = createWorkbench(univer, first);
  const { session } = workbench;
  watchCellEditing(univer, (isEditing) => session().host.faults.set({ cellEdit: isEditing }));
  watchListPicks(univer, (work) => session().model.asListPick(work));

  let bar: TopBar | null = null;
  const refresh = (): void => bar?.refresh();
  const pane = createPaneFrame(() => session().host, refresh);
  createSplitter(pane);
  byId('pane-head').append(element('span', { text: '绩衡' }), button('✕', pane.close, { 'aria-label': '关闭窗格' }));
  const opener = createOpener((next) => {
    pane.close();
    workbench.show(next);
    pane.open();
  });
  bar = createTopBar({ workbench, pane, samples, opener, save: () => void saveFile(session()) });

  const handle: WorkbenchHandle = {
    get model() {
      return session().model;
    },
    get host() {
      return session().host;
    },
    get remote() {
      return session().remote;
    },
    open: opener.open,
    save: () => savedBytes(session()),
    pane,
    cellBox: (cell) => cellBox(univer, cell),
    refresh,
  };
  window.workbench = handle;
  pane.open();
}

start().catch((error: unknown) => {
  byId('grid').textContent = `工作台没有打开：${error instanceof Error ? error.message : String(error)}`;
});
