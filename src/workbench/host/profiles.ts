export type ProfileId = 'excel2019' | 'ltsc2021' | 'ltsc2024' | 'm365' | 'web' | 'mac';

/** One Excel product as an add-in meets it. */
export interface Profile {
  readonly id: ProfileId;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Highest requirement set by its name. */
  readonly sets: Readonly<Record<string, string>>;
  /** What a write by the add-in does to the person's undo list. */
  readonly undo: 'pushes' | 'clears';
  /** Does a pick from a validation list raise a change event? */
  readonly listPickRaises: boolean;
  /** Greatest request and reply in bytes; null for no limit. */
  readonly payloadLimit: number | null;
  /** Number of cells that one read may touch. */
  readonly cellLimit: number;
}

const MEGABYTE = 1024 * 1024;
const COMMON = { AddinCommands: '1.1', DialogApi: '1.2', CustomFunctionsRuntime: '1.3' };

/** The products; requirement sets as Microsoft's availability tables list them. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  excel2019: desktop('excel2019', { ExcelApi: '1.8', AddinCommands: '1.1' }, 'clears'),
  ltsc2021: desktop('ltsc2021', { ...COMMON, ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2' }, 'clears'),
  ltsc2024: desktop('ltsc2024', { ...COMMON, ExcelApi: '1.17', SharedRuntime: '1.2', RibbonApi: '1.2' }, 'clears'),
  m365: desktop('m365', { ...COMMON, ...modernSets(), ExcelApiDesktop: '1.1' }, 'pushes'),
  mac: { ...desktop('mac', { ...COMMON, ...modernSets() }, 'pushes'), platform: 'Mac' },
  web: {
    id: 'web',
    platform: 'OfficeOnline',
    sets: { ...COMMON, ...modernSets(), ExcelApiOnline: '1.1' },
    undo: 'pushes',
    listPickRaises: false,
    payloadLimit: 5 * MEGABYTE,
    cellLimit: 5_000_000,
  },
};

function modernSets(): Readonly<Record<string, string>> {
  return {
    ExcelApi: '1.20',
    SharedRuntime: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
    DelayForCellEdit: '1.1',
  };
}

function desktop(id: ProfileId, sets: Readonly<Record<string, string>>, undo: Profile['undo']): Profile {
  return { id, platform: 'PC', sets, undo, listPickRaises: true, payloadLimit: null, cellLimit: 33_554_000 };
}

function versionParts(version: string): readonly [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

/** Is version `wanted` of a requirement set there? `1.9` comes before `1.14`. */
export function supports(profile: Profile, set: string, wanted = '1.1'): boolean {
  const highest = profile.sets[set];
  if (highest === undefined) return false;
  const [hasMajor, hasMinor] = versionParts(highest);
  const [major, minor] = versionParts(wanted);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
