import type { Pack } from '../../pack/pack';
import type { Row, Sheet } from '../../sheet/sheet';
import type { TableField } from '../../table/table';
import { mergedArea, mergeIndex } from '../cells/merges';
import { columnContents, sampleRows } from '../header/column-content';
import type { ColumnContent } from '../header/column-content';
import { resolveColumns } from '../header/columns';
import type { ColumnMap, HeaderCell } from '../header/columns';
import { guessedLabel, headerLabel } from '../header/header-labels';
import { isIndexRow, rowLabels } from '../header/header-row';

/** Header rows (both ends included) and what their columns hold. */
export interface Head {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
  readonly map: ColumnMap;
  /** Needed fields that no column holds: with any, it heads no declaration table. */
  readonly missing: readonly TableField[];
}

const MOST_ROWS = 3;
/** One cell that is merged further down may be merged by mistake. */
const ENOUGH_REACHING = 2;
const NEEDED: readonly TableField[] = ['project', 'name', 'value'];

interface Sampled {
  readonly rows: readonly Row[];
  readonly contents: ColumnContent[];
}

/** Contents by header row: the rows below it seldom change. */
const samples = new WeakMap<Pack, WeakMap<Row, Sampled>>();

function contentsBelow(sheet: Sheet, last: number, pack: Pack): ColumnContent[] {
  const rows = sampleRows(sheet.rows, last + 1);
  let byHeader = samples.get(pack);
  if (!byHeader) samples.set(pack, (byHeader = new WeakMap()));
  const header = sheet.rows[last]!;
  const known = byHeader.get(header);
  if (known && known.rows.length === rows.length && known.rows.every((row, index) => row === rows[index]))
    return known.contents;
  const contents = columnContents(rows, pack);
  byHeader.set(header, { rows, contents });
  return contents;
}

function widest(sheet: Sheet, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row++) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  return width;
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column] ?? null;
  return value === null ? '' : String(value).trim();
}

/** The header text of a column: the lowest that is understood, else one merged over it, else the lowest at all. */
function headerCell(sheet: Sheet, first: number, last: number, column: number): HeaderCell {
  let lowest: HeaderCell | null = null;
  for (let row = last; row >= first; row--) {
    const text = textAt(sheet, row, column);
    if (text === '') continue;
    const label = headerLabel(text);
    if (label) return { column, row, text, label, inherited: false };
    lowest ??= { column, row, text, label: null, inherited: false };
  }
  const merges = mergeIndex(sheet);
  for (let row = last; row >= first; row--) {
    const area = mergedArea(merges, row, column);
    if (!area || area.left === column) continue;
    const text = textAt(sheet, area.top, area.left);
    const label = headerLabel(text);
    if (label) return { column, row: area.top, text: lowest?.text ?? text, label, inherited: true };
  }
  return lowest
    ? { ...lowest, label: guessedLabel(lowest.text) }
    : { column, row: last, text: '', label: null, inherited: false };
}

function missingFields(map: ColumnMap): TableField[] {
  const missing = NEEDED.filter((field) => map.columns[field] === undefined);
  const { level1, level2 } = map.columns;
  return level1 === undefined && level2 === undefined ? [...missing, 'level1', 'level2'] : missing;
}

/** Rows of the header around a row with labels: those below with labels too, and all that merged header cells reach over. */
function headRows(sheet: Sheet, row: number, from: number): { first: number; last: number } {
  const merges = mergeIndex(sheet);
  const tops = (merges.get(row) ?? []).map(({ top }) => top).filter((top) => top >= from && row - top < MOST_ROWS);
  const first = Math.min(row, ...tops);
  let last = row;
  while (last + 1 < sheet.rows.length && last - first + 1 < MOST_ROWS && rowLabels(sheet.rows[last + 1] ?? [])) last++;
  const reaching = (merges.get(last) ?? []).filter(({ bottom }) => bottom > last && bottom - first < MOST_ROWS);
  return { first, last: reaching.length < ENOUGH_REACHING ? last : Math.max(...reaching.map(({ bottom }) => bottom)) };
}

function headAt(sheet: Sheet, row: number, from: number, pack: Pack): Head {
  const { first, last } = headRows(sheet, row, from);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < widest(sheet, first, last); column++)
    cells.push(headerCell(sheet, first, last, column));
  const headed = cells.filter((cell) => cell.text !== '').map((cell) => cell.column);
  const inside = cells.filter((cell) => cell.column >= Math.min(...headed) && cell.column <= Math.max(...headed));
  const map = resolveColumns(inside, contentsBelow(sheet, last, pack));
  const below = sheet.rows[last + 1];
  return { first, last: below && isIndexRow(below) ? last + 1 : last, cells: inside, map, missing: missingFields(map) };
}

/** All rows of a sheet that look like a header, from top to bottom; those with `missing` fields head no declaration
 * table. `isHeader` says whether `rowLabels` finds labels in a row: the caller may remember it. */
export function findHeads(sheet: Sheet, pack: Pack, isHeader: (row: number) => boolean): Head[] {
  const heads: Head[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!isHeader(row)) continue;
    const head = headAt(sheet, row, from, pack);
    heads.push(head);
    row = head.last;
    from = head.last + 1;
  }
  return heads;
}

/** Is it the header of a self-evaluation or another table that declares nothing? */
export function isForeign(head: Head): boolean {
  return head.cells.some((cell) => cell.label?.foreign);
}
