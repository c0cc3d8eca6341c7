import { type Decimal, decimalText, parseDecimal, sum } from '../money/decimal';
import type { Pack } from '../pack/pack';
import type { FileFacts } from '../rules/rule';
import type { Project, Table } from '../table/table';
import { treesOf } from '../taxonomy/labels';

/** Totals that a file may be found to follow (rule W01): 90 without 预算执行率, 100 and 80 by local rule. */
const KNOWN_TOTALS: readonly number[] = [90, 100, 80];
const USUAL_TOTAL = 90;
const FEWEST_PROJECTS = 3;
const NEEDED_SHARE = 0.8;

const weightSums = new WeakMap<Project, { readonly sum: Decimal | null }>();
const followedTrees = new WeakMap<Pack, WeakMap<Project, string>>();

/**
 * Sum of a project's weights, exact; weights that are no number are left out (W03 names them).
 * Null where no indicator carries a weight.
 */
export function weightSum(project: Project): Decimal | null {
  let known = weightSums.get(project);
  if (!known) {
    const weights = project.indicators.flatMap(({ weight }) => parseDecimal(weight ?? '') ?? []);
    known = { sum: weights.length > 0 ? sum(weights) : null };
    weightSums.set(project, known);
  }
  return known.sum;
}

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
    const found = weightSum(project);
    if (!found) continue;
    weighted += 1;
    const text = decimalText(found);
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
      const followed = followedTree(project, pack);
      counts.set(followed, (counts.get(followed) ?? 0) + 1);
    }
  }
  const ids = pack.trees.map(({ id }) => id);
  return ids.reduce((best, id) => ((counts.get(id) ?? 0) > (counts.get(best) ?? 0) ? id : best), ids[0] ?? '');
}

/** The one tree that the project's discriminating pairs stand in; empty where it has none or mixes trees. */
function followedTree(project: Project, pack: Pack): string {
  let known = followedTrees.get(pack);
  if (!known) followedTrees.set(pack, (known = new WeakMap()));
  const remembered = known.get(project);
  if (remembered !== undefined) return remembered;
  const followed = new Set<string>();
  for (const { level1, level2 } of project.indicators) {
    const ids = treesOf(level1, level2, pack);
    if (ids.length > 0 && ids.length < pack.trees.length) followed.add(ids.join('+'));
  }
  const [only = ''] = followed;
  const result = followed.size === 1 && pack.trees.some(({ id }) => id === only) ? only : '';
  known.set(project, result);
  return result;
}
