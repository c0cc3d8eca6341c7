import { packHash } from '../packs';
import type { CheckRun } from '../report/file-result';
import { toJsonReport } from '../report/json-report';
import { summarise } from '../report/summary';
import { toTextReport } from '../report/text-report';
import { checkFiles } from './check-files';
import type { CheckOptions } from './check-options';
import { choosePack } from './choose-pack';
import type { ExitCode } from './exit-code';
import { fail } from './exit-code';
import { expandPaths } from './expand-paths';
import { notWritten } from './not-written';
import type { ProgramIo } from './program-io';

function reportText(run: CheckRun, options: CheckOptions, color: boolean): string {
  if (options.format === 'json') return `${JSON.stringify(toJsonReport(run, options.locale), null, 2)}\n`;
  return toTextReport(run, { locale: options.locale, color, maxFindings: options.maxFindings });
}

function exitCodeOf(run: CheckRun, { failSeverity }: CheckOptions): ExitCode {
  const { unreadable, noTable, errors, warnings } = summarise(run.files);
  const incomplete = run.files.some((file) => file.status === 'checked' && file.result.failures.length > 0);
  if (unreadable + noTable > 0 || incomplete) return 2;
  return errors + (failSeverity === 'warning' ? warnings : 0) > 0 ? 1 : 0;
}

/** Writes the report where it was asked for. A workbook is never overwritten. */
function deliver(text: string, out: string | null, inputs: ReadonlySet<string>, io: ProgramIo): string | null {
  if (out === null) {
    io.write(text);
    return null;
  }
  if (inputs.has(io.absolute(out)) || /\.(?:xls[xmb]?|et|ods)$/i.test(out))
    return `报告不能写到“${out}”：会盖掉工作簿。请换成 .txt 或 .json 文件。`;
  if (io.kindOf(out) === 'folder') return `报告不能写到“${out}”：这是文件夹。请写上文件名。`;
  try {
    io.writeFile(out, text);
    io.writeError(`报告已写到 ${out}\n`);
    return null;
  } catch (error) {
    return `报告没有写成“${out}”：${notWritten(error)}。`;
  }
}

/** Checks files and delivers the report. */
export async function runCheck(options: CheckOptions, io: ProgramIo): Promise<ExitCode> {
  const chosen = choosePack(options.pack, io);
  if (!chosen.pack) return fail(io, chosen.problem);
  const { id, version } = chosen.pack;
  const inputs = expandPaths(options.files, io);
  const run: CheckRun = {
    toolVersion: io.version,
    pack: { id, version, hash: packHash(chosen.pack) },
    files: await checkFiles(inputs, { pack: chosen.pack, trial: options.trial }, io),
  };
  const text = reportText(run, options, io.color && options.out === null);
  const paths = new Set(inputs.map(({ path }) => io.absolute(path)));
  const problem = deliver(text, options.out, paths, io);
  return problem === null ? exitCodeOf(run, options) : fail(io, problem);
}
