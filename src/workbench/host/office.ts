import type { ExcelHost } from './host';
import { supports } from './profiles';

export interface OfficeOptions {
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean;
}

/** The members of `Office` that a pane uses outside Excel's own client. */
export interface OfficeMembers {
  readonly onReady: (callback?: (info: OfficeInfo) => unknown) => Promise<OfficeInfo>;
  readonly context: OfficeContext;
  readonly actions: { readonly associate: (id: string, action: unknown) => void };
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
}

export interface OfficeInfo {
  readonly host: string;
  readonly platform: string;
}

export interface OfficeContext {
  readonly host: string;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
  readonly officeTheme: Readonly<Record<string, string | boolean | number>>;
  readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
  readonly document: { readonly settings: DocumentSettings; readonly url: string };
}

export interface DocumentSettings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly saveAsync: (callback?: (result: { readonly status: string }) => void) => void;
}

const LIGHT = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', isDarkTheme: false };
const DARK = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', isDarkTheme: true };

/**
 * Makes the members of `Office` for a host. They go into the pane's window before its bundle runs, beside what
 * Microsoft's client defines there; requirement sets follow the host's profile at the time of asking.
 */
export function createOffice(
  host: ExcelHost,
  { displayLanguage, isDarkTheme }: OfficeOptions = { displayLanguage: 'zh-CN', isDarkTheme: false },
): OfficeMembers {
  const settings = new Map<string, unknown>();
  const info = (): OfficeInfo => ({ host: 'Excel', platform: host.profile().platform });
  return {
    onReady: async (callback) => {
      await callback?.(info());
      return info();
    },
    context: {
      host: 'Excel',
      get platform() {
        return host.profile().platform;
      },
      displayLanguage,
      contentLanguage: 'zh-CN',
      get diagnostics() {
        return { ...info(), version: '16.0.0.0' };
      },
      officeTheme: isDarkTheme ? DARK : LIGHT,
      requirements: { isSetSupported: (name, version) => supports(host.profile(), name, version) },
      document: {
        url: '',
        settings: {
          get: (name) => settings.get(name) ?? null,
          set: (name, value) => void settings.set(name, value),
          remove: (name) => void settings.delete(name),
          saveAsync: (callback) => callback?.({ status: 'succeeded' }),
        },
      },
    },
    actions: { associate: () => undefined },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
  };
}
