/** The Office application that the pane runs in. */
export interface OfficeHost {
  /** Language of Office, e.g. `zh-CN`. */
  readonly locale: string;
  /** Dark Office theme at the moment of asking. */
  readonly isDark: boolean;
  /** `PC`, `Mac`, `OfficeOnline`, `iOS` …; empty where Office does not say. */
  readonly platform: string;
  /** Excel, and not another application or a plain browser. */
  readonly isExcel: boolean;
  /** What keys of the browser's storage begin with where Office divides it between sites; null where it does not. */
  readonly partitionKey: string | null;
}

/** Waits for Office and tells what it is. */
export async function officeHost(): Promise<OfficeHost> {
  const { host, platform } = await Office.onReady();
  return {
    locale: Office.context.displayLanguage,
    isDark: isDarkTheme(),
    platform: platform ? String(platform) : '',
    isExcel: host === Office.HostType.Excel,
    partitionKey: partitionKey(),
  };
}

/** Excel on the desktop and older Excel on the web know no key. */
function partitionKey(): string | null {
  const { partitionKey: key }: Partial<Office.Context> = Office.context;
  return key ? key : null;
}

/** Is Office's theme dark now? False where Office tells no theme. */
export function isDarkTheme(): boolean {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor ?? '');
}

function isDarkColour(colour: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
