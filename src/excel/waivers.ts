import type { Row } from '../core/sheet/sheet';
import { isSameWaiver, type Waiver } from '../core/waivers/waiver';
import { HEAD_ROWS, rowOfWaiver, WAIVER_SHEET, waiverOfRow } from '../core/waivers/waiver-sheet';
import { blocked, succeeded, type Attempt } from './obstacle';
import type { OwnWrites } from './own-writes';
import type { Run } from './run';
import { changeRows, type RowChange, type WrittenRows } from './waiver-rows';

/** Writes waivers below those that the workbook keeps. */
export function addWaivers(run: Run, ownWrites: OwnWrites, waivers: readonly Waiver[]): Promise<Attempt<WrittenRows>> {
  return changeRows(run, ownWrites, (rows) => {
    const first = Math.max(HEAD_ROWS, rows.length);
    return succeeded(waivers.map((waiver, index) => ({ row: first + index, before: [], after: rowOfWaiver(waiver) })));
  });
}

/** Takes waivers out of the workbook. One that is no longer there is no obstacle: it was to go anyway. */
export function removeWaivers(
  run: Run,
  ownWrites: OwnWrites,
  waivers: readonly Waiver[],
): Promise<Attempt<WrittenRows>> {
  return changeRows(run, ownWrites, (rows) => {
    const changes = rows.flatMap((row, index) => removal(row, index, waivers));
    return changes.length > 0 ? succeeded(changes) : blocked('not-found', WAIVER_SHEET);
  });
}

function removal(row: Row, index: number, waivers: readonly Waiver[]): readonly RowChange[] {
  const waiver = index < HEAD_ROWS ? null : waiverOfRow(row);
  return waiver && waivers.some((one) => isSameWaiver(one, waiver)) ? [{ row: index, before: row, after: [] }] : [];
}
