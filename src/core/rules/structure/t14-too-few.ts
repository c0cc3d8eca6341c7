import type { LibraryPlace } from '../../pack/library-row';
import type { Tree } from '../../pack/pack';
import type { Project } from '../../table/table';
import type { ProjectRule } from '../rule';
import { missingLevel1, treeOf } from './missing-level1';
import { firstRowsOf, rowsFix } from './prepared-rows';

/**
 * Rule T14: a project has at least so many 三级指标 as the pack says (3 by default). Prepared rows that nobody has filled
 * in count; where the 一级指标 that are missing (T05) would make up for it, nothing is said twice.
 */
export const tooFew: ProjectRule = {
  code: 'T14',
  name: 'too-few',
  severity: 'warning',
  scope: 'project',
  check: (project, context) => {
    const { fewestIndicators: fewest } = context.pack.limits;
    const count = project.indicators.length;
    const prepared = project.unfilled?.length ?? 0;
    if (count === 0 || count + prepared >= fewest) return [];
    const missing = missingLevel1(project, context);
    if (count + prepared + missing.length >= fewest) return [];
    const tree = treeOf(project, context);
    const labels = tree ? [...missing.flatMap(firstRowsOf), ...unusedLabels(project, tree)] : [];
    const rows = labels.slice(0, fewest - count - prepared);
    const isEnough = rows.length === fewest - count - prepared;
    const fix = isEnough ? rowsFix(project, tree, rows, { count: rows.length }) : undefined;
    return [{ at: project.at.name, args: { count, fewest }, ...(fix ? { fix } : {}) }];
  },
};

/** Labels that the project has no row of, below the 一级指标 that it has: those that are normally there first. */
function unusedLabels({ indicators, unfilled = [] }: Project, tree: Tree): readonly LibraryPlace[] {
  const rows = [...indicators, ...unfilled];
  const level1 = new Set(rows.map((row) => row.level1));
  const level2 = new Set(rows.map((row) => row.level2));
  const unused = tree.level1
    .filter(({ name }) => level1.has(name))
    .flatMap((branch) => branch.level2.map((leaf) => ({ ...leaf, parent: branch.name })))
    .filter(({ name }) => !level2.has(name));
  const ranks = ['error', 'warning', 'info', 'off'];
  return [...unused]
    .sort((one, other) => ranks.indexOf(one.missing) - ranks.indexOf(other.missing))
    .map(({ name, parent }) => ({ level1: parent, level2: name }));
}
