/** Why a file operation failed. */
export type FileFailure = 'not-found' | 'no-permission' | 'too-large' | 'failed';

export class FileError extends Error {
  constructor(
    readonly failure: FileFailure,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** The outside world as the program knows it; only `jiheng.ts` gives it the real one. */
export interface ProgramIo {
  readonly version: string;
  /** Standard output is a terminal that shows colours. */
  readonly color: boolean;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** What stands at a path: a file, a folder, or nothing. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'none';
  /** Names in a folder; empty where it cannot be read. */
  readonly namesIn: (folder: string) => readonly string[];
  /** Content of a file; throws `FileError`. */
  readonly read: (path: string) => Uint8Array;
  /** Writes a file as UTF-8; throws `FileError`. */
  readonly writeFile: (path: string, text: string) => void;
  /** Writes a file as it is; throws `FileError`. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => void;
  /** Absolute path, so that one file named twice is known. */
  readonly absolute: (path: string) => string;
}
