import type { Area } from '../sheet/address';
import { detailKey } from '../sheet/sheet';
import type { Sheet } from '../sheet/sheet';
import { freeSheetName } from '../sheet/sheet-name';
import { cleanCell, plainBlanks } from './clean-cell';
import { joinedRows } from './continued-rows';
import { readHtml } from './html-document';
import { isRule, withoutHeading } from './markdown-table';
import { isPageNumber } from './page-noise';
import type { HtmlTable, PagePart } from './page-part';
import { commaOrOther, separatedRecords, separatorOf } from './separated-cells';
import { typedSheet } from './typed-sheet';

const MARKUP = /<(?:table|tr|td|html|body|!doctype html)[\s>]/i;
/** What clipboards write in front of their HTML. */
const CLIPBOARD_HEAD = /^Version:\d[^<]{0,500}(?=<)/;
/** So many lines above and below a table belong to it; more are the page's. */
const LINES_ABOVE = 12;
const LINES_BELOW = 12;

/** Rows of plain text: cells, page noise dropped, broken cells whole again. */
function textRows(text: string, name = ''): string[][] {
  const separator = /\.csv$/i.test(name) ? commaOrOther(text) : separatorOf(text);
  const records = separatedRecords(text, separator)
    .map((cells) => (cells.length === 1 ? [withoutHeading(cells[0] ?? '')] : cells))
    .filter((cells) => !isRule(cells));
  const isJoined = separator === 'tab' || separator === 'pipe';
  const rows = isJoined ? joinedRows(records) : records.filter((cells) => !isPageNumber(cells[0] ?? ''));
  return rows.map((cells) => cells.map(cleanCell));
}

function baseName(name: string): string {
  return (name.split(/[\\/]/).pop() ?? '').replace(/\.[^.]{1,8}$/, '') || '粘贴的文字';
}

interface SheetDraft {
  readonly rows: string[][];
  readonly merges: Area[];
  readonly texts: Set<number>;
  table: HtmlTable | null;
}

function newDraft(above: readonly string[]): SheetDraft {
  return { rows: above.map((line) => [line]), merges: [], texts: new Set(), table: null };
}

function addTable(draft: SheetDraft, table: HtmlTable): void {
  const top = draft.rows.length;
  table.rows.forEach((row, index) => {
    draft.rows.push(row.map((cell) => (cell ? cleanCell(cell.text) : '')));
    row.forEach((cell, column) => {
      if (cell?.isText) draft.texts.add(detailKey(top + index, column));
    });
  });
  for (const { top: first, left, bottom, right } of table.merges)
    draft.merges.push({ top: top + first, left, bottom: top + bottom, right });
  draft.table = table;
}

function widthOf({ rows }: HtmlTable): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The next page of the same table: as wide, and between the two stands nothing that has not stood above the first. */
function goesOn(draft: SheetDraft | undefined, table: HtmlTable, between: readonly string[]): boolean {
  if (!draft?.table || widthOf(draft.table) !== widthOf(table) || widthOf(table) < 2) return false;
  const known = new Set(draft.rows.map((row) => row.join('')));
  return between.every((line) => known.has(line));
}

function linesOf(text: string): string[] {
  return textRows(plainBlanks(text))
    .map((cells) => cells.filter((cell) => cell !== '').join('  '))
    .filter((line) => line !== '');
}

/** A table of one column is page design: a frame around a title or a paragraph. */
function textOf(part: PagePart): string {
  return part.kind === 'text' ? part.text : part.table.rows.map((row) => row[0]?.text ?? '').join('\n');
}

function draftsOf(parts: readonly PagePart[]): SheetDraft[] {
  const drafts: SheetDraft[] = [];
  let between: string[] = [];
  for (const part of parts) {
    if (part.kind === 'text' || widthOf(part.table) < 2) {
      between.push(...linesOf(textOf(part)));
      continue;
    }
    const last = drafts.at(-1);
    const draft = last && goesOn(last, part.table, between) ? last : newDraft(between.slice(-LINES_ABOVE));
    if (draft !== last) drafts.push(draft);
    else for (const line of between) draft.rows.push([line]);
    addTable(draft, part.table);
    between = [];
  }
  const last = drafts.at(-1);
  for (const line of between.slice(0, LINES_BELOW)) last?.rows.push([line]);
  return drafts;
}

function htmlDrafts(text: string): SheetDraft[] {
  const parts = readHtml(text.replace(CLIPBOARD_HEAD, ''));
  const drafts = draftsOf(parts);
  if (drafts.length > 0) return drafts;
  const plain = parts.map(textOf).join('\n');
  const rows = textRows(plainBlanks(plain)).filter((cells) => cells.some((cell) => cell !== ''));
  return [{ ...newDraft([]), rows }];
}

/**
 * Plain sheets of what a person copies from a web page, a PDF, Word, WPS or Excel, or of a text file: HTML tables (merged
 * cells kept, several tables are several sheets, texts around a table are rows above and below it), Markdown, and cells
 * between tabs, pipes, commas or blanks. Noise of pages and formulas is cleaned away, numbers are numbers. Never throws;
 * text without anything in it gives no sheet. `name` is the file's name or what the sheets are to be called.
 */
export function sheetsOfText(text: string, name: string): readonly Sheet[] {
  const clean = plainBlanks(text.replaceAll('\f', '\n'));
  const drafts = MARKUP.test(clean) ? htmlDrafts(clean) : [{ ...newDraft([]), rows: textRows(clean, name) }];
  const sheets: Sheet[] = [];
  for (const draft of drafts) {
    const free = freeSheetName(
      baseName(name),
      sheets.map((sheet) => sheet.name),
    );
    const sheet = typedSheet(free, draft);
    if (sheet.rows.length > 0) sheets.push(sheet);
  }
  return sheets;
}
