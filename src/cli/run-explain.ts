import { ruleCodes, rulePage } from '../report/rule-text';
import { choosePack } from './choose-pack';
import type { ExitCode } from './exit-code';
import { fail } from './exit-code';
import type { ExplainCommand } from './explain-options';
import { unknownWord } from './option-specs';
import type { ProgramIo } from './program-io';

/** Explains rules: what each is about, why, a wrong and a right example. */
export function runExplain({ codes, locale, pack }: ExplainCommand, io: ProgramIo): ExitCode {
  const chosen = choosePack(pack, io);
  if (!chosen.pack) return fail(io, chosen.problem);
  const known = ruleCodes();
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined) return fail(io, unknownWord('规则', unknown, known));
  const { sources } = chosen.pack;
  io.write(codes.map((code) => rulePage(code, locale, sources[code] ?? null)).join('\n'));
  return 0;
}
