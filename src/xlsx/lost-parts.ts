import type { Cell, Sheet as SourceSheet } from 'hucre';
import type { FileParts } from './read-parts';

/** Something of an opened file that a copy written anew does not have. */
export type LostPart =
  | 'looks'
  | 'macros'
  | 'charts'
  | 'pictures'
  | 'comments'
  | 'pivot-tables'
  | 'tables'
  | 'external-links'
  | 'embedded-objects'
  | 'protection-password'
  | 'hidden-rows'
  | 'groups'
  | 'filters'
  | 'hyperlinks'
  | 'rich-text'
  | 'font-effects'
  | 'other-validations'
  | 'sheet-names'
  | 'headers-footers'
  | 'other-conditional-formats'
  | 'page-breaks';

const PARTS: readonly (readonly [LostPart, RegExp])[] = [
  ['macros', /^xl\/(?:vbaProject\.bin|macrosheets\/)/],
  ['charts', /^xl\/(?:charts|chartsheets)\//],
  ['pictures', /^xl\/(?:media|cellimages)/],
  ['comments', /^xl\/(?:comments|threadedComments)/],
  ['pivot-tables', /^xl\/(?:pivotTables|pivotCache|slicers|timelines)/],
  ['tables', /^xl\/tables\//],
  ['external-links', /^xl\/externalLinks\//],
  ['embedded-objects', /^xl\/(?:embeddings|activeX|ctrlProps)\//],
];

/** What is lost of a file, told by the names of its parts. */
export function lostParts(parts: FileParts): LostPart[] {
  const names = Object.keys(parts);
  const lost = PARTS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(([part]) => part);
  const isLocked = /<workbookProtection\b[^>]*lockStructure="(?:1|true)"/.test(parts['xl/workbook.xml'] ?? '');
  return isLocked ? [...lost, 'protection-password'] : lost;
}

function hasEffects({ style }: Cell): boolean {
  const { underline, strikethrough, vertAlign } = style?.font ?? {};
  return Boolean(underline || strikethrough || vertAlign);
}

function someCell(sheet: SourceSheet, test: (cell: Cell) => boolean): boolean {
  return [...(sheet.cells?.values() ?? [])].some(test);
}

/** A footer in the middle of every page is kept. */
function hasOtherHeaders({ headerFooter }: SourceSheet): boolean {
  return Object.entries(headerFooter ?? {}).some(([key, text]) => key !== 'oddFooter' && Boolean(text));
}

const IN_SHEET: readonly (readonly [LostPart, (sheet: SourceSheet) => boolean])[] = [
  ['headers-footers', hasOtherHeaders],
  [
    'hidden-rows',
    ({ rowDefs, columns }) => [...(rowDefs?.values() ?? []), ...(columns ?? [])].some((line) => line.hidden),
  ],
  [
    'groups',
    ({ rowDefs, columns }) => [...(rowDefs?.values() ?? []), ...(columns ?? [])].some((line) => line.outlineLevel),
  ],
  ['filters', ({ autoFilter }) => autoFilter !== undefined],
  ['hyperlinks', (sheet) => someCell(sheet, (cell) => cell.hyperlink !== undefined)],
  ['rich-text', (sheet) => someCell(sheet, (cell) => (cell.richText?.length ?? 0) > 1)],
  ['font-effects', (sheet) => someCell(sheet, hasEffects)],
  [
    'other-conditional-formats',
    ({ conditionalRules }) => (conditionalRules ?? []).some(({ type }) => type !== 'expression'),
  ],
  ['page-breaks', ({ rowBreaks, colBreaks }) => (rowBreaks?.length ?? 0) + (colBreaks?.length ?? 0) > 0],
  ['protection-password', ({ protection }) => Boolean(protection?.password)],
];

/** What is lost of one sheet. */
export function lostWithSheet(sheet: SourceSheet): LostPart[] {
  return IN_SHEET.filter(([, isThere]) => isThere(sheet)).map(([part]) => part);
}
