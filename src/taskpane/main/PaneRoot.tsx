import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Pack } from '../../core/pack/pack';
import type { WorkbookPort } from '../../core/port/workbook-port';
import type { Locale } from '../../messages/catalogue';
import { type EnvironmentFact, type PaneServices, PaneServicesContext } from '../services/pane-services';
import type { PaneStorage } from '../services/pane-storage';
import { useCommand } from '../services/use-command';
import { stringsOf } from '../strings/strings';
import { paneThemes, type ThemeName } from '../theme/pane-theme';
import { Pane } from './Pane';
import type { View } from './PaneTabs';

const LOCALE_KEY = 'locale';
const HIDES_TRIAL_KEY = 'check.hidesTrial';

/** What the pane is given by whoever mounts it. */
export interface PaneOptions {
  readonly port: WorkbookPort;
  /** Language of the host; a choice made in the pane goes before it. */
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly storage: PaneStorage;
  readonly pack: Pack;
  /** Packs that can be chosen; none where there is no choice. */
  readonly packs?: readonly Pack[];
  readonly choosePack?: (id: string) => void;
  /** Version of this product. */
  readonly version: string;
  /** What is known of the host, for 环境检测. */
  readonly environment?: readonly EnvironmentFact[];
  /** View to open with: the ribbon has a button for the template. */
  readonly view?: View;
}

const NO_FACTS: readonly EnvironmentFact[] = [];
const NO_PACKS: readonly Pack[] = [];

function chooseNothing(): void {}

/** The pane with its services, language and theme. */
export function PaneRoot({ options }: { readonly options: PaneOptions }): ReactNode {
  const { port, storage, pack, version, theme, view = 'check', environment = NO_FACTS } = options;
  const { packs = NO_PACKS, choosePack = chooseNothing } = options;
  const [locale, setLocale] = useState(() => rememberedLocale(storage) ?? options.locale);
  const [hidesTrial, setHidesTrial] = useState(() => storage.read(HIDES_TRIAL_KEY) === 'yes');
  const { run, blocked, dismiss } = useCommand();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const services = useMemo(
    (): PaneServices => ({
      port,
      run,
      locale,
      chooseLocale: (next) => {
        storage.write(LOCALE_KEY, next);
        setLocale(next);
      },
      strings: stringsOf(locale),
      storage,
      hidesTrial,
      chooseHidesTrial: (next) => {
        storage.write(HIDES_TRIAL_KEY, next ? 'yes' : 'no');
        setHidesTrial(next);
      },
      pack,
      packs,
      choosePack,
      version,
      environment,
    }),
    [port, run, locale, storage, hidesTrial, pack, packs, choosePack, version, environment],
  );
  return (
    <FluentProvider theme={paneThemes[theme]}>
      <PaneServicesContext value={services}>
        <Pane start={view} blocked={blocked} onDismiss={dismiss} />
      </PaneServicesContext>
    </FluentProvider>
  );
}

function rememberedLocale(storage: PaneStorage): Locale | null {
  const remembered = storage.read(LOCALE_KEY);
  return remembered === 'zh-CN' || remembered === 'en-US' ? remembered : null;
}
