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

type Draft = Map<string, Map<string, IndicatorContent[]>>;

/** The tree that most of the indicators and headings follow; of equals the pack's first. */
function followedTree(
  { indicators, emptySections }: Pick<ProjectContent, 'indicators' | 'emptySections'>,
  pack: Pack,
): Tree | null {
  const counts = new Map<string, number>(pack.trees.map(({ id }) => [id, 0]));
  const labels = [...indicators.map(({ level1, level2 }) => [level1, level2] as const), ...emptySections];
  for (const [level1, level2] of labels)
    for (const id of treesOf(level1, level2, pack)) counts.set(id, counts.get(id)! + 1);
  const most = Math.max(...counts.values());
  return pack.trees.find(({ id }) => counts.get(id) === most) ?? null;
}

/** Labels in the order of the tree: none first (it cannot stand behind a heading), unknown ones last as they appear. */
function sorted(labels: Iterable<string>, known: readonly string[]): string[] {
  const rank = (label: string): number => {
    const index = known.indexOf(label);
    if (label === '') return -1;
    return index < 0 ? known.length : index;
  };
  return [...labels].sort((left, right) => rank(left) - rank(right));
}

function draftOf({ indicators, emptySections }: Pick<ProjectContent, 'indicators' | 'emptySections'>): Draft {
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

/** Indicators by their labels, in the order of the official tree; the order within a section stays. */
export function writtenSections(
  content: Pick<ProjectContent, 'indicators' | 'emptySections'>,
  pack: Pack,
): readonly WrittenBranch[] {
  const draft = draftOf(content);
  const tree = followedTree(content, pack)?.level1 ?? [];
  const branches = sorted(
    draft.keys(),
    tree.map(({ name }) => name),
  );
  return branches.map((label) => {
    const sections = draft.get(label)!;
    const known = tree.find(({ name }) => name === label)?.level2.map(({ name }) => name) ?? [];
    return {
      label,
      sections: sorted(sections.keys(), known).map((name) => ({ label: name, indicators: sections.get(name)! })),
    };
  });
}
