import type { Pack } from '../../pack/pack';
import type { Project } from '../../table/table';
import { closest } from '../../taxonomy/closest';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { cellsOf, type FieldCell, listed } from '../draft';
import { perProject } from '../per-project';
import type { DraftFix, FileContext, FileDraft, FileRule, SheetContext } from '../rule';
import { writtenLevel } from './parents';

/** An unknown label in so many projects is a local tree, not a slip of the pen. */
const PROJECTS_OF_LOCAL_LABEL = 3;
/** Labels that local trees add: no slip of the pen even where one stands alone. */
const LOCAL_LABELS: ReadonlySet<string> = new Set(['政治效益指标', '安全效益指标', '其他指标']);
const SATISFACTION = '满意度指标';
/** 党员满意度指标, 游客满意度: names whose satisfaction is measured, below 满意度指标. */
const OWN_SATISFACTION = /满意[度率](?:指标)?$/;

interface Spot {
  readonly sheet: SheetContext['sheet'];
  readonly table: SheetContext['tables'][number];
  /** Index of its project in the table. */
  readonly project: number;
}

interface WrongCell extends Spot {
  readonly cell: FieldCell;
}

/**
 * Rule T02: every 二级指标 is a label of the pack's trees, after normalisation. The same unknown label in three or more
 * projects of the file, and one that local trees usually add, is a habit: 建议改, shown as one. Whose satisfaction is
 * measured may stand in the label. Blank is right only where the 一级指标 leaves no choice (满意度), and where the table
 * writes no 二级指标 at all.
 */
export const level2Unknown: FileRule = {
  code: 'T02',
  name: 'level2-unknown',
  severity: 'error',
  scope: 'file',
  check: (context) => {
    const { sheets, pack } = context;
    const cells: WrongCell[] = [];
    for (const { sheet, tables } of sheets)
      for (const table of tables)
        table.projects.forEach((one, project) => {
          for (const cell of unknownCells(one, pack)) cells.push({ cell, sheet, table, project });
        });
    const counts = countProjects(cells);
    const drafts = cells.map((wrong) => unknownDraft(wrong, counts.get(labelOf(wrong)) ?? 1, context));
    return [...drafts, ...blankDrafts(context)];
  },
};

function labelOf({ cell }: WrongCell): string {
  return cell.indicators[0].level2;
}

const NO_CELLS: readonly FieldCell[] = [];

/** Nearly all projects have nothing but known labels: that is quickly seen. */
function hasKnownLabels({ indicators }: Project, pack: Pack): boolean {
  return indicators.every(({ level2 }) => isLevel2(level2, pack));
}

const unknownCells = perProject((project, pack) =>
  hasKnownLabels(project, pack) ? NO_CELLS : unknownIn(project, pack),
);

function unknownIn(project: Project, pack: Pack): readonly FieldCell[] {
  return cellsOf(project.indicators, 'level2').filter(
    ({ indicators: [{ level1, level2 }] }) =>
      level2 !== '' && !isLevel2(level2, pack) && !(level1 === SATISFACTION && OWN_SATISFACTION.test(level2)),
  );
}

const blankCells = perProject((project, pack) => (hasKnownLabels(project, pack) ? NO_CELLS : blankIn(project, pack)));

function blankIn(project: Project, pack: Pack): readonly FieldCell[] {
  return cellsOf(project.indicators, 'level2').filter(
    ({ indicators: [{ level1, level2 }] }) =>
      level2 === '' && isLevel1(level1, pack) && labelsBelow(level1, pack).length > 1,
  );
}

const writesLevel2 = perProject((project) => project.indicators.some(({ level2 }) => level2 !== ''));

function countProjects(cells: readonly WrongCell[]): ReadonlyMap<string, number> {
  const projects = new Map<string, Set<unknown>>();
  for (const wrong of cells) {
    const label = labelOf(wrong);
    projects.set(label, (projects.get(label) ?? new Set()).add(wrong.table.projects[wrong.project]));
  }
  return new Map([...projects].map(([label, found]) => [label, found.size]));
}

function blankDrafts({ pack, sheets }: FileContext): readonly FileDraft[] {
  const drafts: FileDraft[] = [];
  for (const { sheet, tables } of sheets)
    for (const table of tables) {
      if (!table.projects.some((project) => writesLevel2(project, pack))) continue;
      table.projects.forEach((one, project) => {
        for (const cell of blankCells(one, pack)) {
          const { level1 } = cell.indicators[0];
          const args = { level1, choices: listed(labelsBelow(level1, pack)) };
          drafts.push({ ...placeOf({ cell, sheet, table, project }), variant: 'blank', args });
        }
      });
    }
  return drafts;
}

function unknownDraft(wrong: WrongCell, projects: number, { pack }: FileContext): FileDraft {
  const [first] = wrong.cell.indicators;
  const label = writtenLevel(first, 'level2');
  const choices = labelsBelow(first.level1, pack);
  const near = closest(first.level2, choices) ?? closest(first.level2, labelsBelow('', pack)) ?? onlyOne(choices);
  const isLocal = LOCAL_LABELS.has(first.level2);
  const place = {
    ...placeOf(wrong),
    ...(near === null || isLocal ? {} : { fix: fixOf(wrong.cell, near) }),
  };
  if (isLocal || projects >= PROJECTS_OF_LOCAL_LABEL)
    return { ...place, severity: 'warning', group: 'file', variant: 'local', args: { label, projects } };
  if (near !== null) return { ...place, args: { label, level2: near } };
  return {
    ...place,
    variant: isLevel1(first.level2, pack) ? 'level1' : 'unknown',
    args: { label, choices: listed(choices) },
  };
}

function onlyOne([only, ...others]: readonly string[]): string | null {
  return others.length === 0 ? (only ?? null) : null;
}

function placeOf({ cell: { at, to }, sheet, table, project }: WrongCell): Omit<FileDraft, 'args'> {
  return { at, sheet, table, project, ...(to ? { to } : {}) };
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
