import { halfWidth } from '../../taxonomy/normalise';
import { detailAt, type Sheet, valueAt } from '../../sheet/sheet';
import type { Place, Project } from '../../table/table';

/** The text of a cell that may be changed in parts; null where it is no text or the result of a formula. */
function writableText(sheet: Sheet, { row, column }: Place): string | null {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && detailAt(sheet, row, column)?.formula === undefined ? value : null;
}

/** The first place of a text in its cell, or in another cell of that column where a goal goes on over several rows. */
export function placeInCell(sheet: Sheet, at: Place, wanted: string, { rows }: Project): Place | null {
  for (const row of rowsFrom(at.row, rows.last)) {
    const text = writableText(sheet, { row, column: at.column });
    const start = text === null ? -1 : halfWidth(text).indexOf(halfWidth(wanted), row === at.row ? at.span?.start : 0);
    if (start >= 0) return { row, column: at.column, span: { start, end: start + wanted.length } };
  }
  return null;
}

function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** The place behind the last sign of a cell (or of its part), where that cell holds the whole text; null else. */
export function endOfCell(sheet: Sheet, at: Place, whole: string): Place | null {
  const text = writableText(sheet, at)?.slice(at.span?.start, at.span?.end).trimEnd();
  if (text === undefined || text.trim() !== whole.trim()) return null;
  const end = (at.span?.start ?? 0) + text.length;
  return { row: at.row, column: at.column, span: { start: end, end } };
}
