import type { Area } from '../core/sheet/address';
import { BESIDE_COLUMNS, type Table } from '../core/table/table';
import { joinRows } from './addresses';
import { columnRuns, formatRequest, type Block, type BlockRequest } from './block';
import { withBlocks, type KnownSheet } from './known-sheet';
import { succeeded, type Attempt } from './obstacle';
import { readBlocks } from './read-blocks';
import { BLOCK_ROWS, GAP_ROWS } from './read-sheets';
import type { Run } from './run';
import { firstContentRow, numberColumns } from './table-columns';

/** Rows to read again, or that they are not enough: the meaning of the columns may have changed. */
export type RowsToRead = readonly { readonly first: number; readonly last: number }[] | 'whole-sheet';

/**
 * Rows of a known sheet to be read again after edits in `areas`; `tables` are those of its last check. Edits far from
 * the tables, and below the head of a sheet without table, change nothing that is checked; one right beside a table
 * makes it wider.
 */
export function rowsToRead(known: KnownSheet, tables: readonly Table[], areas: readonly Area[]): RowsToRead {
  if (known.hasTable && areas.some(({ top }) => top < firstContentRow(tables))) return 'whole-sheet';
  const end = known.hasTable ? known.sheet.rows.length + GAP_ROWS : BLOCK_ROWS;
  const isBeside = ({ left, right, top }: Area): boolean =>
    right >= known.width && left < known.width + BESIDE_COLUMNS && top < end;
  if (known.hasTable && areas.some(isBeside)) return 'whole-sheet';
  return joinRows(
    areas
      .filter(({ top, left }) => left < known.width && top < end)
      .map(({ top, bottom }) => ({ first: top, last: Math.min(bottom, end - 1) })),
  );
}

/** Reads rows of a known sheet again; null where the sheet is no longer there. Unchanged rows stay the same arrays. */
export async function readRows(
  run: Run,
  known: KnownSheet,
  rows: readonly { readonly first: number; readonly last: number }[],
): Promise<Attempt<KnownSheet | null>> {
  const runs = columnRuns(known.width, known.detailed);
  const content = rows.map(({ first, last }): BlockRequest => ({
    sheetId: known.id,
    first,
    last,
    runs,
    part: 'content',
  }));
  const read = await readBlocks(run, content);
  if (!read.done) return read;
  if (read.value.gone.size > 0) return succeeded(null);
  const numbers = known.hasTable
    ? numberColumns(
        read.value.blocks.flatMap((block) => block.rows),
        known.width,
      )
    : new Set<number>();
  const late = await readBlocks(
    run,
    read.value.blocks.flatMap((block) => formatRequest(block, numbers, known.detailed)),
  );
  if (!late.done) return late;
  const blocks = read.value.blocks.map((block) => withFormats(block, late.value.blocks));
  const detailed = new Set([...known.detailed, ...numbers]);
  return succeeded({ ...known, detailed, sheet: withBlocks(known.sheet, blocks) });
}

function withFormats(block: Block, formats: readonly Block[]): Block {
  const found = formats.filter(({ first, last }) => first >= block.first && last <= block.last);
  return found.length === 0
    ? block
    : { ...block, details: new Map([...block.details, ...found.flatMap(({ details }) => [...details])]) };
}
