import type { ProgramIo } from './program-io';

/** A file to check, or an argument that leads to none. */
export type InputPath =
  | { readonly path: string; readonly problem: null }
  | { readonly path: string; readonly problem: 'not-found' | 'no-workbook-in-folder' };

type Files = Pick<ProgramIo, 'kindOf' | 'namesIn' | 'absolute'>;

const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xls|xlsb|et|ods|csv|tsv|txt|md|html?)$/i;
/** Owner files of open workbooks and files of the system are no input. */
const NOT_INPUT = /^(?:~\$|\.)/;
const PATTERN = /[*?]/;
const DEEPEST = 32;

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

function join(folder: string, name: string): string {
  return folder === '' || /[\\/]$/.test(folder) ? folder + name : `${folder}/${name}`;
}

function visibleNames(folder: string, files: Files): string[] {
  const names = files.namesIn(folder === '' ? '.' : folder).filter((name) => !NOT_INPUT.test(name));
  return [...names].sort(byName);
}

/** Workbooks in a folder and the folders below it. */
function workbooksBelow(folder: string, files: Files, depth = 0): string[] {
  return visibleNames(folder, files).flatMap((name) => {
    const path = join(folder, name);
    const kind = files.kindOf(path);
    if (kind === 'folder')
      return depth < DEEPEST && name !== 'node_modules' ? workbooksBelow(path, files, depth + 1) : [];
    return kind === 'file' && WORKBOOK_NAME.test(name) ? [path] : [];
  });
}

function matcherOf(segment: string): RegExp {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}

/** Paths that match a pattern of `*`, `?` and `**`, as shells write them: Windows hands patterns over as they are. */
function matching(folder: string, segments: readonly string[], files: Files, depth = 0): string[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [];
  if (!PATTERN.test(segment)) {
    const path = join(folder, segment);
    if (rest.length > 0) return matching(path, rest, files, depth);
    return files.kindOf(path) === 'file' ? [path] : [];
  }
  const names = visibleNames(folder, files);
  if (segment === '**') {
    const below = names.map((name) => join(folder, name)).filter((path) => files.kindOf(path) === 'folder');
    const deeper = depth < DEEPEST ? below.flatMap((path) => matching(path, segments, files, depth + 1)) : [];
    return [...matching(folder, rest, files, depth), ...deeper];
  }
  const matcher = matcherOf(segment);
  return names
    .filter((name) => matcher.test(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (rest.length > 0 ? matching(path, rest, files, depth) : [path]))
    .filter((path) => files.kindOf(path) === 'file');
}

function segmentsOf(pattern: string): { root: string; segments: string[] } {
  const root = /^(?:[a-z]:)?[\\/]+/i.exec(pattern)?.[0] ?? '';
  return { root, segments: pattern.slice(root.length).split(/[\\/]+/) };
}

function expand(argument: string, files: Files): InputPath[] {
  const kind = files.kindOf(argument);
  if (kind === 'file') return [{ path: argument, problem: null }];
  if (kind === 'folder') {
    const found = workbooksBelow(argument, files);
    return found.length > 0
      ? found.map((path) => ({ path, problem: null }))
      : [{ path: argument, problem: 'no-workbook-in-folder' }];
  }
  const { root, segments } = segmentsOf(argument);
  const found = PATTERN.test(argument) ? matching(root, segments, files) : [];
  return found.length > 0 ? found.map((path) => ({ path, problem: null })) : [{ path: argument, problem: 'not-found' }];
}

/** Files that the arguments mean, each once: folders give the workbooks in them, patterns what matches. */
export function expandPaths(args: readonly string[], files: Files): InputPath[] {
  const seen = new Set<string>();
  return args
    .flatMap((argument) => expand(argument, files))
    .filter(({ path }) => {
      const key = files.absolute(path);
      return !seen.has(key) && Boolean(seen.add(key));
    });
}
