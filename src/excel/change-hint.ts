import type { Area } from '../core/sheet/address';
import { areasOf, rowCount } from './addresses';

/** What an event says: cells that may hold something else now, a sheet or the workbook to be read anew. */
export type ChangeHint =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'workbook' };

/** More changed rows than this are read as a whole sheet. */
export const MANY_ROWS = 2000;

/** The facts of a change event that count; strings as Office.js delivers them. */
export interface CellsChanged {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
}

/**
 * Hint of a change event. Only a local edit of a readable, moderate area is trusted for its cells: inserted and
 * deleted rows move every address below them, and what a co-author did may come in parts.
 */
export function hintOf(event: CellsChanged): ChangeHint {
  const areas = areasOf(event.address);
  const trusted = event.changeType === 'RangeEdited' && event.source === 'Local' && areas !== null;
  return trusted && areas.reduce((rows, area) => rows + rowCount(area), 0) <= MANY_ROWS
    ? { kind: 'cells', sheetId: event.worksheetId, areas }
    : { kind: 'sheet', sheetId: event.worksheetId };
}
