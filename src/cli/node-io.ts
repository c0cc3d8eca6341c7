import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileFailure, ProgramIo } from './program-io';
import { FileError } from './program-io';

/** Workbooks beyond this size are refused before they fill the memory. */
const LARGEST_FILE = 512 * 1024 * 1024;

const FAILURES: Readonly<Record<string, FileFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'no-permission',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Runs a file operation; what Node throws becomes a `FileError`. */
function guarded<Result>(operation: () => Result): Result {
  try {
    return operation();
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(FAILURES[codeOf(error)] ?? 'failed', error instanceof Error ? error.message : String(error));
  }
}

function read(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > LARGEST_FILE) throw new FileError('too-large', `${size} bytes`);
  return readFileSync(path);
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The real world: files of this computer, standard output and standard error. */
export function nodeIo(version: string): ProgramIo {
  return {
    version,
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    kindOf,
    namesIn,
    read: (path) => guarded(() => read(path)),
    writeFile: (path, text) => guarded(() => writeFileSync(path, text, 'utf8')),
    writeBytes: (path, bytes) => guarded(() => writeFileSync(path, bytes)),
    absolute: (path) => resolve(path),
  };
}
