import { closest } from '../../taxonomy/closest';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { cellsOf, type FieldCell, listed } from '../draft';
import type { RuleContext, TableDraft, TableRule } from '../rule';
import { writtenLevel } from './parents';

/** An unknown label in so many projects is a local tree, not a slip of the pen. */
const PROJECTS_OF_LOCAL_LABEL = 3;

interface UnknownCell extends FieldCell {
  readonly project: number;
}

/**
 * Rule T02: every 二级指标 that is written is a label of the pack's trees, after normalisation. The same unknown label
 * in three or more projects is one habit of the file: 建议改, shown as one. 满意度 without 二级指标 is a house style.
 */
export const level2Unknown: TableRule = {
  code: 'T02',
  name: 'level2-unknown',
  severity: 'error',
  scope: 'table',
  check: (context) => {
    const cells = unknownCells(context);
    const projectsOf = countProjects(cells);
    return cells.map((cell) => draftOf(cell, projectsOf.get(cell.indicators[0].level2) ?? 1, context));
  },
};

function unknownCells({ pack, table }: RuleContext): readonly UnknownCell[] {
  return table.projects.flatMap((project, index) =>
    cellsOf(project.indicators, 'level2')
      .filter(({ indicators: [{ level2 }] }) => level2 !== '' && !isLevel2(level2, pack))
      .map((cell) => ({ ...cell, project: index })),
  );
}

function countProjects(cells: readonly UnknownCell[]): ReadonlyMap<string, number> {
  const projects = new Map<string, Set<number>>();
  for (const { indicators, project } of cells) {
    const [{ level2 }] = indicators;
    projects.set(level2, (projects.get(level2) ?? new Set()).add(project));
  }
  return new Map([...projects].map(([label, found]) => [label, found.size]));
}

function draftOf(cell: UnknownCell, projects: number, context: RuleContext): TableDraft {
  const [first] = cell.indicators;
  const isLocal = projects >= PROJECTS_OF_LOCAL_LABEL;
  const label = writtenLevel(first, 'level2');
  const choices = choicesFor(first.level1, context);
  const near = closest(first.level2, choices) ?? closest(first.level2, choicesFor('', context));
  return {
    at: cell.at,
    ...(cell.to ? { to: cell.to } : {}),
    project: cell.project,
    ...(isLocal ? { severity: 'warning' as const, group: 'file' as const } : {}),
    ...textsOf({ label, near, projects, isLocal, isLevel1: isLevel1(first.level2, context.pack) }, choices),
    ...(near === null
      ? {}
      : { fix: { kind: 'review', args: { level2: near }, edits: [{ at: cell.at, after: near }] } }),
  };
}

interface Case {
  readonly label: string;
  readonly near: string | null;
  readonly projects: number;
  readonly isLocal: boolean;
  readonly isLevel1: boolean;
}

function textsOf(found: Case, choices: readonly string[]): Pick<TableDraft, 'variant' | 'args'> {
  const { label, near, projects } = found;
  if (found.isLocal) return { variant: 'local', args: { label, projects } };
  if (near !== null) return { args: { label, level2: near } };
  return { variant: found.isLevel1 ? 'level1' : 'unknown', args: { label, choices: listed(choices) } };
}

/** 二级指标 below this 一级指标, in all trees; all of them where that is no label of a tree. */
function choicesFor(level1: string, { pack }: RuleContext): readonly string[] {
  const branches = pack.trees.flatMap((tree) => tree.level1);
  const own = branches.filter(({ name }) => name === level1);
  const names = (own.length > 0 ? own : branches).flatMap(({ level2 }) => level2.map(({ name }) => name));
  return [...new Set(names)];
}
