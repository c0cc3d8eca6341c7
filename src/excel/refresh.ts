import type { CheckResult } from '../core/check/result';
import type { Reader } from '../core/layouts/reader';
import type { Area } from '../core/sheet/address';
import type { Dirty } from './change-queue';
import type { KnownSheet, KnownSheets } from './known-sheet';
import { listSheets, listSome } from './list-sheets';
import { succeeded, type Attempt } from './obstacle';
import { readRows, rowsToRead } from './read-rows';
import { readSheets } from './read-sheets';
import type { Run } from './run';

/** What reading again starts from. */
export interface Before {
  readonly known: KnownSheets;
  /** The last check of what is known: it tells which rows belong together. */
  readonly result: CheckResult | null;
}

/** The known sheets after everything dirty was read again; the very same list where nothing changed. */
export async function refreshed(run: Run, reader: Reader, before: Before, dirty: Dirty): Promise<Attempt<KnownSheets>> {
  if (dirty.workbook) return wholeWorkbook(run, reader, before.known);
  const whole: string[] = [];
  let known = before.known;
  for (const [sheetId, areas] of dirty.sheets) {
    const sheet = known.find(({ id }) => id === sheetId);
    // A sheet that nobody listed was added meanwhile: the order of the sheets is not known without it.
    if (!sheet) return wholeWorkbook(run, reader, known);
    const again = areas === 'whole-sheet' ? succeeded(areas) : await someRows(run, reader, before, sheet, areas);
    if (!again.done) return again;
    if (again.value === 'whole-sheet') whole.push(sheetId);
    else known = replaced(known, [again.value]);
  }
  return whole.length === 0 ? succeeded(known) : wholeSheets(run, reader, known, whole);
}

async function wholeWorkbook(run: Run, reader: Reader, known: KnownSheets): Promise<Attempt<KnownSheets>> {
  const listed = await listSheets(run);
  if (!listed.done) return listed;
  const read = await readSheets(run, reader, listed.value, known);
  return read.done ? succeeded(sameIfEqual(known, read.value)) : read;
}

async function wholeSheets(
  run: Run,
  reader: Reader,
  known: KnownSheets,
  sheetIds: readonly string[],
): Promise<Attempt<KnownSheets>> {
  const listed = await listSome(run, sheetIds);
  if (!listed.done) return listed;
  const read = await readSheets(run, reader, listed.value, known);
  if (!read.done) return read;
  return read.value.length < sheetIds.length
    ? wholeWorkbook(run, reader, known)
    : succeeded(replaced(known, read.value));
}

/** The sheet with its edited rows read again; `whole-sheet` where the rows alone do not tell. */
async function someRows(
  run: Run,
  reader: Reader,
  before: Before,
  sheet: KnownSheet,
  areas: readonly Area[],
): Promise<Attempt<KnownSheet | 'whole-sheet'>> {
  const checked = before.result?.tables ?? [];
  const tables = checked.map(({ table }) => table).filter((table) => table.sheet === sheet.sheet.name);
  const rows = rowsToRead(sheet, tables, areas);
  if (rows === 'whole-sheet') return succeeded(rows);
  const read = await readRows(run, sheet, rows);
  if (!read.done) return read;
  if (!read.value) return succeeded('whole-sheet');
  const becameTable = !sheet.hasTable && reader.read(read.value.sheet).length > 0;
  return succeeded(becameTable ? 'whole-sheet' : read.value);
}

function replaced(known: KnownSheets, fresh: readonly KnownSheet[]): KnownSheets {
  return sameIfEqual(
    known,
    known.map((sheet) => fresh.find(({ id }) => id === sheet.id) ?? sheet),
  );
}

function sameIfEqual(known: KnownSheets, fresh: KnownSheets): KnownSheets {
  const same =
    known.length === fresh.length &&
    known.every(({ id, sheet }, index) => fresh[index]?.id === id && fresh[index]?.sheet === sheet);
  return same ? known : fresh;
}
