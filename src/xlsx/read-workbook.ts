import { EncryptedFileError, readOds, readXls, readXlsb, readXlsx, UnsupportedFormatError } from 'hucre';
import type { Workbook as SourceWorkbook } from 'hucre';
import type { Workbook } from '../core/sheet/sheet';
import type { ReadNote } from '../core/sheet/unreadable';
import { CompoundFile } from './compound-file';
import { containerOf } from './container';
import { readOdsParts } from './ods-parts';
import type { ReadOutcome } from './read-outcome';
import { Unreadable } from './read-outcome';
import { readPlainText, readWebPage } from './read-text';
import { slimWorkbook } from './slim-sheet';
import type { SheetExtras } from './to-sheet';
import { toSheet } from './to-sheet';
import { readXlsFacts } from './xls-facts';
import { readXlsbFacts } from './xlsb-facts';
import type { ZipEntry } from './zip-directory';
import { assertHarmless, readZipDirectory } from './zip-directory';

interface Read {
  readonly workbook: Workbook;
  readonly notes: readonly ReadNote[];
}

function plain(source: SourceWorkbook, extras: readonly SheetExtras[] = []): Read {
  return { workbook: { sheets: source.sheets.map((sheet, index) => toSheet(sheet, extras[index])) }, notes: [] };
}

async function readCompound(bytes: Uint8Array): Promise<Read> {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) throw new Unreadable('encrypted', 'EncryptedPackage');
  if (file.has('WordDocument')) throw new Unreadable('word', 'WordDocument');
  if (file.has('PowerPoint Document')) throw new Unreadable('presentation', 'PowerPoint Document');
  if (!file.has('Workbook'))
    throw file.has('Book') ? new Unreadable('old-format', 'BIFF5') : new Unreadable('not-a-workbook', 'compound file');
  const stream = file.stream('Workbook');
  const facts = stream ? readXlsFacts(stream) : { encrypted: false, sheets: [] };
  if (facts.encrypted) throw new Unreadable('encrypted', 'FILEPASS');
  return plain(await readXls(bytes), facts.sheets);
}

/** What an archive is that is no workbook. */
function refusalOf(names: ReadonlySet<string>): Unreadable {
  if (names.has('word/document.xml')) return new Unreadable('word', 'docx');
  if (names.has('ppt/presentation.xml')) return new Unreadable('presentation', 'pptx');
  if (names.has('OFD.xml')) return new Unreadable('ofd', 'ofd');
  if (names.has('content.xml')) return new Unreadable('not-a-workbook', 'OpenDocument, but no spreadsheet');
  return new Unreadable(names.has('[Content_Types].xml') ? 'damaged' : 'archive', `zip of ${names.size} files`);
}

async function readZip(bytes: Uint8Array): Promise<Read> {
  const entries: readonly ZipEntry[] = readZipDirectory(bytes);
  assertHarmless(entries);
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => entry.encrypted)) throw new Unreadable('encrypted', 'zip with a password');
  if (names.has('xl/workbook.bin')) return plain(await readXlsb(bytes), readXlsbFacts(bytes));
  if ([...names].some((name) => /^xl\/workbook\d*\.xml$/i.test(name)))
    return plain(await readXlsx(slimWorkbook(bytes, entries), { readStyles: true }));
  if (names.has('mimetype')) {
    const parts = readOdsParts(bytes);
    if (parts) return plain(await readOds(parts.bytes, { readStyles: true }), parts.extras);
  }
  throw refusalOf(names);
}

async function readAny(bytes: Uint8Array, fileName: string): Promise<Read> {
  switch (containerOf(bytes)) {
    case 'empty':
      throw new Unreadable('empty', `${bytes.length} bytes`);
    case 'zip':
      return readZip(bytes);
    case 'compound':
      return readCompound(bytes);
    case 'markup':
      return readWebPage(bytes, fileName);
    case 'text':
      return readPlainText(bytes, fileName);
    case 'pdf':
      throw new Unreadable('pdf', 'PDF');
    case 'rtf':
      throw new Unreadable('word', 'RTF');
    case 'image':
      throw new Unreadable('image', 'image');
    case 'archive':
      throw new Unreadable('archive', 'archive');
    case 'binary':
      throw new Unreadable('not-a-workbook', 'unknown binary content');
  }
}

/** How the workbook library and the JavaScript engine say that something is too large. */
const TOO_LARGE = /spans \d+|over the \d+ limit|string longer than|Invalid (?:string|array) length|allocation failed/i;

function outcomeOf(error: unknown): ReadOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof Unreadable) return { ok: false, reason: error.reason, detail: error.detail };
  if (error instanceof EncryptedFileError) return { ok: false, reason: 'encrypted', detail };
  if (error instanceof UnsupportedFormatError) return { ok: false, reason: 'not-a-workbook', detail };
  if (TOO_LARGE.test(detail)) return { ok: false, reason: 'too-large', detail };
  if (/extends beyond file|[Uu]nexpected (?:EOF|end)/.test(detail)) return { ok: false, reason: 'truncated', detail };
  return { ok: false, reason: 'damaged', detail };
}

/**
 * Reads a workbook file (.xlsx .xlsm .xls .xlsb .ods), a web page or a text (.html .csv .tsv .txt .md) into plain sheets.
 * What the file is, is told from its content; the name only gives texts their sheet name and says that a text without
 * a table is meant. Never throws: a file that cannot be read comes back with the reason. Nothing of it is run or fetched.
 */
export async function readWorkbook(bytes: Uint8Array, fileName = ''): Promise<ReadOutcome> {
  try {
    return { ok: true, ...(await readAny(bytes, fileName)) };
  } catch (error) {
    return outcomeOf(error);
  }
}
