import type { Pack } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { treesOf } from '../../taxonomy/labels';
import { perProject } from '../per-project';

/** An indicator whose labels tell one tree from another: they stand in these trees only. */
export interface TellingIndicator {
  readonly indicator: Indicator;
  readonly trees: readonly string[];
}

/** Indicators of a project that stand in some of the pack's trees and not in all, in their order. */
export const tellingIndicators: (project: Project, pack: Pack) => readonly TellingIndicator[] = perProject(
  (project, pack) => {
    const telling: TellingIndicator[] = [];
    for (const indicator of project.indicators) {
      const trees = treesOfIndicator(indicator, pack);
      if (trees.length > 0 && trees.length < pack.trees.length) telling.push({ indicator, trees });
    }
    return telling;
  },
);

/** Trees in which the labels can stand; a blank 二级指标 leaves it to the 一级指标. */
function treesOfIndicator({ level1, level2 }: Indicator, pack: Pack): readonly string[] {
  if (level2 !== '') return treesOf(level1, level2, pack);
  return pack.trees.filter((tree) => tree.level1.some(({ name }) => name === level1)).map(({ id }) => id);
}

/**
 * Ids of the trees that all labels of the project can stand in: empty where it mixes trees, null where no label
 * tells one tree from another.
 */
export function followedTrees(project: Project, pack: Pack): readonly string[] | null {
  const telling = tellingIndicators(project, pack);
  if (telling.length === 0) return null;
  return pack.trees.map(({ id }) => id).filter((id) => telling.every(({ trees }) => trees.includes(id)));
}
