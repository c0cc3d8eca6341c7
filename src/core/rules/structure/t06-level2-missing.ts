import type { Pack, Tree } from '../../pack/pack';
import type { Project } from '../../table/table';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { perProject } from '../per-project';
import type { DraftFix, FileContext, FileDraft, FileRule, SheetContext } from '../rule';
import { emptyHeadings } from './empty-headings';
import { followedTrees } from './followed-trees';
import { byObject } from '../../taxonomy/by-object';
import { rowsFix } from './prepared-rows';

/** So many projects make a habit, where they are more than half of the file. */
const FEWEST_OF_HABIT = 2;

/**
 * Rule T06: a project has an indicator of the 二级指标 that projects normally have (数量, 质量; 时效 as a hint); a hint
 * only where most projects of the file have none of it. Left to T05 where the whole 一级指标 is missing, to T07 where its
 * heading stands empty, and to T01 and T02 where a row's own label is wrong or blank: it may be the missing one.
 * Prepared rows that nobody has filled in count.
 */
export const level2Missing: FileRule = {
  code: 'T06',
  name: 'level2-missing',
  severity: 'warning',
  group: 'file',
  scope: 'file',
  check: (context) => {
    const { lacks, projects } = lacksOf(context);
    const counts = new Map<string, number>();
    for (const { level2 } of lacks) counts.set(level2, (counts.get(level2) ?? 0) + 1);
    const isHabit = (level2: string): boolean => {
      const count = counts.get(level2) ?? 0;
      return count >= FEWEST_OF_HABIT && count * 2 > projects;
    };
    return lacks.map((lack) => draftOf(lack, isHabit(lack.level2)));
  },
};

type Missing = Tree['level1'][number]['level2'][number]['missing'];

interface Expected {
  readonly level1: string;
  readonly level2: string;
  readonly missing: Exclude<Missing, 'off'>;
  readonly fix?: DraftFix;
}

interface Lack extends Expected {
  readonly sheet: SheetContext['sheet'];
  readonly table: SheetContext['tables'][number];
  /** Index of its project in the table. */
  readonly project: number;
}

/** What each project lacks, and how many projects have indicators at all. */
function lacksOf({ sheets, pack, facts }: FileContext): { readonly lacks: readonly Lack[]; readonly projects: number } {
  const lacks: Lack[] = [];
  let projects = 0;
  for (const { sheet, tables } of sheets)
    for (const table of tables)
      table.projects.forEach((one, project) => {
        if (one.indicators.length > 0) projects += 1;
        const missing = missingIn(one, pack);
        if (missing === NOTHING) return;
        for (const expected of missing.byTree.get(missing.followed ?? facts.treeId) ?? [])
          lacks.push({ ...expected, sheet, table, project });
      });
  return { lacks, projects };
}

interface MissingByTree {
  readonly followed: string | null;
  readonly byTree: ReadonlyMap<string, readonly Expected[]>;
}

const NOTHING: MissingByTree = { followed: null, byTree: new Map() };

/** Most projects have all that any tree asks for: that is quickly seen. */
function hasAll({ indicators }: Project, pack: Pack): boolean {
  return askedFor(pack).every((label) => indicators.some(({ level2 }) => level2 === label));
}

/** 二级指标 whose lack any tree of the pack names. */
const askedFor = byObject(({ trees }: Pack): readonly string[] => {
  const leaves = trees.flatMap(({ level1 }) => level1.flatMap(({ level2 }) => level2));
  return [...new Set(leaves.filter(({ missing }) => missing !== 'off').map(({ name }) => name))];
});

/** By the tree that the project follows; by every tree of the pack where its labels tell none. */
const missingIn = perProject((project, pack): MissingByTree => {
  if (hasAll(project, pack)) return NOTHING;
  const trees = followedTrees(project, pack);
  const followed = trees?.length === 1 ? (trees[0] ?? null) : null;
  return { followed, byTree: new Map(pack.trees.map((tree) => [tree.id, missingOf(project, tree, pack)])) };
});

/** Below the 一级指标 that the rows stand under, each row of which has a known 二级指标. */
function missingOf(project: Project, tree: Tree, pack: Pack): readonly Expected[] {
  const rows = [...project.indicators, ...(project.unfilled ?? [])];
  if (project.indicators.length === 0 || rows.some(({ level1 }) => !isLevel1(level1, pack))) return [];
  const present = new Set(emptyHeadings(project).map(({ section }) => section.level2));
  const clear = new Map<string, boolean>();
  for (const { level1, level2 } of rows) {
    present.add(level2);
    if (clear.get(level1) !== false) clear.set(level1, isLevel2(level2, pack));
  }
  return tree.level1.flatMap(({ name, level2 }) =>
    clear.get(name)
      ? level2.flatMap(({ name: label, missing }) =>
          missing === 'off' || present.has(label)
            ? []
            : [expectedOf({ level1: name, level2: label, missing }, project, tree)],
        )
      : [],
  );
}

function expectedOf(lack: Expected, project: Project, tree: Tree): Expected {
  const fix = rowsFix(project, tree, [lack], { level1: lack.level1, level2: lack.level2 });
  return fix ? { ...lack, fix } : lack;
}

function draftOf({ level1, level2, missing, sheet, table, project, fix }: Lack, isHabit: boolean): FileDraft {
  const at = table.projects[project]!.at.name;
  const place = { at, sheet, table, project, args: { level1, level2 }, ...(fix ? { fix } : {}) };
  if (missing === 'info') return { ...place, severity: 'info', variant: 'optional' };
  return isHabit ? { ...place, severity: 'info', variant: 'habit' } : { ...place, severity: missing };
}
