import type { Draft, DraftFix, ProjectRule } from '../rule';
import {
  areItemsPlain,
  holdsItem,
  isOneStyle,
  itemLists,
  outOfOrder,
  renumbered,
  renumberingEdits,
  type ItemEntry,
  type NumberedList,
} from './ordinals';

/**
 * Rule T10: items of a composite text are numbered 1. 2. 3. in each section, or through the whole text. A repeated or
 * swapped number is cosmetic (参考); a number that is missing may be an item that was lost (建议改). Lists in lists are
 * left alone, and so is what may hold an item that was not told apart. One finding a list.
 */
export const itemNoDup: ProjectRule = {
  code: 'T10',
  name: 'item-no-dup',
  severity: 'info',
  scope: 'project',
  check: (project) =>
    (project.numbering ?? []).flatMap((text) =>
      areItemsPlain(text) ? [] : itemLists(text, project).flatMap((list) => draftOf(list) ?? []),
    ),
};

function draftOf(list: NumberedList<ItemEntry>): Draft | null {
  const wrong = isOneStyle(list) ? outOfOrder(list) : null;
  if (!wrong || holdsItem(list)) return null;
  const { entry, written, expected } = wrong;
  const isGap = hasGap(list);
  return {
    at: entry.at,
    args: {
      name: entry.indicator.name,
      ordinal: written.text,
      expected: renumbered(written, expected) ?? String(expected),
    },
    ...(isGap ? { variant: 'gap', severity: 'warning' } : {}),
    ...fixOf(list, isGap ? 'review' : 'safe'),
  };
}

/** Fewer items than the highest number says: one of them may be lost. */
function hasGap({ entries, from }: NumberedList<ItemEntry>): boolean {
  const highest = Math.max(...entries.map(({ ordinal }) => ordinal?.number ?? 0));
  return highest > from - 1 + entries.length;
}

function fixOf(list: NumberedList<ItemEntry>, kind: DraftFix['kind']): { readonly fix?: DraftFix } {
  const edits = renumberingEdits(list);
  return edits ? { fix: { kind, args: { count: edits.length }, edits } } : {};
}
