import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { treesOf } from '../../taxonomy/labels';

/**
 * Ids of the pack's trees in which the indicator's labels can stand; a blank or unknown 二级指标 leaves it to the
 * 一级指标. Empty where the labels stand in no tree.
 */
export function treesOfIndicator({ level1, level2 }: Indicator, pack: Pack): readonly string[] {
  const byPair = treesOf(level1, level2, pack);
  if (byPair.length > 0 || level2 !== '') return byPair;
  return pack.trees.filter((tree) => tree.level1.some(({ name }) => name === level1)).map(({ id }) => id);
}

/**
 * Ids of the trees that all labels of the project can stand in: empty where it mixes trees, null where no label
 * tells one tree from another.
 */
export function followedTrees(project: Project, pack: Pack): readonly string[] | null {
  const telling = project.indicators
    .map((indicator) => treesOfIndicator(indicator, pack))
    .filter(({ length }) => length > 0 && length < pack.trees.length);
  if (telling.length === 0) return null;
  return pack.trees.map(({ id }) => id).filter((id) => telling.every((trees) => trees.includes(id)));
}
