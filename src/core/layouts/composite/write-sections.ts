import type { Pack, Tree } from '../../pack/pack';
import type { IndicatorContent, ProjectContent } from '../../table/content';
import { treesOf } from '../../taxonomy/labels';

/** Indicators under one heading of level 2; those that stand right under the level 1 have an empty label. */
export interface WrittenSection {
  readonly label: string;
  readonly indicators: readonly IndicatorContent[];
}

/** A level 1 with its sections; empty where the indicators have none. */
export interface WrittenBranch {
  readonly label: string;
  readonly sections: readonly WrittenSection[];
}

/** Sections in the order of the official tree, or as they appear. */
export type SectionOrder = 'official' | 'as-read';

type Draft = Map<string, Map<string, IndicatorContent[]>>;

type Content = Pick<ProjectContent, 'indicators' | 'emptySections'>;

/** How many of the labels each tree has, in the pack's order. */
function counted({ indicators, emptySections }: Content, pack: Pack): readonly { tree: Tree; count: number }[] {
  const counts = new Map<string, number>(pack.trees.map(({ id }) => [id, 0]));
  const labels = [...indicators.map(({ level1, level2 }) => [level1, level2] as const), ...emptySections];
  for (const [level1, level2] of labels)
    for (const id of treesOf(level1, level2, pack)) counts.set(id, counts.get(id)! + 1);
  return pack.trees.map((tree) => ({ tree, count: counts.get(tree.id)! }));
}

/** Where a label stands in the tree's order: none first (it cannot stand behind a heading), unknown ones last. */
function rankOf(label: string, known: readonly { readonly name: string }[]): number {
  const index = known.findIndex(({ name }) => name === label);
  if (label === '') return -1;
  return index < 0 ? known.length : index;
}

function level2Of(tree: Tree | null, level1: string): readonly { readonly name: string }[] {
  return tree?.level1.find(({ name }) => name === level1)?.level2 ?? [];
}

/** Do the indicators stand in the tree's order already? */
function isInOrder({ indicators }: Content, tree: Tree): boolean {
  let before = [-1, -1];
  return indicators.every(({ level1, level2 }) => {
    const now = [rankOf(level1, tree.level1), rankOf(level2, level2Of(tree, level1))];
    const follows = now[0]! > before[0]! || (now[0] === before[0] && now[1]! >= before[1]!);
    before = now;
    return follows;
  });
}

/** The tree whose order the sections take: the one that most of the labels follow; null leaves them as they appear. */
function orderingTree(content: Content, order: SectionOrder, pack: Pack): Tree | null {
  const trees = [...counted(content, pack)].sort((left, right) => right.count - left.count).map(({ tree }) => tree);
  return order === 'official' ? trees[0]! : (trees.find((tree) => isInOrder(content, tree)) ?? null);
}

/** Labels in the order of the tree; those of one rank as they appear. */
function sorted(labels: Iterable<string>, known: readonly { readonly name: string }[]): string[] {
  return [...labels].sort((left, right) => rankOf(left, known) - rankOf(right, known));
}

function draftOf({ indicators, emptySections }: Content): Draft {
  const draft: Draft = new Map();
  const sectionOf = (level1: string, level2: string): IndicatorContent[] => {
    let branch = draft.get(level1);
    if (!branch) draft.set(level1, (branch = new Map()));
    let section = branch.get(level2);
    if (!section) branch.set(level2, (section = []));
    return section;
  };
  for (const indicator of indicators) sectionOf(indicator.level1, indicator.level2).push(indicator);
  for (const [level1, level2] of emptySections) sectionOf(level1, level2);
  return draft;
}

/** Indicators by their labels; the order within a section stays. */
export function writtenSections(content: Content, order: SectionOrder, pack: Pack): readonly WrittenBranch[] {
  const draft = draftOf(content);
  const tree = orderingTree(content, order, pack);
  return sorted(draft.keys(), tree?.level1 ?? []).map((label) => {
    const sections = draft.get(label)!;
    const names = sorted(sections.keys(), level2Of(tree, label));
    return { label, sections: names.map((name) => ({ label: name, indicators: sections.get(name)! })) };
  });
}
