import type { Pack } from '../pack/pack';
import { perProject } from '../rules/per-project';
import type { FileFacts } from '../rules/rule';
import { followedTrees } from '../rules/structure/followed-trees';
import { weightSumOf } from '../rules/weights/weight-sum';
import { USUAL_TOTAL } from '../rules/weights/weight-value';
import type { Project, Table } from '../table/table';

/** Totals that a file may be found to follow (rule W01): 90 without 预算执行率, 100 and 80 by local rule. */
const KNOWN_TOTALS: readonly number[] = [90, 100, 80];
const FEWEST_PROJECTS = 3;
const NEEDED_SHARE = 0.8;

/**
 * What all projects of the file are judged by. The weight total is the pack's number; where the pack says `infer`
 * and at least 3 projects carry weights and 80 % of those have the same total of 90, 100 or 80, it is that total,
 * else 90 (rule W01). The tree is the one that most projects follow by pairs that stand in no other tree
 * (成本指标 as level 1 or as level 2); without such a pair, or with as many for each, it is the pack's first.
 */
export function fileFacts(tables: readonly Table[], pack: Pack): FileFacts {
  const projects = tables.flatMap((table) => table.projects);
  return { ...weightFacts(projects, pack), treeId: prevailingTree(projects, pack) };
}

function weightFacts(projects: readonly Project[], pack: Pack): Omit<FileFacts, 'treeId'> {
  const { total } = pack.weights;
  if (total !== 'infer') return { weightTotal: total, weightTotalSource: 'pack' };
  const counts = new Map<string, number>();
  let weighted = 0;
  for (const project of projects) {
    const { text } = weightSumOf(project, pack);
    if (text === '') continue;
    weighted += 1;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared = KNOWN_TOTALS.find((known) => (counts.get(String(known)) ?? 0) >= weighted * NEEDED_SHARE);
  return weighted >= FEWEST_PROJECTS && shared !== undefined
    ? { weightTotal: shared, weightTotalSource: 'inferred' }
    : { weightTotal: USUAL_TOTAL, weightTotalSource: 'default' };
}

function prevailingTree(projects: readonly Project[], pack: Pack): string {
  const counts = new Map(pack.trees.map(({ id }) => [id, 0]));
  if (counts.size > 1) {
    for (const project of projects) {
      const treeId = followedTree(project, pack);
      counts.set(treeId, (counts.get(treeId) ?? 0) + 1);
    }
  }
  const ids = pack.trees.map(({ id }) => id);
  return ids.reduce((best, id) => ((counts.get(id) ?? 0) > (counts.get(best) ?? 0) ? id : best), ids[0] ?? '');
}

/** The one tree that the project's labels tell; empty where they tell none or are mixed. */
const followedTree = perProject((project, pack): string => {
  const trees = followedTrees(project, pack);
  return trees?.length === 1 ? (trees[0] ?? '') : '';
});
