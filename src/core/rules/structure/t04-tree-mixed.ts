import type { Pack } from '../../pack/pack';
import type { Indicator, Place, Project } from '../../table/table';
import { followedTrees, treesOfIndicator } from './followed-trees';
import type { RuleContext, TableDraft, TableRule } from '../rule';

interface Minority {
  readonly project: number;
  readonly indicator: Indicator;
}

/**
 * Rule T04: one file keeps to one tree (成本指标 either as 一级指标 or below 产出指标). A project that mixes two is named
 * on its own; whole projects of another tree than the file's are named once. Pairs that stand in every tree, and so
 * projects without any other, are no mix.
 */
export const treeMixed: TableRule = {
  code: 'T04',
  name: 'tree-mixed',
  severity: 'warning',
  group: 'file',
  scope: 'table',
  check: (context) => {
    const mixed: TableDraft[] = [];
    const others: Minority[] = [];
    context.table.projects.forEach((project, index) => {
      const trees = followedTrees(project, context.pack);
      const minority = minorityIn(project, index, context);
      if (minority === null || trees === null) return;
      if (trees.length === 0) mixed.push(mixedDraft(minority, project, context));
      else others.push(minority);
    });
    return [...mixed, ...otherDraft(others, context)];
  },
};

/** First indicator whose pair does not stand in the tree that the file follows. */
function minorityIn(project: Project, index: number, { pack, facts }: RuleContext): Minority | null {
  const indicator = project.indicators.find((candidate) => {
    const trees = treesOfIndicator(candidate, pack);
    return trees.length > 0 && !trees.includes(facts.treeId);
  });
  return indicator ? { project: index, indicator } : null;
}

function mixedDraft(minority: Minority, project: Project, { pack, facts }: RuleContext): TableDraft {
  const main = project.indicators.find((candidate) => {
    const trees = treesOfIndicator(candidate, pack);
    return trees.length > 0 && trees.length < pack.trees.length && trees.includes(facts.treeId);
  });
  return {
    at: placeOf(minority.indicator),
    project: minority.project,
    variant: 'project',
    args: { ...argsOf(minority.indicator, pack, facts.treeId), other: main ? pairOf(main) : '' },
    related: main ? [placeOf(main)] : [],
  };
}

function otherDraft(others: readonly Minority[], { pack, facts }: RuleContext): readonly TableDraft[] {
  const [first, ...rest] = others;
  if (!first) return [];
  return [
    {
      at: placeOf(first.indicator),
      project: first.project,
      args: { ...argsOf(first.indicator, pack, facts.treeId), projects: others.length },
      related: rest.map(({ indicator }) => placeOf(indicator)),
    },
  ];
}

function argsOf(indicator: Indicator, pack: Pack, treeId: string): { pair: string; tree: string; main: string } {
  const [own = ''] = treesOfIndicator(indicator, pack);
  return { pair: pairOf(indicator), tree: nameOf(own, pack), main: nameOf(treeId, pack) };
}

function nameOf(treeId: string, pack: Pack): string {
  return pack.trees.find(({ id }) => id === treeId)?.name ?? treeId;
}

function pairOf({ level1, level2 }: Indicator): string {
  return level2 === '' ? level1 : `${level1}－${level2}`;
}

/** The cell whose label decides: 一级指标, where the layout has one. */
function placeOf({ at, place }: Indicator): Place {
  return at.level1 ?? place;
}
