import type { Sheet, Workbook } from '../core/sheet/sheet';
import type { ReadNote } from '../core/sheet/unreadable';
import { sheetsOfText } from '../core/text/sheets-of-text';
import { decodeText } from './container';
import { Unreadable } from './read-outcome';

const TEXT_NAMES = /\.(?:csv|tsv|txt|md|markdown)$/i;
const PAGE_NAMES = /\.(?:html?|mht|mhtml|xhtml)$/i;
const DECLARED_CHARSET = /<meta[^>]{1,300}?charset\s*=\s*["']?([\w-]{1,40})/i;
const HEAD = 2048;
/** Undecodable characters in so large a share of a text: it is none. */
const JUNK_SHARE = 0.02;

export interface ReadTexts {
  readonly workbook: Workbook;
  readonly notes: readonly ReadNote[];
}

function nameOr(fileName: string): string {
  return fileName === '' ? '数据' : fileName;
}

function rowsOfCells({ rows }: Sheet): number {
  return rows.filter((row) => row.filter((cell) => cell !== null).length >= 2).length;
}

/** Undecodable characters, and those that no published text uses. */
const NO_TEXT = /[\uFFFD\uE000-\uEFFF]/g;

function isJunk(text: string): boolean {
  return (text.match(NO_TEXT)?.length ?? 0) > text.length * JUNK_SHARE;
}

/**
 * Text as a workbook: cells between tabs, pipes, commas or blanks, Markdown tables, tables of HTML. Throws `Unreadable`
 * for bytes that are no text, and for text without a table unless its name says that it is one.
 */
export function readPlainText(bytes: Uint8Array, fileName: string): ReadTexts {
  const text = decodeText(bytes);
  if (isJunk(text)) throw new Unreadable('not-a-workbook', 'bytes that are text in no known encoding');
  const sheets = sheetsOfText(text, nameOr(fileName));
  if (!TEXT_NAMES.test(fileName) && !sheets.some((sheet) => rowsOfCells(sheet) >= 2))
    throw new Unreadable('text', 'text without a table');
  return { workbook: { sheets }, notes: ['from-text'] };
}

function decodeMarkup(bytes: Uint8Array): string {
  const declared = DECLARED_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  if (declared === undefined) return decodeText(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

const WORD_OR_SHEET_XML = /<\?mso-application\s+progid="(Excel|Word)/;

/**
 * The tables of a web page, also of one that calls itself a workbook, as many older systems export them. Throws
 * `Unreadable` for a page without a table and for the XML formats of Office 2003.
 */
export function readWebPage(bytes: Uint8Array, fileName: string): ReadTexts {
  const text = decodeMarkup(bytes);
  const office2003 = WORD_OR_SHEET_XML.exec(text.slice(0, HEAD))?.[1];
  if (office2003 === 'Excel') throw new Unreadable('old-format', 'SpreadsheetML 2003');
  if (office2003 === 'Word') throw new Unreadable('word', 'WordprocessingML 2003');
  const sheets = sheetsOfText(text, nameOr(fileName));
  if (TEXT_NAMES.test(fileName)) return { workbook: { sheets }, notes: ['from-text'] };
  if (!sheets.some((sheet) => rowsOfCells(sheet) >= 1)) throw new Unreadable('web-page', 'markup without a table');
  return { workbook: { sheets }, notes: PAGE_NAMES.test(fileName) ? [] : ['from-web-page'] };
}
