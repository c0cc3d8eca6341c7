import { createChecker } from '../core/check/checker';
import { explainNear } from '../core/layouts/near';
import type { Pack } from '../core/pack/pack';
import type { Workbook } from '../core/sheet/sheet';
import { allRules } from '../core/rules/all-rules';
import { isOwnSheetName } from '../core/sheet/sheet-name';
import type { ReadNote } from '../core/sheet/unreadable';
import type { FileResult } from '../report/file-result';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputPath } from './expand-paths';
import type { ProgramIo } from './program-io';
import { FileError } from './program-io';

/** How the files are checked. */
interface CheckSetup {
  readonly pack: Pack;
  /** Rules on trial speak too. */
  readonly trial: boolean;
}

const settledRules = allRules.filter(({ trial }) => !trial);

function resultOf(
  file: string,
  workbook: Workbook,
  notes: readonly ReadNote[],
  { pack, trial }: CheckSetup,
): FileResult {
  const result = createChecker(pack, trial ? allRules : settledRules).check(workbook);
  if (result.tables.length > 0) return { file, status: 'checked', result, notes };
  const sheets = workbook.sheets.filter(({ name }) => !isOwnSheetName(name));
  const near = sheets.flatMap((sheet) => {
    const found = explainNear(sheet, pack);
    return found ? [{ sheet: sheet.name, missing: found.missing }] : [];
  });
  return { file, status: 'no-table', sheets: sheets.map(({ name }) => name), near, findings: result.findings, notes };
}

async function checkFile(
  { path: file, problem }: InputPath,
  setup: CheckSetup,
  io: Pick<ProgramIo, 'read'>,
): Promise<FileResult> {
  if (problem !== null) return { file, status: 'unreadable', reason: problem, detail: problem };
  try {
    const outcome = await readWorkbook(io.read(file), file);
    if (!outcome.ok) return { file, status: 'unreadable', reason: outcome.reason, detail: outcome.detail };
    return resultOf(file, outcome.workbook, outcome.notes, setup);
  } catch (error) {
    // One file must not keep the others from being checked, whatever is wrong with it or with us.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { file, status: 'unreadable', reason: error instanceof FileError ? error.failure : 'failed', detail };
  }
}

/** Checks the files one after the other; what goes wrong with one is its result. */
export async function checkFiles(
  inputs: readonly InputPath[],
  setup: CheckSetup,
  io: Pick<ProgramIo, 'read'>,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const input of inputs) results.push(await checkFile(input, setup, io));
  return results;
}
