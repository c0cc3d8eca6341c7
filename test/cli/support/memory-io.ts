import type { ProgramIo } from '../../../src/cli/program-io';
import { FileError } from '../../../src/cli/program-io';
import type { ExitCode } from '../../../src/cli/main';
import { main } from '../../../src/cli/main';

/** Files by path; an error stands for a file that cannot be opened. */
export type MemoryFiles = Record<string, Uint8Array | string | FileError>;

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Files that were written, by path. */
  readonly written: Readonly<Record<string, string>>;
  /** Workbooks that were written, by path. */
  readonly workbooks: Readonly<Record<string, Uint8Array>>;
}

interface Running {
  out: string;
  err: string;
  written: Record<string, string>;
  workbooks: Record<string, Uint8Array>;
}

function assertWritable(path: string): void {
  if (path.startsWith('只读/')) throw new FileError('no-permission', path);
}

function memoryIo(files: MemoryFiles, ran: Running): ProgramIo {
  const isFolder = (path: string) => path === '.' || Object.keys(files).some((name) => name.startsWith(`${path}/`));
  return {
    version: '9.9.9',
    color: false,
    write: (text) => void (ran.out += text),
    writeError: (text) => void (ran.err += text),
    kindOf: (path) => (Object.hasOwn(files, path) ? 'file' : isFolder(path) ? 'folder' : 'none'),
    namesIn: (folder) => {
      const prefix = folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
      const below = Object.keys(files).filter((name) => name.startsWith(prefix));
      return [...new Set(below.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))];
    },
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new FileError('not-found', path);
      if (content instanceof FileError) throw content;
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    writeFile: (path, text) => {
      assertWritable(path);
      ran.written[path] = text;
    },
    writeBytes: (path, bytes) => {
      assertWritable(path);
      ran.workbooks[path] = bytes;
    },
    absolute: (path) => `/home/${path.replace(/^\.\//, '')}`,
  };
}

/** Runs the program over files in memory. */
export async function run(args: readonly string[], files: MemoryFiles = {}): Promise<Ran> {
  const ran: Running = { out: '', err: '', written: {}, workbooks: {} };
  const code = await main(args, memoryIo(files, ran));
  return { code, ...ran };
}
