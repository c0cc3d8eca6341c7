import type { Reader } from '../core/layouts/reader';
import { isWaiverSheetName } from '../core/waivers/waiver-sheet';
import { columnRuns, formatRequest, type Block, type BlockRequest } from './block';
import { assembled, sharingRows, type KnownSheet } from './known-sheet';
import type { ListedSheet } from './list-sheets';
import { succeeded, type Attempt } from './obstacle';
import { readBlocks } from './read-blocks';
import type { Run } from './run';
import { numberColumns, widthOf } from './table-columns';

/** Rows of one block, and of the head in which a table must begin. */
export const BLOCK_ROWS = 2000;

/** Empty rows after which a table has ended: a stray cell far below must not cost a million rows. */
export const GAP_ROWS = 10_000;

/** Columns in which a table may stand; no official table is near as wide. */
export const HEAD_COLUMNS = 64;

/** A sheet whose head was looked at. */
interface Recognised {
  readonly listed: ListedSheet;
  readonly head: readonly Block[];
  readonly hasTable: boolean;
  readonly width: number;
  /** Columns whose formats the head was read with. */
  readonly before: ReadonlySet<number>;
  readonly detailed: ReadonlySet<number>;
}

/**
 * Reads sheets: first the head of each; the rest, and formats, only where the head shows a table. Rows that did not
 * change since `known` stay the same arrays. Sheets deleted meanwhile are left out.
 */
export async function readSheets(
  run: Run,
  reader: Reader,
  listed: readonly ListedSheet[],
  known: readonly KnownSheet[],
): Promise<Attempt<readonly KnownSheet[]>> {
  const before = (id: string): ReadonlySet<number> => known.find((sheet) => sheet.id === id)?.detailed ?? new Set();
  const heads = await readBlocks(
    run,
    listed.flatMap((sheet) => headRequest(sheet, before(sheet.id))),
  );
  if (!heads.done) return heads;
  const sheets = listed
    .filter(({ id }) => !heads.value.gone.has(id))
    .map((sheet) => recognise(sheet, reader, ofSheet(heads.value.blocks, sheet.id), before(sheet.id)));
  const rest = await readRest(
    run,
    sheets.filter(({ hasTable, listed: { name } }) => hasTable || isWaiverSheetName(name)),
  );
  if (!rest.done) return rest;
  const late = await readBlocks(
    run,
    sheets.flatMap((sheet) => lateFormats(sheet, ofSheet(rest.value, sheet.listed.id))),
  );
  if (!late.done) return late;
  const all = [...rest.value, ...late.value.blocks];
  return succeeded(sheets.map((sheet) => finished(sheet, ofSheet(all, sheet.listed.id), known)));
}

/** Reads on below the heads, a stretch at a time, as long as a stretch holds anything. */
async function readRest(run: Run, sheets: readonly Recognised[]): Promise<Attempt<readonly Block[]>> {
  const blocks: Block[] = [];
  let open = sheets;
  for (let first = BLOCK_ROWS; open.length > 0; first += GAP_ROWS) {
    const formats = first === BLOCK_ROWS ? open.flatMap(headFormats) : [];
    const read = await readBlocks(run, [...formats, ...open.flatMap((sheet) => stretchRequests(sheet, first))]);
    if (!read.done) return read;
    blocks.push(...read.value.blocks);
    open = open.filter(({ listed }) =>
      ofSheet(read.value.blocks, listed.id).some(
        ({ part, rows }) => part === 'content' && rows.some((row) => row.length > 0),
      ),
    );
  }
  return succeeded(blocks);
}

function ofSheet(blocks: readonly Block[], sheetId: string): readonly Block[] {
  return blocks.filter((block) => block.sheetId === sheetId);
}

function headRequest({ id, extent }: ListedSheet, detailed: ReadonlySet<number>): readonly BlockRequest[] {
  if (!extent) return [];
  const width = Math.min(extent.right + 1, HEAD_COLUMNS);
  const last = Math.min(extent.bottom, BLOCK_ROWS - 1);
  return [{ sheetId: id, first: 0, last, runs: columnRuns(width, detailed), part: 'content' }];
}

function recognise(
  listed: ListedSheet,
  reader: Reader,
  head: readonly Block[],
  before: ReadonlySet<number>,
): Recognised {
  const tables = reader.read(assembled(listed, head, HEAD_COLUMNS));
  if (tables.length === 0) return { listed, head, hasTable: false, width: HEAD_COLUMNS, before, detailed: before };
  const width = Math.min(widthOf(tables), HEAD_COLUMNS);
  const detailed = new Set(head.flatMap(({ rows }) => [...numberColumns(rows, width)]));
  return { listed, head, hasTable: true, width, before, detailed };
}

function headFormats({ head, before, detailed }: Recognised): readonly BlockRequest[] {
  return head.flatMap((block) => formatRequest(block, detailed, before));
}

function stretchRequests({ listed, width, detailed }: Recognised, start: number): readonly BlockRequest[] {
  const runs = columnRuns(width, detailed);
  const end = Math.min(listed.extent?.bottom ?? -1, start + GAP_ROWS - 1);
  const requests: BlockRequest[] = [];
  for (let first = start; first <= end; first += BLOCK_ROWS) {
    const last = Math.min(first + BLOCK_ROWS - 1, end);
    requests.push({ sheetId: listed.id, first, last, runs, part: 'content' });
  }
  return requests;
}

function lateFormats({ width, detailed }: Recognised, rest: readonly Block[]): readonly BlockRequest[] {
  return rest
    .filter(({ part }) => part === 'content')
    .flatMap((block) => formatRequest(block, numberColumns(block.rows, width), detailed));
}

function finished(sheet: Recognised, rest: readonly Block[], known: readonly KnownSheet[]): KnownSheet {
  const { listed, head, hasTable, width } = sheet;
  const fresh = assembled(listed, [...head, ...rest], width);
  const previous = known.find(({ id }) => id === listed.id);
  const detailed = new Set([...sheet.detailed, ...(hasTable ? numberColumns(fresh.rows, width) : [])]);
  return { id: listed.id, sheet: previous ? sharingRows(previous.sheet, fresh) : fresh, width, detailed, hasTable };
}
