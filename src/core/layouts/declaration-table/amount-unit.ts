import type { Sheet } from '../../sheet/sheet';
import { mergedArea, mergeIndex } from '../cells/merges';
import type { FoundUnit } from '../header/amount-unit';
import { unitInLabel } from '../header/head-notes';
import type { Head } from './heads';

/** The amount unit in the header of the amounts, or in one that is merged over it; null where none says it. */
export function unitInHeader(sheet: Sheet, head: Head): FoundUnit | null {
  const column = head.map.columns.amount;
  if (column === undefined) return null;
  const merges = mergeIndex(sheet);
  for (let row = head.last; row >= head.first; row--) {
    const area = mergedArea(merges, row, column);
    const at = area ? { row: area.top, column: area.left } : { row, column };
    const text = sheet.rows[at.row]?.[at.column];
    const unit = typeof text === 'string' ? unitInLabel(text) : null;
    if (unit) return { unit, at };
  }
  return null;
}
