import type { ProgramIo } from './program-io';

/** 2: something could not be done, or the command is wrong; 1: there are findings to change; 0: neither. */
export type ExitCode = 0 | 1 | 2;

/** Says what is wrong. */
export function fail(io: Pick<ProgramIo, 'writeError'>, problem: string): ExitCode {
  io.writeError(`${problem}\n`);
  return 2;
}
