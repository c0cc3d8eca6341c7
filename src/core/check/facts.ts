import type { Pack } from '../pack/pack';
import { perProject } from '../rules/per-project';
import type { FileFacts } from '../rules/rule';
import { followedTrees } from '../rules/structure/followed-trees';
import { weightSumOf } from '../rules/weights/weight-sum';
import { KNOWN_TOTALS, USUAL_TOTAL } from '../rules/weights/weight-value';
import type { Project, Table } from '../table/table';

const FEWEST_PROJECTS = 3;
const NEEDED_SHARE = 0.8;

/**
 * What all projects of the file are judged by. The weight total is the pack's number; where the pack says `infer` it is
 * the one that a table's head prints; else, where at least 3 projects carry weights and 80 % of those have the same total
 * of 90, 100 or 80, it is that total, else 90 (rule W01). The tree is the one that most projects follow by pairs that
 * stand in no other tree (成本指标 as level 1 or as level 2); without such a pair, or with as many for each, it is the
 * pack's first.
 */
export function fileFacts(tables: readonly Table[], pack: Pack, printedTotal: number | null = null): FileFacts {
  const projects = tables.flatMap((table) => table.projects);
  return { ...weightFacts(projects, pack, printedTotal), treeId: prevailingTree(projects, pack) };
}

function weightFacts(projects: readonly Project[], pack: Pack, printed: number | null): Omit<FileFacts, 'treeId'> {
  const { total } = pack.weights;
  if (total !== 'infer') return { weightTotal: total, weightTotalSource: 'pack' };
  if (printed !== null) return { weightTotal: printed, weightTotalSource: 'printed' };
  const counts = new Map<string, number>();
  let weighted = 0;
  for (const project of projects) {
    const { text } = weightSumOf(project, pack);
    if (text === '') continue;
    weighted += 1;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared = KNOWN_TOTALS.find((known) => (counts.get(String(known)) ?? 0) >= weighted * NEEDED_SHARE);
  if (weighted >= FEWEST_PROJECTS && shared !== undefined)
    return { weightTotal: shared, weightTotalSource: 'inferred' };
  const isOpen = weighted > 0 && weighted < FEWEST_PROJECTS;
  return { weightTotal: USUAL_TOTAL, weightTotalSource: 'default', ...(isOpen ? { isWeightTotalOpen: true } : {}) };
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
