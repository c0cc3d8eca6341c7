import type { Edit } from './edit';
import type { CellValue } from './sheet';

/** Characters [start, end) of the text before, and what stands there after. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes of one cell, all made from the same content. */
interface CellChanges {
  readonly first: Edit;
  readonly changes: readonly Change[];
}

/** Edits that are made together. */
export interface EditSet {
  readonly edits: readonly Edit[];
  /**
   * Takes the edits of one fix, all or none: false where one of them changes what another edit of the set changes too,
   * or was made from another content of the cell. Different parts of one text (items of a composite cell) go together.
   */
  readonly add: (edits: readonly Edit[]) => boolean;
}

/** Makes an empty set. */
export function createEditSet(): EditSet {
  const cells = new Map<string, CellChanges>();
  return {
    get edits() {
      return [...cells.values()].map(editOf);
    },
    add: (edits) => {
      const next = new Map<string, CellChanges>();
      for (const edit of edits) {
        const key = `${edit.sheet}!${edit.cell}`;
        const merged = mergedWith(next.get(key) ?? cells.get(key), edit);
        if (!merged) return false;
        next.set(key, merged);
      }
      next.forEach((merged, key) => cells.set(key, merged));
      return true;
    },
  };
}

function mergedWith(known: CellChanges | undefined, edit: Edit): CellChanges | null {
  const change = changeOf(edit.before, edit.after);
  if (!known) return { first: edit, changes: change ? [change] : [] };
  const isPart = change !== null && known.changes.length > 0 && known.first.before === edit.before;
  if (!isPart || known.changes.some((other) => touches(other, change))) return null;
  return { first: known.first, changes: [...known.changes, change] };
}

function touches(left: Change, right: Change): boolean {
  return left.start === right.start || (left.start < right.end && right.start < left.end);
}

/** The part of a text that an edit changes; null where it replaces a content that is no text. */
function changeOf(before: CellValue, after: CellValue): Change | null {
  if (typeof before !== 'string' || typeof after !== 'string' || before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function editOf({ first, changes }: CellChanges): Edit {
  if (changes.length < 2) return first;
  const lastFirst = [...changes].sort((left, right) => right.start - left.start);
  const after = lastFirst.reduce(
    (text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end),
    String(first.before),
  );
  return { ...first, after };
}
