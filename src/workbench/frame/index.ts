import { createOffice } from '../host/office';
import type { Profile } from '../host/profiles';
import type { WorkbenchHandle } from '../page/workbench-handle';
import { loadPane, loadScript } from './load-pane';

/** Microsoft's client as the products carry it. */
const CLIENTS: Readonly<Record<Profile['platform'], string>> = {
  PC: 'office/excel-win32-16.01.js',
  Mac: 'office/excel-mac-16.00.js',
  OfficeOnline: 'office/excel-web-16.00.js',
};

interface PaneWindow {
  _richApiNativeBridge?: object;
  Office?: object;
}

/** Makes this page an Excel's task pane: host and client first, then the very pages and scripts that Excel would load. */
async function start({ host }: WorkbenchHandle): Promise<void> {
  const pane = window as unknown as PaneWindow;
  const office = createOffice(host);
  pane._richApiNativeBridge = host.bridge;
  pane.Office = office;
  await loadScript({ src: CLIENTS[host.profile().platform] });
  // The client puts an `Office` of its own in place, whose context only a real Excel fills.
  pane.Office = Object.create(pane.Office ?? null, Object.getOwnPropertyDescriptors(office)) as object;
  await loadPane('taskpane.html');
}

const workbench = (window.parent as Window).workbench;
if (workbench && window.parent !== window) void start(workbench);
else document.body.textContent = '这一页只在绩衡工作台里打开。';
