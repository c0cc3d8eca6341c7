import type { NumberedSection, Project } from '../../table/table';
import type { Draft, DraftFix, ProjectRule } from '../rule';
import {
  headingLists,
  holdsHeading,
  isPlainlyNumbered,
  isOneStyle,
  outOfOrder,
  renumbered,
  renumberingEdits,
  type HeadingEntry,
  type NumberedList,
} from './ordinals';

/**
 * Rule T09: headings of a composite text are numbered one after the other: （一）（二）（三） below each 一级指标, or through
 * the whole text. Headings without a number and lists of two styles are left alone. One finding a list.
 */
export const ordinalWrong: ProjectRule = {
  code: 'T09',
  name: 'ordinal-wrong',
  severity: 'info',
  scope: 'project',
  check: (project) => (project.numbering ?? []).flatMap((text) => draftsOf(text, project)),
};

function draftsOf(text: readonly NumberedSection[], project: Project): readonly Draft[] {
  if (isPlainlyNumbered(text)) return [];
  const drafts = headingLists(text).flatMap((list) => draftOf(list) ?? []);
  return drafts.length > 0 && holdsHeading(project) ? [] : drafts;
}

function draftOf(list: NumberedList<HeadingEntry>): Draft | null {
  const wrong = isOneStyle(list) ? outOfOrder(list) : null;
  if (!wrong) return null;
  const { entry, written, expected } = wrong;
  return {
    at: entry.at,
    args: { label: entry.label, ordinal: written.text, expected: renumbered(written, expected) ?? String(expected) },
    ...fixOf(list),
  };
}

function fixOf(list: NumberedList<HeadingEntry>): { readonly fix?: DraftFix } {
  const edits = renumberingEdits(list);
  return edits ? { fix: { kind: 'safe', args: { count: edits.length }, edits } } : {};
}
