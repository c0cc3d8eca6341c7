import { button, byId, element } from '../dom/element';
import { createMenu, type MenuItem } from '../dom/menu';
import type { Opener } from '../file/opener';
import { EMPTY, type Sample } from '../file/samples';
import type { PaneFrame } from '../pane/pane-frame';
import type { Workbench } from '../workbench';
import { editAsOther } from './edit-as-other';
import { faultCount, faultItems } from './fault-menu';
import { hostItems, hostName } from './host-menu';
import { paneItems } from './pane-menu';

interface BarParts {
  readonly workbench: Workbench;
  readonly pane: PaneFrame;
  readonly samples: readonly Sample[];
  readonly opener: Opener;
  readonly save: () => void;
}

/** The bar on top; `refresh` draws it anew after a change. */
export interface TopBar {
  readonly refresh: () => void;
}

function sampleItems({ samples, opener }: BarParts): readonly MenuItem[] {
  return [
    ...samples.map((sample) => ({ text: sample.title, run: () => opener.openSample(sample) })),
    { text: EMPTY, run: opener.openEmpty },
  ];
}

/** Fills the bar of the page. */
export function createTopBar(parts: BarParts): TopBar {
  const { workbench, pane, opener, save } = parts;
  const session = workbench.session;
  const name = element('span', { class: 'file-name' });
  const hostMenu = createMenu(
    () => `主机：${hostName(session().host.profile().id)}`,
    () =>
      hostItems(workbench, () => {
        if (pane.isOpen()) pane.open();
        refresh();
      }),
  );
  const faultMenu = createMenu(
    () => (faultCount(session()) > 0 ? `故障（${faultCount(session())}）` : '故障'),
    () =>
      faultItems(
        session(),
        () => refresh(),
        () => editAsOther(session()),
      ),
  );
  const paneMenu = createMenu(
    () => '窗格',
    () => paneItems(pane),
  );
  const refresh = (): void => {
    name.textContent = session().name;
    document.title = `${session().name} - 绩衡工作台`;
    hostMenu.refresh();
    faultMenu.refresh();
    faultMenu.root.classList.toggle('active', faultCount(session()) > 0);
  };
  byId('bar').append(
    element('img', { class: 'brand', src: 'assets/icon-32.png', alt: '', width: '20', height: '20' }),
    element('h1', { text: '绩衡工作台' }),
    button('打开…', opener.chooseFile),
    button('保存为 .xlsx', save),
    createMenu(
      () => '样例',
      () => sampleItems(parts),
    ).root,
    name,
    hostMenu.root,
    faultMenu.root,
    paneMenu.root,
  );
  refresh();
  return { refresh };
}
