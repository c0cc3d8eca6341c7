import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const LONGEST_MS = 180_000;

/** Command that starts LibreOffice on this computer; null where there is none. */
export function findLibreOffice(): string | null {
  return PROGRAMS.find((program) => spawnSync(program, ['--version'], { timeout: LONGEST_MS }).status === 0) ?? null;
}

/**
 * Opens a file in LibreOffice without a window and saves it as `format` in a folder of that name below `folder`. Gives
 * the new path; throws in Chinese where LibreOffice made no file. It uses a profile of its own, so an open one is no hindrance.
 */
export function convert(program: string, file: string, format: 'xlsx' | 'ods', folder: string): string {
  const out = join(folder, format);
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format, '--outdir', out, file];
  const { stderr, error } = spawnSync(program, args, { timeout: LONGEST_MS, encoding: 'utf8' });
  const made = join(out, `${parse(file).name}.${format}`);
  if (!existsSync(made)) throw new Error(`LibreOffice 没有把 ${file} 另存为 ${format}：${error?.message ?? stderr}`);
  return made;
}
