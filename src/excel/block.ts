import { parseArea, type Area } from '../core/sheet/address';
import { detailKey, type CellDetail, type CellValue, type Row } from '../core/sheet/sheet';
import { areasOf } from './addresses';
import { detailOf, fromExcel, trimmedRow } from './cell-values';

/** Neighbouring columns that are read alike. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Read number formats as well. */
  readonly detailed: boolean;
}

/** A rectangle of a sheet to be read; rows and columns count from 0. */
export interface BlockRequest {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
  readonly runs: readonly ColumnRun[];
  /** `content`: whole rows with their merges; `formats`: details of some columns of rows that are read already. */
  readonly part: 'content' | 'formats';
}

/** What a rectangle held. */
export interface Block {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
  readonly part: BlockRequest['part'];
  readonly rows: readonly Row[];
  readonly details: ReadonlyMap<number, CellDetail>;
  readonly merges: readonly Area[];
}

/** Splits the first `width` columns so that each cell is asked for once, with details only where they count. */
export function columnRuns(width: number, detailed: ReadonlySet<number>): readonly ColumnRun[] {
  const runs: { first: number; last: number; detailed: boolean }[] = [];
  for (let column = 0; column < width; column++) {
    const previous = runs[runs.length - 1];
    if (previous && previous.detailed === detailed.has(column)) previous.last = column;
    else runs.push({ first: column, last: column, detailed: detailed.has(column) });
  }
  return runs;
}

/** Asks for the formats of `wanted` columns over rows that were read without them; nothing where all are there. */
export function formatRequest(
  rows: Pick<Block, 'sheetId' | 'first' | 'last'>,
  wanted: ReadonlySet<number>,
  have: ReadonlySet<number>,
): readonly BlockRequest[] {
  const runs = [...wanted]
    .filter((column) => !have.has(column))
    .sort((a, b) => a - b)
    .map((column) => ({ first: column, last: column, detailed: true }));
  const { sheetId, first, last } = rows;
  return runs.length > 0 ? [{ sheetId, first, last, runs, part: 'formats' }] : [];
}

/** Number of cells that a block asks for. */
export function cellCount(block: BlockRequest): number {
  const columns = block.runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
  return columns * (block.last - block.first + 1);
}

/** Excel refuses the merged areas of a range that has more than 512; four merged columns stay below it in 250 rows. */
const MERGE_ROWS = 250;

/** A block that was asked for; `take` gives its content after the sync. */
export interface PendingBlock {
  readonly take: () => Block;
}

/** Queues the loads of one block; nothing is read before the next sync. */
export function queueBlock(sheet: Excel.Worksheet, request: BlockRequest): PendingBlock {
  const height = request.last - request.first + 1;
  const ranges = request.runs.map((run) => {
    const range = sheet.getRangeByIndexes(request.first, run.first, height, run.last - run.first + 1);
    if (run.detailed) range.load('values,numberFormat');
    else range.load('values');
    return { run, range };
  });
  const merged = request.part === 'content' ? queueMerges(sheet, request) : [];
  return {
    take: () => {
      const { sheetId, first, last, part } = request;
      return { sheetId, first, last, part, ...collect(request, ranges), merges: merged.flatMap(mergesOf) };
    },
  };
}

function queueMerges(sheet: Excel.Worksheet, request: BlockRequest): Excel.RangeAreas[] {
  const width = (request.runs[request.runs.length - 1]?.last ?? 0) + 1;
  const queued: Excel.RangeAreas[] = [];
  for (let first = request.first; first <= request.last; first += MERGE_ROWS) {
    const height = Math.min(MERGE_ROWS, request.last - first + 1);
    const merged = sheet.getRangeByIndexes(first, 0, height, width).getMergedAreasOrNullObject();
    merged.load('address');
    queued.push(merged);
  }
  return queued;
}

function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : (areasOf(merged.address) ?? []);
}

function collect(
  request: BlockRequest,
  ranges: readonly { readonly run: ColumnRun; readonly range: Excel.Range }[],
): { rows: readonly Row[]; details: ReadonlyMap<number, CellDetail> } {
  const details = new Map<number, CellDetail>();
  const rows = Array.from({ length: request.last - request.first + 1 }, (): CellValue[] => []);
  for (const { run, range } of ranges) {
    const { values } = range;
    const formats = run.detailed ? range.numberFormat : null;
    rows.forEach((row, offset) => {
      while (row.length < run.first) row.push(null);
      for (let column = run.first; column <= run.last; column++) {
        const inside = column - run.first;
        const value = fromExcel(values[offset]?.[inside]);
        row.push(value);
        const detail = detailOf(value, formats?.[offset]?.[inside]);
        if (detail) details.set(detailKey(request.first + offset, column), detail);
      }
    });
  }
  return { rows: rows.map(trimmedRow), details };
}

/** Last row and column (from 0) of a used range's address; null for an empty sheet. */
export function extentOf(address: string): { readonly bottom: number; readonly right: number } | null {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  return area ? { bottom: area.bottom, right: area.right } : null;
}
