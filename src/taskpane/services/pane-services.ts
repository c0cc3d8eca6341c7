import { createContext, useContext } from 'react';
import type { Pack } from '../../core/pack/pack';
import type { Outcome, WorkbookPort } from '../../core/port/workbook-port';
import type { Locale } from '../../messages/catalogue';
import type { Strings } from '../strings/strings';
import type { PaneStorage } from './pane-storage';

/** One line of 环境检测: what it is and what was found, both already in words. */
export interface EnvironmentFact {
  readonly label: string;
  readonly value: string;
}

/** Runs a command of the port; what stood in the way is shown with a retry. True where it was done. */
export type RunCommand = (command: () => Promise<Outcome>) => Promise<boolean>;

/** What every view may ask for. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly run: RunCommand;
  readonly locale: Locale;
  readonly chooseLocale: (locale: Locale) => void;
  readonly strings: Strings;
  readonly storage: PaneStorage;
  /** Findings of rules on trial are left out everywhere. */
  readonly hidesTrial: boolean;
  readonly chooseHidesTrial: (hides: boolean) => void;
  readonly pack: Pack;
  /** Packs that can be chosen; one or none where there is no choice. */
  readonly packs: readonly Pack[];
  /** Checks under another pack from now on: the pane starts again. */
  readonly choosePack: (id: string) => void;
  readonly version: string;
  readonly environment: readonly EnvironmentFact[];
}

export const PaneServicesContext = createContext<PaneServices | null>(null);

/** Services of the pane that this view stands in. */
export function usePaneServices(): PaneServices {
  const services = useContext(PaneServicesContext);
  if (services === null) throw new Error('usePaneServices outside of a pane');
  return services;
}
