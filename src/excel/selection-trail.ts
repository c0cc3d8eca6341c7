import { areasOf, rowCount } from './addresses';
import type { ChangeHint } from './change-hint';

/** A selection larger than this is a gesture (a whole column), not a place where a value was picked. */
const CATCH_UP_ROWS = 200;

/**
 * Follows the selection. Excel on the web reports no change for a pick from a drop-down list, so that the rows a
 * person leaves are read again; the place where the pane found the selection is not known, so that the first
 * move counts for its whole sheet.
 */
export function createSelectionTrail(): (moved: { worksheetId: string; address: string }) => ChangeHint | null {
  let previous: { readonly sheetId: string; readonly address: string } | null = null;
  return ({ worksheetId, address }) => {
    const left = previous;
    previous = { sheetId: worksheetId, address };
    if (!left) return { kind: 'sheet', sheetId: worksheetId };
    const areas = areasOf(left.address);
    if (!areas || areas.reduce((rows, area) => rows + rowCount(area), 0) > CATCH_UP_ROWS) return null;
    return sameRows(left, previous) ? null : { kind: 'cells', sheetId: left.sheetId, areas };
  };
}

function sameRows(a: { sheetId: string; address: string }, b: { sheetId: string; address: string }): boolean {
  const rows = ({ address }: { address: string }): string =>
    (areasOf(address) ?? []).map(({ top, bottom }) => `${top}-${bottom}`).join();
  return a.sheetId === b.sheetId && rows(a) === rows(b);
}
