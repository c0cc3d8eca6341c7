import type { Edit } from '../../core/sheet/edit';
import type { CellValue } from '../../core/sheet/sheet';

/** A part of a cell's content before and after an edit. */
export interface ChangedPart {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Texts up to this length are read at a glance. */
const SHORT = 60;

/** Characters that are shown around a change in running text. */
const AROUND = 16;

/**
 * What an edit changes: for a text of many lines the lines that differ, for long running text the stretch that does,
 * with a little around it; else the whole content.
 */
export function changedParts({ before, after }: Pick<Edit, 'before' | 'after'>): readonly ChangedPart[] {
  if (typeof before !== 'string' || typeof after !== 'string') return [{ before, after }];
  if (before.length <= SHORT && after.length <= SHORT && !before.includes('\n')) return [{ before, after }];
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  if (old.length !== fresh.length || old.length === 1) return [stretch(before, after)];
  const parts = old.flatMap((line, index) => {
    const other = fresh[index] ?? '';
    if (line === other) return [];
    return [line.length <= SHORT ? { before: line.trim(), after: other.trim() } : stretch(line, other)];
  });
  return parts.length > 0 ? parts : [{ before, after }];
}

function stretch(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const from = Math.max(0, start - AROUND);
  const rest = Math.max(0, end - AROUND);
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, text.length - rest)}${rest > 0 ? '…' : ''}`;
  return { before: cut(before), after: cut(after) };
}

/** Number of places that edits change: items of composite text count each. */
export function placeCount(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + changedParts(edit).length, 0);
}
