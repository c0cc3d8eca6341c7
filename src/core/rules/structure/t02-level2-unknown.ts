import type { Pack } from '../../pack/pack';
import { closest } from '../../taxonomy/closest';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { cellsOf, type FieldCell, listed } from '../draft';
import { perProject } from '../per-project';
import type { DraftFix, RuleContext, TableDraft, TableRule } from '../rule';
import { writtenLevel } from './parents';

/** An unknown label in so many projects is a local tree, not a slip of the pen. */
const PROJECTS_OF_LOCAL_LABEL = 3;

interface WrongCell extends FieldCell {
  /** Index of its project in the table. */
  readonly project: number;
}

/**
 * Rule T02: every 二级指标 is a label of the pack's trees, after normalisation. The same unknown label in three or more
 * projects is one habit of the file: 建议改, shown as one. Blank is right only where the 一级指标 leaves no choice
 * (满意度), and where the table writes no 二级指标 at all.
 */
export const level2Unknown: TableRule = {
  code: 'T02',
  name: 'level2-unknown',
  severity: 'error',
  scope: 'table',
  check: (context) => {
    const { projects } = context.table;
    const cells = projects.flatMap((project, index) =>
      unknownCells(project, context.pack).map((cell) => ({ ...cell, project: index })),
    );
    const counts = countProjects(cells);
    const drafts = cells.map((cell) => unknownDraft(cell, counts.get(cell.indicators[0].level2) ?? 1, context));
    return [...drafts, ...blankDrafts(context)];
  },
};

const unknownCells = perProject((project, pack) =>
  cellsOf(project.indicators, 'level2').filter(
    ({ indicators: [{ level2 }] }) => level2 !== '' && !isLevel2(level2, pack),
  ),
);

const blankCells = perProject((project, pack) =>
  cellsOf(project.indicators, 'level2').filter(
    ({ indicators: [{ level1, level2 }] }) =>
      level2 === '' && isLevel1(level1, pack) && labelsBelow(level1, pack).length > 1,
  ),
);

const writesLevel2 = perProject((project) => project.indicators.some(({ level2 }) => level2 !== ''));

function countProjects(cells: readonly WrongCell[]): ReadonlyMap<string, number> {
  const projects = new Map<string, Set<number>>();
  for (const { indicators, project } of cells) {
    const [{ level2 }] = indicators;
    projects.set(level2, (projects.get(level2) ?? new Set()).add(project));
  }
  return new Map([...projects].map(([label, found]) => [label, found.size]));
}

function blankDrafts({ pack, table }: RuleContext): readonly TableDraft[] {
  if (!table.projects.some((project) => writesLevel2(project, pack))) return [];
  return table.projects.flatMap((project, index) =>
    blankCells(project, pack).map((cell) => {
      const { level1 } = cell.indicators[0];
      return {
        ...placeOf(cell, index),
        variant: 'blank',
        args: { level1, choices: listed(labelsBelow(level1, pack)) },
      };
    }),
  );
}

function unknownDraft(cell: WrongCell, projects: number, { pack }: RuleContext): TableDraft {
  const [first] = cell.indicators;
  const label = writtenLevel(first, 'level2');
  const choices = labelsBelow(first.level1, pack);
  const near = closest(first.level2, choices) ?? closest(first.level2, labelsBelow('', pack));
  const place = { ...placeOf(cell, cell.project), ...(near === null ? {} : { fix: fixOf(cell, near) }) };
  if (projects >= PROJECTS_OF_LOCAL_LABEL)
    return { ...place, severity: 'warning', group: 'file', variant: 'local', args: { label, projects } };
  if (near !== null) return { ...place, args: { label, level2: near } };
  return {
    ...place,
    variant: isLevel1(first.level2, pack) ? 'level1' : 'unknown',
    args: { label, choices: listed(choices) },
  };
}

function placeOf({ at, to }: FieldCell, project: number): Pick<TableDraft, 'at' | 'to' | 'project'> {
  return { at, project, ...(to ? { to } : {}) };
}

function fixOf({ at }: FieldCell, level2: string): DraftFix {
  return { kind: 'review', args: { level2 }, edits: [{ at, after: level2 }] };
}

/** 二级指标 below this 一级指标, in all trees; all of them where that is no label of a tree. */
function labelsBelow(level1: string, pack: Pack): readonly string[] {
  const branches = pack.trees.flatMap((tree) => tree.level1);
  const own = branches.filter(({ name }) => name === level1);
  const names = (own.length > 0 ? own : branches).flatMap(({ level2 }) => level2.map(({ name }) => name));
  return [...new Set(names)];
}
