import type { Pack } from '../../pack/pack';
import type { Indicator, Place, Project } from '../../table/table';
import type { RuleContext, TableDraft, TableRule } from '../rule';
import { convertingFix } from './convert-tree';
import { tellingIndicators, type TellingIndicator } from './followed-trees';

interface Minority extends TellingIndicator {
  readonly project: number;
}

/**
 * Rule T04: one file keeps to one tree (成本指标 either as 一级指标 or below 产出指标). A project that mixes two is named
 * on its own; whole projects of another tree than the file's are named once. Pairs that stand in every tree, and so
 * projects without any other, are no mix. The labels are changed to the file's tree where that is all it takes.
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
      const minority = minorityIn(project, index, context);
      if (minority === null) return;
      const opposite = oppositeOf(minority, project, context.pack);
      if (opposite) mixed.push(mixedDraft(minority, opposite, project, context));
      else others.push(minority);
    });
    return [...mixed, ...otherDraft(others, context)];
  },
};

/** First indicator whose labels do not stand in the tree that the file follows. */
function minorityIn(project: Project, index: number, { pack, facts }: RuleContext): Minority | null {
  const found = tellingIndicators(project, pack).find(({ trees }) => !trees.includes(facts.treeId));
  return found ? { ...found, project: index } : null;
}

/** An indicator of the same project that can stand in none of the same trees; null where the project mixes none. */
function oppositeOf({ trees }: Minority, project: Project, pack: Pack): TellingIndicator | null {
  return tellingIndicators(project, pack).find((other) => !other.trees.some((id) => trees.includes(id))) ?? null;
}

function mixedDraft(
  minority: Minority,
  opposite: TellingIndicator,
  project: Project,
  { pack, facts }: RuleContext,
): TableDraft {
  return {
    at: placeOf(minority.indicator),
    project: minority.project,
    variant: 'project',
    args: { ...argsOf(minority, pack, opposite.trees[0] ?? ''), other: pairOf(opposite.indicator) },
    related: [placeOf(opposite.indicator)],
    ...convertingFix([project], facts.treeId, pack),
  };
}

function otherDraft(others: readonly Minority[], { pack, facts, table }: RuleContext): readonly TableDraft[] {
  const [first, ...rest] = others;
  if (!first) return [];
  return [
    {
      at: placeOf(first.indicator),
      project: first.project,
      args: { ...argsOf(first, pack, facts.treeId), projects: others.length },
      related: rest.map(({ indicator }) => placeOf(indicator)),
      ...convertingFix(
        others.flatMap(({ project }) => table.projects[project] ?? []),
        facts.treeId,
        pack,
      ),
    },
  ];
}

function argsOf(
  { indicator, trees }: Minority,
  pack: Pack,
  main: string,
): { pair: string; tree: string; main: string } {
  return { pair: pairOf(indicator), tree: nameOf(trees[0] ?? '', pack), main: nameOf(main, pack) };
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
