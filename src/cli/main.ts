import type { ExitCode } from './exit-code';
import { fail } from './exit-code';
import { parseCommand } from './options';
import type { ProgramIo } from './program-io';
import { runCheck } from './run-check';
import { runConvert } from './run-convert';
import { ruleList } from '../report/rule-text';
import { runTemplate } from './run-template';
import { runExplain } from './run-explain';
import { HELP } from './texts';

export type { ExitCode } from './exit-code';

/** Runs the program with the arguments behind its name; gives the exit code. Never throws for bad input. */
export async function main(argv: readonly string[], io: ProgramIo): Promise<ExitCode> {
  const command = parseCommand(argv);
  switch (command.name) {
    case 'problem':
      return fail(io, command.problem);
    case 'help':
      io.write(HELP);
      return 0;
    case 'version':
      io.write(`${io.version}\n`);
      return 0;
    case 'rules':
      io.write(ruleList(command.locale));
      return 0;
    case 'explain':
      return runExplain(command.options, io);
    case 'check':
      return runCheck(command.options, io);
    case 'template':
      return runTemplate(command.options, io);
    case 'convert':
      return runConvert(command.options, io);
  }
}
