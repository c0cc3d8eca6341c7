import type { Indicator, IndicatorField, Place, Project } from '../../table/table';
import { parentsOf, treesOf } from '../../taxonomy/labels';
import { samePlace } from '../../table/place';
import type { Draft, DraftFix, RuleContext } from '../rule';

/**
 * Moves an indicator to another 二级指标 by changing the cells of its own row. No fix where a cell stands for several
 * rows or is part of a text, and none that would leave the 一级指标 without an indicator or make a name appear twice.
 */
export function moveTo(
  target: string,
  indicator: Indicator,
  project: Project,
  context: Pick<RuleContext, 'pack' | 'facts'>,
): Pick<Draft, 'fix'> {
  const others = project.indicators.filter((one) => one !== indicator);
  if (others.some(({ level2, name }) => level2 === target && name === indicator.name)) return {};
  const level2 = ownCell('level2', indicator, others);
  const edits = level2 && [...levelEdits(target, indicator, others, context), { at: level2, after: target }];
  if (!edits || edits.some((edit) => edit === null)) return {};
  return { fix: { kind: 'review', args: { target }, edits: edits.flatMap((edit) => edit ?? []) } };
}

type LevelEdit = DraftFix['edits'][number] | null;

/** What has to change at the 一级指标: nothing, its cell, or null where that is not possible. */
function levelEdits(
  target: string,
  indicator: Indicator,
  others: readonly Indicator[],
  { pack, facts }: Pick<RuleContext, 'pack' | 'facts'>,
): readonly LevelEdit[] {
  if (treesOf(indicator.level1, target, pack).length > 0) return [];
  const parents = parentsOf(target, pack);
  const parent = parents.find(({ treeId }) => treeId === facts.treeId) ?? parents[0];
  const cell = ownCell('level1', indicator, others);
  const isLast = !others.some(({ level1 }) => level1 === indicator.level1);
  return [parent && cell && !isLast ? { at: cell, after: parent.level1 } : null];
}

/** The cell of a level where it stands for this row alone. */
function ownCell(field: IndicatorField, { at, place }: Indicator, others: readonly Indicator[]): Place | null {
  const cell = at[field];
  if (!cell || cell.span || cell.row !== place.row) return null;
  return others.some((one) => one.at[field] && samePlace(one.at[field], cell)) ? null : cell;
}
