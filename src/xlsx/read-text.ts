import { fromHtml, parseCsv } from 'hucre';
import type { Sheet as SourceSheet } from 'hucre';
import type { Sheet, Workbook } from '../core/sheet/sheet';
import { detailKey } from '../core/sheet/sheet';
import { decodeText } from './container';
import { Unreadable } from './read-outcome';
import { toSheet } from './to-sheet';

const TEXT_NAMES = /\.(?:csv|tsv|txt)$/i;
const DECLARED_CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
const HEAD = 2048;

function baseName(fileName: string): string {
  const name = fileName.split(/[\\/]/).pop() ?? '';
  return name.replace(/\.[^.]+$/, '') || '数据';
}

/** A number as a person types it. Codes with leading zeros and numbers beyond 15 digits stay text, as they must. */
const TYPED_NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(?:\.(\d+))?(%?)$/;

interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

/** What Excel makes of typed text: `97.20` is 97.2 shown with two decimals, `95%` is 0.95; null for other text. */
function typedNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  const match = TYPED_NUMBER.exec(trimmed);
  const digits = trimmed.replace(/[,%]/g, '');
  if (!match || digits.replace(/\D/g, '').length > 15) return null;
  const [, decimals = '', percent = ''] = match;
  const whole = trimmed.includes(',') ? '#,##0' : '0';
  const format = `${whole}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value: percent === '' ? Number(digits) : Number(`${digits}e-2`), format };
}

/** A sheet of texts with its numbers as numbers, as Excel opens such a file. */
function typedSheet(source: SourceSheet): Sheet {
  const formats = new Map<number, string>();
  const rows = source.rows.map((values, row) =>
    values.map((value, column) => {
      const number = typeof value === 'string' ? typedNumber(value) : null;
      if (number) formats.set(detailKey(row, column), number.format);
      return number ? number.value : value;
    }),
  );
  return toSheet({ ...source, rows }, { formats });
}

/** Comma or tab separated text as a workbook of one sheet, named like the file; other text is refused. */
export function readSeparatedText(bytes: Uint8Array, fileName: string): Workbook {
  if (!TEXT_NAMES.test(fileName)) throw new Unreadable('text', 'text without a name that says how it is separated');
  const rows = parseCsv(decodeText(bytes), { typeInference: false });
  return { sheets: [typedSheet({ name: baseName(fileName), rows })] };
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
 * Reads the first table of a web page that calls itself a workbook, as many older systems export them. Throws
 * `Unreadable` for a page without a table and for the XML formats of Office 2003.
 */
export function readWebPage(bytes: Uint8Array, fileName: string): Workbook {
  const text = decodeMarkup(bytes);
  const office2003 = WORD_OR_SHEET_XML.exec(text.slice(0, HEAD))?.[1];
  if (office2003 === 'Excel') throw new Unreadable('old-format', 'SpreadsheetML 2003');
  if (office2003 === 'Word') throw new Unreadable('word', 'WordprocessingML 2003');
  const table = fromHtml(text, { sheetName: baseName(fileName), typeInference: false, classes: false });
  if (!table.rows.some((row) => row.some((value) => value !== null)))
    throw new Unreadable('web-page', 'markup without a table');
  return { sheets: [typedSheet(table)] };
}
