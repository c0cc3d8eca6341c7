import type { NumberedSection, Project, WrittenOrdinal } from '../../table/table';
import type { Draft, DraftFix, ProjectRule } from '../rule';
import { unnumberedPart } from './unnumbered-part';
import {
  holdsItem,
  isOneStyle,
  itemLists,
  ordinalPlace,
  renumbered,
  type ItemEntry,
  type NumberedList,
} from './ordinals';

/** So large a share of the items has a number where numbers are the habit of the text. */
const NUMBERED_SHARE = 0.5;

/**
 * Rule T11: where most items of a composite text are numbered, all are. A single item right behind a heading of level 1
 * (三、满意度指标：学生满意度≥90%) needs no number, and neither does a value without a name (N01). In a goal that is a
 * numbered list of amounts every part is numbered.
 */
export const itemNoMissing: ProjectRule = {
  code: 'T11',
  name: 'item-no-missing',
  severity: 'info',
  group: 'project',
  scope: 'project',
  check: (project) => [...ofGoal(project), ...(project.numbering ?? []).flatMap((text) => draftsOf(text, project))],
};

function ofGoal(project: Project): readonly Draft[] {
  const name = project.at.goal ? unnumberedPart(project) : null;
  return project.at.goal && name !== null ? [{ at: project.at.goal, variant: 'goal', args: { name } }] : [];
}

function draftsOf(text: readonly NumberedSection[], project: Project): readonly Draft[] {
  if (text.every(({ ordinals }) => !ordinals.includes(null))) return [];
  const lists = itemLists(text, project);
  const all = lists.flatMap(({ entries }) => entries);
  const numbered = all.filter(({ ordinal }) => ordinal !== null);
  const sample = numbered[0];
  if (!sample || numbered.length === all.length || numbered.length < all.length * NUMBERED_SHARE) return [];
  const exempt = alone(text);
  return lists.flatMap((list) => {
    const missing = list.entries.filter(
      (entry) => needsNumber(entry) && !exempt.has(project.indicators.indexOf(entry.indicator)),
    );
    if (missing.length === 0) return [];
    const fix = fixOf(list, sample);
    return missing.map(({ at, indicator }) => ({ at, args: { name: indicator.name }, ...fix }));
  });
}

function needsNumber({ ordinal, indicator }: ItemEntry): boolean {
  return ordinal === null && indicator.name !== '';
}

/** Indicators that stand alone right behind a heading of level 1. */
function alone(text: readonly NumberedSection[]): ReadonlySet<number> {
  const single = text.filter(({ heading2, ordinals }) => heading2 === null && ordinals.length === 1);
  return new Set(single.map(({ first }) => first));
}

/** Numbers the whole list, in the style of the text; none where its numbers are wrong already, or of two styles. */
function fixOf(list: NumberedList<ItemEntry>, sample: ItemEntry): { readonly fix?: DraftFix } {
  const own = list.entries.find(({ ordinal }) => ordinal !== null) ?? sample;
  if (!own.ordinal || !isOneStyle(list) || holdsItem(list) || own.ordinal.style === '1.1') return {};
  const edits: DraftFix['edits'][number][] = [];
  for (const [index, entry] of list.entries.entries()) {
    const text = renumbered(entry.ordinal ?? own.ordinal, list.from + index);
    if (text === null) return {};
    if (entry.ordinal === null) edits.push({ at: startOf(entry), after: text + spaceBehind(own, own.ordinal) });
    else if (entry.ordinal.text !== text) edits.push({ at: ordinalPlace(entry, entry.ordinal), after: text });
  }
  return { fix: { kind: 'safe', args: { count: edits.length }, edits } };
}

function startOf({ at }: ItemEntry) {
  const start = at.span?.start ?? 0;
  return { row: at.row, column: at.column, span: { start, end: start } };
}

/** The blank that the text has between a number and its name. */
function spaceBehind(entry: ItemEntry, ordinal: WrittenOrdinal): string {
  const name = entry.indicator.at.name?.span?.start ?? 0;
  return name > ordinalPlace(entry, ordinal).span!.end ? ' ' : '';
}
