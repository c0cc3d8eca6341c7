import type { Pack } from '../../pack/pack';
import type { CellValue, Row, Sheet } from '../../sheet/sheet';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { headerLabel } from '../header/header-labels';
import { isIndexRow } from '../header/header-row';
import { mergedArea, mergeIndex } from '../cells/merges';
import { findHeadings } from '../composite/parse-headings';
import { readable } from '../composite/parse-readable';
import { disclosureColumns } from './header-columns';
import type { CompositeColumn, DisclosureColumns, HeaderText } from './header-columns';

/** Header rows (both ends included) and what their columns hold. */
export interface DisclosureHead {
  readonly first: number;
  readonly last: number;
  readonly headers: readonly HeaderText[];
  readonly columns: DisclosureColumns;
}

const LONGEST = 40;
const LEAST_LABELS = 2;
const MOST_ROWS = 3;
const INDICATOR = /指\s*标|目\s*标/;
/** 人数≥26人: what an indicator of its own column looks like without any heading. */
const COMPARISON = /(?:[≥≤>=<]|不低于|不少于|不高于|不超过)\s?\d/;
const SAMPLE = 12;
/** No composite text is shorter. */
const SHORTEST = 3;
const LOOK_AHEAD = 60;
/** So much of a cell shows whether headings stand in it. */
const LOOK_INTO = 600;

/** Does the row look like (part of) a header of a table with goals or indicators? */
export function isHeaderRow(row: Row): boolean {
  let labels = 0;
  let hasIndicator = false;
  for (const cell of row) {
    if (typeof cell !== 'string' || cell === '') continue;
    if (cell.length > LONGEST) return false;
    hasIndicator ||= INDICATOR.test(cell);
    if (headerLabel(cell)) labels++;
  }
  return hasIndicator && labels >= LEAST_LABELS;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column] ?? null;
  return value === null ? '' : String(value).trim();
}

/** Header texts of the columns: the lowest of each, with what is merged over it. */
function headerTexts(sheet: Sheet, first: number, last: number): HeaderText[] {
  const merges = mergeIndex(sheet);
  const texts: HeaderText[] = [];
  const rows = sheet.rows.slice(first, last + 1);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column++) {
    let found = null as HeaderText | null;
    for (let row = last; row >= first; row--) {
      const area = mergedArea(merges, row, column);
      const text = area ? textAt(sheet, area.top, area.left) : textAt(sheet, row, column);
      if (text === '') continue;
      if (!found && (!area || area.left === column)) found = { column, row: area?.top ?? row, text, above: '' };
      else if (found && found.text !== text && found.above === '') found = { ...found, above: text };
    }
    if (found) texts.push(found);
  }
  return texts;
}

/** 产出指标, 效益指标, 满意度指标 below 绩效指标: the lower half of a header that was not merged. */
function isLevelRow(row: Row, pack: Pack): boolean {
  const texts = row.filter((cell) => cell !== null && cell !== '');
  const isLabel = (cell: CellValue): boolean =>
    typeof cell === 'string' && cell.length <= LONGEST && (isLevel1(cell.trim(), pack) || isLevel2(cell.trim(), pack));
  return texts.length >= LEAST_LABELS && texts.every(isLabel);
}

function headRows(sheet: Sheet, row: number, pack: Pack): { first: number; last: number } {
  const areas = (mergeIndex(sheet).get(row) ?? []).filter(({ top, bottom }) => bottom - top < MOST_ROWS);
  const first = Math.min(row, ...areas.map(({ top }) => top));
  const last = Math.max(row, ...areas.map(({ bottom }) => bottom));
  const below = sheet.rows[last + 1];
  const isSecond =
    below !== undefined &&
    last === row &&
    (isHeaderRow(below) || isLevelRow(below, pack)) &&
    below.length > 0 &&
    below.some((cell, column) => (cell ?? '') !== '' && (sheet.rows[row]![column] ?? '') === '');
  return { first, last: isSecond ? last + 1 : last };
}

function isComposite(text: string, { level1, level2 }: CompositeColumn, isJoined: boolean, pack: Pack): boolean {
  if (text === '') return false;
  if (level1 !== '' || level2 !== '') return /[\d≥≤=:：]/.test(text);
  const start = readable(text.slice(0, LOOK_INTO));
  return (!isJoined && COMPARISON.test(start)) || findHeadings(start, pack).length > 0;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' && cell.trim().length > SHORTEST ? cell : '';
}

/** Do the columns hold composite text? Blank ones may: a table that nobody has filled in. */
function holdsComposite(sheet: Sheet, from: number, { composite, isJoined }: DisclosureColumns, pack: Pack): boolean {
  let filled = 0;
  let found = 0;
  const to = Math.min(sheet.rows.length, from + LOOK_AHEAD);
  for (let row = from; row < to && filled < SAMPLE; row++) {
    const cells = sheet.rows[row] ?? [];
    if (isHeaderRow(cells)) continue;
    for (const column of composite) {
      const has = (at: number): boolean => isComposite(textOf(cells[at]), column, isJoined, pack);
      const own = textOf(cells[column.column]);
      const isFound = own === '' ? has(column.column + 1) || has(column.column - 1) : has(column.column);
      if (own !== '' || isFound) filled++;
      if (isFound) found++;
    }
  }
  return found > 0 && found * 2 >= filled;
}

function headAt(sheet: Sheet, row: number, pack: Pack): DisclosureHead | null {
  const { first, last } = headRows(sheet, row, pack);
  const headers = headerTexts(sheet, first, last);
  const columns = disclosureColumns(headers, pack);
  if (!columns || headers.length < 3) return null;
  const below = sheet.rows[last + 1];
  return { first, last: below && isIndexRow(below) ? last + 1 : last, headers, columns };
}

/** A header of the sheet, and whether a disclosure table stands below it. */
export interface FoundHead {
  readonly head: DisclosureHead | null;
  readonly first: number;
  readonly last: number;
  readonly isTable: boolean;
}

/** All rows of a sheet that look like a header, from top to bottom; those of other tables without `head`. */
export function findHeads(sheet: Sheet, pack: Pack, isHeader: (row: number) => boolean): FoundHead[] {
  const heads: FoundHead[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!isHeader(row)) continue;
    const head = headAt(sheet, row, pack);
    const last = Math.max(row, head?.last ?? row);
    const isTable = head !== null && holdsComposite(sheet, last + 1, head.columns, pack);
    heads.push({ head, first: head?.first ?? row, last, isTable });
    row = last;
  }
  return heads;
}
