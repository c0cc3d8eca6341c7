import type { Indicator, NumberedSection, Project, WrittenOrdinal } from '../../table/table';
import type { Draft, ProjectRule } from '../rule';
import { measureText } from '../values/quantity';

/** A separator and a blank: what stands between two indicators of one item and falls away when they are parted. */
const WIDEST_GAP = 3;

/**
 * Rule N07 in composite text: a numbered item holds one indicator (1.政策知晓率≥95%：带动就业人数=5人 holds two). The fix begins
 * a new item at the second and changes no other.
 */
export const twoInOneItem: ProjectRule = {
  code: 'N07',
  name: 'two-in-one-item',
  severity: 'error',
  scope: 'project',
  check: (project) => (project.numbering ?? []).flatMap((text) => text.flatMap((section) => drafts(section, project))),
};

function drafts({ ordinals, first }: NumberedSection, project: Project): readonly Draft[] {
  return ordinals.flatMap((ordinal, index) => {
    if (ordinal !== 'within') return [];
    const own = ordinalAbove(ordinals, index);
    const [before, second] = [project.indicators[first + index - 1], project.indicators[first + index]];
    return own && before && second ? [draftOf(before, second, own)] : [];
  });
}

/** The number of the item in which the indicator stands; null where items have none and may follow each other in a line. */
function ordinalAbove(ordinals: NumberedSection['ordinals'], index: number): WrittenOrdinal | null {
  let at = index;
  while (at >= 0 && ordinals[at] === 'within') at--;
  const own = ordinals[at];
  return own === undefined || own === 'within' ? null : own;
}

function draftOf(first: Indicator, second: Indicator, ordinal: WrittenOrdinal): Draft {
  const said = (one: Indicator): string => one.name + measureText(one);
  return {
    at: second.place,
    variant: 'item',
    args: { first: said(first), second: said(second) },
    related: [first.place],
    ...splitFix(first, second, ordinal),
  };
}

function splitFix(first: Indicator, second: Indicator, ordinal: WrittenOrdinal): Pick<Draft, 'fix'> {
  const [before, behind] = [first.place, second.place];
  const next = ordinal.text.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1));
  if (!before.span || !behind.span || before.row !== behind.row || next === ordinal.text) return {};
  const gap = { start: before.span.end, end: behind.span.start };
  if (gap.start > gap.end || gap.end - gap.start > WIDEST_GAP) return {};
  const at = { row: before.row, column: before.column, span: gap };
  return { fix: { kind: 'review', variant: 'item', edits: [{ at, after: `\n${next}` }] } };
}
