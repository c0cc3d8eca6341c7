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

/** Where running text goes on to something else. */
const BREAK = /(?<=[\s；;。，,])/;

/**
 * What an edit changes: for a text of many lines the lines that differ, for long running text the words that do, with
 * a little around them; else the whole content.
 */
export function changedParts({ before, after }: Pick<Edit, 'before' | 'after'>): readonly ChangedPart[] {
  if (typeof before !== 'string' || typeof after !== 'string') return [{ before, after }];
  const isShort = before.length <= SHORT && after.length <= SHORT && !before.includes('\n');
  if (isShort) return [{ before, after }];
  const lines = pairs(before.split('\n'), after.split('\n'));
  if (!lines) return [stretch(before, after)];
  const parts = lines.flatMap(({ before: line, after: other }) =>
    line.length <= SHORT ? [{ before: line.trim(), after: other.trim() }] : changedWords(line, other),
  );
  return parts.length > 0 ? parts : [{ before, after }];
}

interface TextPair {
  readonly before: string;
  readonly after: string;
  /** What stands right before it. */
  readonly lead: string;
}

/** Pieces that differ; null where one side has more of them than the other. */
function pairs(old: readonly string[], fresh: readonly string[]): readonly TextPair[] | null {
  if (old.length !== fresh.length) return null;
  return old.flatMap((before, index) => {
    const after = fresh[index] ?? '';
    return before === after ? [] : [{ before, after, lead: old[index - 1] ?? '' }];
  });
}

function changedWords(before: string, after: string): readonly ChangedPart[] {
  const words = pairs(before.split(BREAK), after.split(BREAK));
  if (!words || words.some((word) => word.before.length > SHORT)) return [stretch(before, after)];
  return words.map(({ lead, before: old, after: fresh }) => {
    const start = lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead;
    return { before: `${start}${old}`.trim(), after: `${start}${fresh}`.trim() };
  });
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
