import { cellAddress, contains, parseArea } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import type { CellValue } from '../core/sheet/sheet';
import type { KnownSheet, KnownSheets } from './known-sheet';
import { blocked, succeeded, type Attempt } from './obstacle';

/** A cell to be written. */
export interface EditTarget {
  readonly sheetId: string;
  readonly address: string;
  /** As a person reads it: `申报表!K16`. */
  readonly where: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * The cells of edits: of a merged area the one that holds its value. Obstacles: an unknown sheet, an address that is
 * no cell, two edits that want different things of one cell.
 */
export function targetsOf(edits: readonly Edit[], known: KnownSheets): Attempt<readonly EditTarget[]> {
  const targets = new Map<string, EditTarget>();
  for (const edit of edits) {
    const where = `${edit.sheet}!${edit.cell}`;
    const sheet = known.find(({ sheet: { name } }) => name === edit.sheet);
    const address = sheet && anchorOf(sheet, edit.cell);
    if (!sheet || !address) return blocked('not-found', where);
    const target = { sheetId: sheet.id, address, where, before: edit.before, after: edit.after };
    const other = targets.get(`${sheet.id}!${address}`);
    if (other && other.after !== target.after) return blocked('changed-meanwhile', where, 'two edits of one cell');
    targets.set(`${sheet.id}!${address}`, target);
  }
  return succeeded([...targets.values()]);
}

function anchorOf({ sheet }: KnownSheet, cell: string): string | null {
  const area = parseArea(cell);
  if (!area || area.top !== area.bottom || area.left !== area.right) return null;
  const merge = sheet.merges.find((merged) => contains(merged, area.top, area.left));
  return cellAddress(merge?.top ?? area.top, merge?.left ?? area.left);
}
