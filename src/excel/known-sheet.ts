import type { Area } from '../core/sheet/address';
import { detailColumn, detailKey, type CellDetail, type Row, type Sheet, type Workbook } from '../core/sheet/sheet';
import type { Block } from './block';
import { trimmedRow } from './cell-values';

/** A sheet as it was last read, with what the next reading needs to know. */
export interface KnownSheet {
  readonly id: string;
  readonly sheet: Sheet;
  /** Columns that are read: those of its tables, else of its head. */
  readonly width: number;
  /** Columns in which numbers stand, so that their formats count. */
  readonly detailed: ReadonlySet<number>;
  readonly hasTable: boolean;
}

/** The sheets of the workbook in their order, as last read. */
export type KnownSheets = readonly KnownSheet[];

/** The core's view of the known sheets. */
export function workbookOf(known: KnownSheets): Workbook {
  return { sheets: known.map(({ sheet }) => sheet) };
}

/** A sheet made of its blocks, cut to `width` columns. */
export function assembled(head: Pick<Sheet, 'name' | 'visibility'>, blocks: readonly Block[], width: number): Sheet {
  const rows: Row[] = [];
  const details = new Map<number, CellDetail>();
  for (const block of blocks) {
    if (block.part === 'content') {
      while (rows.length < block.first) rows.push([]);
      block.rows.forEach(
        (row, offset) => (rows[block.first + offset] = row.length > width ? row.slice(0, width) : row),
      );
    }
    for (const [key, detail] of block.details) if (detailColumn(key) < width) details.set(key, detail);
  }
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  const merges = inOrder(blocks.flatMap((block) => block.merges));
  return { name: head.name, visibility: head.visibility, rows: rows.map(trimmedRow), details, merges };
}

/**
 * The sheet with the rows of the blocks in place of what stood there. Rows whose content, details and merges are as
 * before stay the same arrays, so that readers and rules know them again; an unchanged sheet stays the same object.
 */
export function withBlocks(sheet: Sheet, blocks: readonly Block[]): Sheet {
  const rows = [...sheet.rows];
  const details = new Map(sheet.details);
  const merges = mergesWith(sheet.merges, blocks);
  const remerged = rowsOfChangedMerges(sheet.merges, merges, sheet.rows.length);
  let changed = remerged.size > 0;
  for (const block of blocks) {
    block.rows.forEach((row, offset) => {
      const index = block.first + offset;
      const old = sheet.rows[index];
      if (
        old &&
        !remerged.has(index) &&
        sameRow(old, row) &&
        sameDetails(sheet.details, block.details, index, row.length)
      )
        return;
      if (!old && row.length === 0) return;
      changed = true;
      while (rows.length < index) rows.push([]);
      rows[index] = row;
      replaceDetails(details, block.details, index, Math.max(old?.length ?? 0, row.length));
    });
  }
  if (!changed) return sheet;
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return { ...sheet, rows, details, merges };
}

/** A freshly read sheet that shares every unchanged row with what was known; the known one where nothing changed. */
export function sharingRows(known: Sheet, fresh: Sheet): Sheet {
  const remerged = rowsOfChangedMerges(known.merges, fresh.merges, fresh.rows.length);
  let same = known.rows.length === fresh.rows.length && remerged.size === 0;
  const rows = fresh.rows.map((row, index) => {
    const old = known.rows[index];
    const kept =
      old && !remerged.has(index) && sameRow(old, row) && sameDetails(known.details, fresh.details, index, row.length);
    if (!kept) same = false;
    return kept ? old : row;
  });
  if (same && known.name === fresh.name && known.visibility === fresh.visibility) return known;
  return { ...fresh, rows };
}

function mergesWith(old: readonly Area[], blocks: readonly Block[]): readonly Area[] {
  const replaced = (area: Area): boolean => blocks.some(({ first, last }) => area.top >= first && area.top <= last);
  return inOrder([...old.filter((area) => !replaced(area)), ...blocks.flatMap(({ merges }) => merges)]);
}

/** Merged areas from top to bottom, left to right, so that every way of reading gives the same list. */
export function inOrder(merges: readonly Area[]): readonly Area[] {
  return [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
}

function mergeKey(area: Area): string {
  return `${area.top},${area.left},${area.bottom},${area.right}`;
}

function rowsOfChangedMerges(before: readonly Area[], after: readonly Area[], end: number): ReadonlySet<number> {
  const old = new Map(before.map((area) => [mergeKey(area), area]));
  const changed: Area[] = [];
  for (const area of after) if (!old.delete(mergeKey(area))) changed.push(area);
  const rows = new Set<number>();
  for (const area of [...changed, ...old.values()])
    for (let row = area.top; row <= Math.min(area.bottom, end); row++) rows.add(row);
  return rows;
}

function sameRow(a: Row, b: Row): boolean {
  return a.length === b.length && a.every((value, column) => value === b[column]);
}

function sameDetails(
  a: ReadonlyMap<number, CellDetail>,
  b: ReadonlyMap<number, CellDetail>,
  row: number,
  width: number,
): boolean {
  for (let column = 0; column < width; column++) {
    const one = a.get(detailKey(row, column));
    const other = b.get(detailKey(row, column));
    if (one?.format !== other?.format || one?.problem !== other?.problem) return false;
  }
  return true;
}

function replaceDetails(
  details: Map<number, CellDetail>,
  fresh: ReadonlyMap<number, CellDetail>,
  row: number,
  width: number,
): void {
  for (let column = 0; column < width; column++) {
    const key = detailKey(row, column);
    const detail = fresh.get(key);
    if (detail) details.set(key, detail);
    else details.delete(key);
  }
}
