import { convertTables } from '../core/layouts/convert/convert-tables';
import type { Conversion } from '../core/layouts/convert/conversion';
import { createReader } from '../core/layouts/reader';
import type { Pack } from '../core/pack/pack';
import type { Workbook } from '../core/sheet/sheet';
import type { Table } from '../core/table/table';
import { fileText } from '../messages/files';
import { lossDetail, lossSentences } from '../messages/losses';
import { reportWords } from '../report/words';
import { readWorkbook } from '../xlsx/read-workbook';
import { writePlan } from '../xlsx/write-plan';
import { choosePack } from './choose-pack';
import type { ConvertCommand } from './convert-options';
import type { ExitCode } from './exit-code';
import { fail } from './exit-code';
import { notWritten } from './not-written';
import type { ProgramIo } from './program-io';
import { FileError } from './program-io';
import { outProblem, treeIdOf } from './run-template';

const LAYOUT_NAMES = reportWords['zh-CN'].layout;

/** The workbook to convert; a text says in Chinese why there is none. */
async function workbookOf(file: string, io: ProgramIo): Promise<Workbook | string> {
  if (io.kindOf(file) === 'folder') return `“${file}”是文件夹。一次只转换一个文件，请写上文件名。`;
  try {
    const outcome = await readWorkbook(io.read(file), file);
    if (!outcome.ok) return `“${file}”读不了：${fileText(outcome.reason, 'zh-CN')}`;
    for (const note of outcome.notes) io.writeError(`${fileText(note, 'zh-CN')}\n`);
    return outcome.workbook;
  } catch (error) {
    return `“${file}”读不了：${fileText(error instanceof FileError ? error.failure : 'failed', 'zh-CN')}`;
  }
}

function countOf(tables: readonly Table[]): string {
  const projects = tables.flatMap((table) => table.projects);
  const indicators = projects.reduce((sum, project) => sum + project.indicators.length, 0);
  return `${tables.length} 张表，${projects.length} 个项目，${indicators} 条指标`;
}

/** What is converted into what, and what the new table does not show: a line each. */
function summaryOf({ file, to }: ConvertCommand, tables: readonly Table[], { losses }: Conversion): string {
  const from = [...new Set(tables.map(({ layout }) => LAYOUT_NAMES[layout]))].join('、');
  const lines = [
    `${file}：${from} → ${LAYOUT_NAMES[to]}（${countOf(tables)}）`,
    ...lossSentences(losses, 'zh-CN'),
    ...losses.map((loss) => `  ${lossDetail(loss, 'zh-CN').replace(/\s*\n\s*/g, ' ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

async function write(command: ConvertCommand, conversion: Conversion, io: ProgramIo): Promise<ExitCode> {
  try {
    io.writeBytes(command.out, await writePlan(conversion.plans));
  } catch (error) {
    return fail(io, `转换结果没有写成“${command.out}”：${notWritten(error)}。`);
  }
  io.writeError(`转换结果已写到 ${command.out}\n`);
  return 0;
}

async function convert(command: ConvertCommand, treeId: string, pack: Pack, io: ProgramIo): Promise<ExitCode> {
  const workbook = await workbookOf(command.file, io);
  if (typeof workbook === 'string') return fail(io, workbook);
  const reader = createReader(pack);
  const tables = workbook.sheets.flatMap((sheet) => reader.read(sheet));
  const setup = { treeId, forms: command.forms };
  const conversion = convertTables(tables, workbook.sheets, command.to, setup, pack);
  if (conversion.plans.length === 0)
    return fail(io, `“${command.file}”里没有认得出的绩效目标表。用 jiheng check 查看原因。`);
  io.write(summaryOf(command, tables, conversion));
  return write(command, conversion, io);
}

/** Converts the tables of a file into another layout, in a new workbook. */
export async function runConvert(command: ConvertCommand, io: ProgramIo): Promise<ExitCode> {
  const chosen = choosePack(command.pack, io);
  if (!chosen.pack) return fail(io, chosen.problem);
  const tree = treeIdOf(command, chosen.pack);
  if ('problem' in tree) return fail(io, tree.problem);
  if (io.absolute(command.out) === io.absolute(command.file))
    return fail(io, `转换结果不能写到“${command.out}”：这就是要转换的文件。请换一个文件名。`);
  const problem = outProblem(command.out, command.force, io);
  return problem === null ? convert(command, tree.id, chosen.pack, io) : fail(io, problem);
}
