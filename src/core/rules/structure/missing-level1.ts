import type { Pack, Tree } from '../../pack/pack';
import type { Indicator, Project } from '../../table/table';
import { closest } from '../../taxonomy/closest';
import { isLevel1, parentsOf } from '../../taxonomy/labels';
import type { RuleContext } from '../rule';
import { emptyHeadings } from './empty-headings';
import { followedTrees } from './followed-trees';
import { level1Names } from './parents';
import { byObject } from '../../taxonomy/by-object';
import { isMisplaced } from './t03-level2-wrong-parent';

type Branch = Tree['level1'][number];

/** The tree that the project follows, else the one that the file follows. */
export function treeOf(project: Project, { pack, facts }: Pick<RuleContext, 'pack' | 'facts'>): Tree | null {
  const followed = followedTrees(project, pack);
  const treeId = followed?.length === 1 ? followed[0] : facts.treeId;
  return pack.trees.find(({ id }) => id === treeId) ?? null;
}

/**
 * 一级指标 that the project's tree asks for and that none of its rows stands under. A heading that stands there with
 * nothing below it (满意度指标：) is T07's, unless the 一级指标 must not be missing. Empty where a row without any label
 * leaves it open.
 */
export function missingLevel1(project: Project, context: RuleContext): readonly Branch[] {
  if (hasAll(project, context.pack)) return [];
  const supplied = suppliedLabels(project, context.pack);
  if (supplied === null) return [];
  const announced = new Set(emptyHeadings(project).map(({ section }) => section.level1));
  return (treeOf(project, context)?.level1 ?? []).filter(
    ({ name, missing }) => missing !== 'off' && !supplied.has(name) && (missing === 'error' || !announced.has(name)),
  );
}

/** Most projects have a row under every 一级指标 that any tree asks for: that is quickly seen. */
function hasAll({ indicators }: Project, pack: Pack): boolean {
  return askedFor(pack).every((name) => indicators.some(({ level1 }) => level1 === name));
}

/** 一级指标 whose lack any tree of the pack names. */
const askedFor = byObject(({ trees }: Pack): readonly string[] => {
  const branches = trees.flatMap(({ level1 }) => level1);
  return [...new Set(branches.filter(({ missing }) => missing !== 'off').map(({ name }) => name))];
});

/** Labels that the rows stand for, right or meant; null where nothing can be said because a row has no label at all. */
function suppliedLabels(project: Project, pack: Pack): ReadonlySet<string> | null {
  const labels = new Set<string>();
  for (const indicator of [...project.indicators, ...(project.unfilled ?? [])]) {
    const found = labelsOf(indicator, pack);
    if (found.length === 0 && indicator.level1 === '') return null;
    for (const label of found) labels.add(label);
  }
  return labels;
}

function labelsOf(indicator: Indicator, pack: Pack): readonly string[] {
  const { level1, level2 } = indicator;
  const parents = parentsOf(level2, pack).map((parent) => parent.level1);
  if (isLevel1(level1, pack)) return isMisplaced(indicator, { pack }) ? [level1, ...parents] : [level1];
  const near = closest(level1, level1Names(pack));
  const asLevel2 = parentsOf(level1, pack).map((parent) => parent.level1);
  return near === null ? [...parents, ...asLevel2] : [...parents, ...asLevel2, near];
}
