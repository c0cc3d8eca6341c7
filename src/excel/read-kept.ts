import { KEPT_PREFIX } from '../core/layouts/convert/kept';
import type { Sheet } from '../core/sheet/sheet';
import { columnRuns, type BlockRequest } from './block';
import { assembled } from './known-sheet';
import { listSheets, type ListedSheet } from './list-sheets';
import { succeeded, type Attempt } from './obstacle';
import { readBlocks } from './read-blocks';
import { BLOCK_ROWS } from './read-sheets';
import type { Run } from './run';

const NO_FORMATS: ReadonlySet<number> = new Set();

/** The sheets that keep what conversions could not place, whole: all of their cells are texts. */
export async function readKept(run: Run): Promise<Attempt<readonly Sheet[]>> {
  const listed = await listSheets(run, ({ name }) => name.startsWith(KEPT_PREFIX));
  if (!listed.done) return listed;
  const read = await readBlocks(run, listed.value.flatMap(wholeSheet));
  if (!read.done) return read;
  return succeeded(
    listed.value.map((sheet) =>
      assembled(
        sheet,
        read.value.blocks.filter(({ sheetId }) => sheetId === sheet.id),
        (sheet.extent?.right ?? 0) + 1,
      ),
    ),
  );
}

function wholeSheet({ id, extent }: ListedSheet): readonly BlockRequest[] {
  if (!extent) return [];
  const runs = columnRuns(extent.right + 1, NO_FORMATS);
  const requests: BlockRequest[] = [];
  for (let first = 0; first <= extent.bottom; first += BLOCK_ROWS) {
    const last = Math.min(first + BLOCK_ROWS - 1, extent.bottom);
    requests.push({ sheetId: id, first, last, runs, part: 'content' });
  }
  return requests;
}
