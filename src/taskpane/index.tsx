import { createExcelPort } from '../excel/excel-port';
import { isDarkTheme, officeHost, type OfficeHost } from '../excel/office-host';
import type { Pack } from '../core/pack/pack';
import { nationalPack, packs } from '../packs';
import { mountPane } from './main';
import type { EnvironmentFact } from './services/pane-services';
import { browserStorage, type PaneStorage } from './services/pane-storage';

declare const JIHENG_VERSION: string;

/** What the host is, in its own words: these go to whoever helps from afar. */
function environmentOf({ platform, locale }: OfficeHost): readonly EnvironmentFact[] {
  return [
    { label: 'Office', value: [platform, locale].filter(Boolean).join(' · ') },
    { label: 'Web view', value: navigator.userAgent },
  ];
}

const PACK_KEY = 'pack';

/** The pack that was chosen here before. */
function chosenPack(storage: PaneStorage): Pack {
  const id = storage.read(PACK_KEY);
  return packs.find((pack) => pack.id === id) ?? nationalPack;
}

async function start(root: HTMLElement): Promise<void> {
  const host = await officeHost();
  const storage = browserStorage(`${host.partitionKey ?? ''}jiheng.`);
  const pack = chosenPack(storage);
  const port = await createExcelPort({ pack });
  const pane = mountPane(root, {
    port,
    locale: host.locale.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN',
    theme: host.isDark ? 'dark' : 'light',
    storage,
    pack,
    packs,
    choosePack: (id) => {
      storage.write(PACK_KEY, id);
      window.location.reload();
    },
    version: JIHENG_VERSION,
    environment: environmentOf(host),
    view: new URLSearchParams(window.location.search).get('view') === 'template' ? 'template' : 'check',
  });
  window.addEventListener('focus', () => pane.setTheme(isDarkTheme() ? 'dark' : 'light'));
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(() => {
    root.textContent = '绩衡没有打开。请关闭窗格后重新打开；仍不行请联系单位的信息人员。';
  });
}
