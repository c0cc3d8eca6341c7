import { cellCount, queueBlock, type Block, type BlockRequest } from './block';
import { succeeded, type Attempt } from './obstacle';
import type { Run } from './run';

/**
 * Cells of one request. Excel on the web takes 5 MB, and a cell of Chinese text is about 30 bytes; less than that,
 * because a command of the person waits for the request under way.
 */
const CELLS_PER_REQUEST = 30_000;

/** Obstacles that go away by asking for less: the reply is too big, or a block has too many merged areas. */
const SMALLER_HELPS = new Set(['too-large', 'unknown']);

/** What was read, and the sheets that were no longer there. */
export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly gone: ReadonlySet<string>;
}

/** Reads blocks of any sheets in as few requests as their size allows; asks again in halves where Excel refuses. */
export async function readBlocks(run: Run, requests: readonly BlockRequest[]): Promise<Attempt<BlocksRead>> {
  const blocks: Block[] = [];
  const gone = new Set<string>();
  const waiting = grouped(requests);
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const attempt = await readGroup(run, group);
    if (attempt.done) {
      blocks.push(...attempt.value.blocks);
      attempt.value.gone.forEach((sheetId) => gone.add(sheetId));
      continue;
    }
    const halves = SMALLER_HELPS.has(attempt.obstacle.kind) ? halved(group) : null;
    if (!halves) return attempt;
    waiting.unshift(...halves);
  }
  return succeeded({ blocks, gone });
}

function readGroup(run: Run, group: readonly BlockRequest[]): Promise<Attempt<BlocksRead>> {
  return run({
    batch: async (context) => {
      const queued = group.map((request) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(request.sheetId);
        return { sheet, pending: queueBlock(sheet, request), sheetId: request.sheetId };
      });
      await context.sync();
      const present = queued.filter(({ sheet }) => !sheet.isNullObject);
      const gone = queued.filter(({ sheet }) => sheet.isNullObject).map(({ sheetId }) => sheetId);
      return succeeded({ blocks: present.map(({ pending }) => pending.take()), gone: new Set(gone) });
    },
  });
}

function grouped(requests: readonly BlockRequest[]): BlockRequest[][] {
  const groups: BlockRequest[][] = [];
  let room = 0;
  for (const request of requests) {
    const cells = cellCount(request);
    const current = groups[groups.length - 1];
    if (current && cells <= room) current.push(request);
    else groups.push([request]);
    room = (current && cells <= room ? room : CELLS_PER_REQUEST) - cells;
  }
  return groups;
}

/** Two smaller groups; null where nothing is left to divide. */
function halved(group: readonly BlockRequest[]): BlockRequest[][] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [only] = group;
  if (!only || only.first === only.last) return null;
  const middle = Math.floor((only.first + only.last) / 2);
  return [[{ ...only, last: middle }], [{ ...only, first: middle + 1 }]];
}
