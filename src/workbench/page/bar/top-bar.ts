import { button, byId, element } from '../dom/element';
import { createMenu, type MenuItem } from '../dom/menu';
import type { Sample } from '../file/samples';
import type { PaneFrame } from '../pane/pane-frame';
import type { Workbench } from '../workbench';
import { editAsOther } from './edit-as-other';
import { faultCount, faultItems } from './fault-menu';
import { hostItems, hostName } from './host-menu';
import { paneItems } from './pane-menu';

export interface BarCommands {
  readonly chooseFile: () => void;
  readonly save: () => void;
  readonly openSample: (sample: Sample) => void;
  readonly openEmpty: (name: string) => void;
}

interface BarParts {
  readonly workbench: Workbench;
  readonly pane: PaneFrame;
  readonly samples: readonly Sample[];
  readonly commands: BarCommands;
}

const EMPTY = '空白工作簿';

function sampleItems({ samples, commands }: BarParts): readonly MenuItem[] {
  return [
    ...samples.map((sample) => ({ text: sample.title, run: () => commands.openSample(sample) })),
    { text: EMPTY, run: () => commands.openEmpty(EMPTY) },
  ];
}

/** Fills the bar on top; the function that comes back draws it anew after a change. */
export function createTopBar(parts: BarParts): { readonly refresh: () => void } {
  const { workbench, pane, commands } = parts;
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
    button('打开…', commands.chooseFile),
    button('保存为 .xlsx', commands.save),
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
