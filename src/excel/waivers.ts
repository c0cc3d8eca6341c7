import type { Row } from '../core/sheet/sheet';
import { entryKey, type Waiver } from '../core/waivers/waiver';
import { HEAD_ROWS, rowOfWaiver, WAIVER_SHEET, waiverOfRow } from '../core/waivers/waiver-sheet';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';
import { changeRows, type RowChange, type WrittenRows } from './waiver-rows';

/** Writes waivers below those that the workbook keeps; those that they take the place of go. */
export function addWaivers(
  run: Run,
  ownWrites: OwnWrites,
  waivers: readonly Waiver[],
  replaced: readonly Waiver[],
): Promise<Attempt<WrittenRows>> {
  return changeRows(run, ownWrites, (rows) => {
    const first = Math.max(HEAD_ROWS, rows.length);
    const gone = removals(rows, replaced);
    const added = waivers.map((waiver, index) => ({ row: first + index, before: [], after: rowOfWaiver(waiver) }));
    return succeeded([...gone, ...added]);
  });
}

/** Takes waivers out of the workbook; those of them that are no longer there were to go anyway. */
export function removeWaivers(
  run: Run,
  ownWrites: OwnWrites,
  waivers: readonly Waiver[],
): Promise<Attempt<WrittenRows>> {
  return changeRows(run, ownWrites, (rows) => {
    const changes = removals(rows, waivers);
    return changes.length > 0 ? succeeded(changes) : blocked('not-found', WAIVER_SHEET);
  });
}

function removals(rows: readonly Row[], waivers: readonly Waiver[]): readonly RowChange[] {
  const unwanted = new Set(waivers.map(entryKey));
  if (unwanted.size === 0) return [];
  return rows.flatMap((row, index) => {
    const waiver = index < HEAD_ROWS ? null : waiverOfRow(row);
    return waiver && unwanted.has(entryKey(waiver)) ? [{ row: index, before: row, after: [] }] : [];
  });
}
