import { join } from 'node:path';
import { createReader } from '../../../src/core/layouts/reader';
import { cellText } from '../../../src/core/sheet/cell-text';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { sheetsOfText } from '../../../src/core/text/sheets-of-text';
import { nationalPack } from '../../../src/packs';
import { compareFile } from '../../../src/tools/gold/compare-file';
import { differenceLines } from '../../../src/tools/gold/difference-lines';
import { readGold, SAMPLE_NAMES } from '../../../src/tools/gold/gold-file';
import { sampleWorkbook } from '../../support/sample';

const DATA = join(__dirname, '../../data');

function textsOf(sheet: Sheet): string[][] {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  return sheet.rows.map((_, row) => Array.from({ length: width }, (__, column) => cellText(sheet, row, column)));
}

/** As Excel puts cells on the clipboard: tabs, quotes around cells with line breaks. */
function asTabs(sheet: Sheet): string {
  const quoted = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return textsOf(sheet)
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\r\n');
}

/** As browsers put a table on the clipboard as plain text: line breaks inside cells are not quoted. */
function asPlainCopy(sheet: Sheet): string {
  return textsOf(sheet)
    .map((cells) => cells.join('\t'))
    .join('\n');
}

function asMarkdown(sheet: Sheet): string {
  const [title = [], ...rows] = textsOf(sheet).map((cells) => cells.map((text) => text.replaceAll('\n', '<br>')));
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [`# ${title.join('')}`, '', lines[0], `|${' --- |'.repeat(title.length)}`, ...lines.slice(1)].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('≥', '&ge;').replaceAll('≤', '$\\leq $');

/** As a web page shows the sheet: spans, paragraphs, entities. */
function asHtml(sheet: Sheet): string {
  const cell = (text: string, row: number, column: number) => {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (merge && (merge.top !== row || merge.left !== column)) return '';
    const spans = merge ? ` rowspan="${merge.bottom - row + 1}" colspan="${merge.right - column + 1}"` : '';
    const paragraphs = text.split('\n').map((line) => `<p><span>${escaped(line)}</span></p>`);
    return `<td${spans}>${paragraphs.join('\n  ')}</td>`;
  };
  const rows = textsOf(sheet).map(
    (cells, row) => `<tr>${cells.map((text, column) => cell(text, row, column)).join('\n')}</tr>`,
  );
  return `<table border=1><tbody>${rows.join('\n')}</tbody></table>`;
}

const page = (...tables: string[]) =>
  `<!DOCTYPE html><html><head><style>td{}</style></head><body>${tables.join('<hr>')}</body></html>`;

const FORMS: readonly [string, (sheets: readonly Sheet[]) => string][] = [
  ['cells copied from Excel', (sheets) => sheets.map(asTabs).join('\r\n')],
  ['a table copied from a browser as text', (sheets) => sheets.map(asPlainCopy).join('\n')],
  ['Markdown', (sheets) => sheets.map(asMarkdown).join('\n\n')],
  ['a web page', (sheets) => page(...sheets.map(asHtml))],
];

describe.each(SAMPLE_NAMES)('%s', (name) => {
  test.each(FORMS)('pasted as %s it is read as the workbook is', async (_, write) => {
    const { sheets } = await sampleWorkbook(name);
    const reader = createReader(nationalPack);
    const gold = readGold(DATA, name);
    const pasted = sheetsOfText(write(sheets), name).flatMap((sheet) => reader.read(sheet));
    const fromFile = sheets.flatMap((sheet) => createReader(nationalPack).read(sheet));
    const readings = [pasted, fromFile].map((tables) => compareFile(gold, tables));
    expect(readings[0]!.exact).toBe(readings[1]!.exact);
    expect(differenceLines(readings[0]!).length).toBe(differenceLines(readings[1]!).length);
  });
});
