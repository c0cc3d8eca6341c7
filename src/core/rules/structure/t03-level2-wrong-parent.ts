import type { Indicator } from '../../table/table';
import { isLevel1, isLevel2, treesOf } from '../../taxonomy/labels';
import { cellsOf, type FieldCell, listed } from '../draft';
import type { Draft, ProjectRule, RuleContext } from '../rule';
import { commonParent, writtenLevel } from './parents';

/**
 * Rule T03: a known 二级指标 stands under its own 一级指标; a pair that is right in any tree of the pack is right.
 * One wrong 一级指标 cell is one finding, however many rows it is merged over.
 */
export const level2WrongParent: ProjectRule = {
  code: 'T03',
  name: 'level2-wrong-parent',
  severity: 'error',
  scope: 'project',
  check: (project, context) => {
    if (!project.indicators.some((indicator) => isMisplaced(indicator, context))) return [];
    return cellsOf(project.indicators, 'level1').flatMap((cell) => {
      const misplaced = cell.indicators.filter((indicator) => isMisplaced(indicator, context));
      return misplaced.length > 0 ? [draftOf(cell, misplaced, context)] : [];
    });
  },
};

/** Does a known 二级指标 stand under a known 一级指标 that is its parent in no tree? */
export function isMisplaced({ level1, level2 }: Indicator, { pack }: Pick<RuleContext, 'pack'>): boolean {
  return isLevel1(level1, pack) && isLevel2(level2, pack) && treesOf(level1, level2, pack).length === 0;
}

function draftOf(cell: FieldCell, misplaced: readonly Indicator[], context: RuleContext): Draft {
  const level1 = writtenLevel(cell.indicators[0], 'level1');
  const level2 = listed(misplaced.map((indicator) => indicator.level2));
  const place = { at: cell.at, ...(cell.to ? { to: cell.to } : {}) };
  const parent = commonParent(cell.indicators, context);
  if (parent === null)
    return { ...place, variant: 'split', args: { level1, parents: parentsListed(misplaced, context) } };
  return {
    ...place,
    ...(cell.indicators.length > 1 ? { variant: 'rows' } : {}),
    args: { level1, level2, parent },
    fix: { kind: 'review', args: { parent }, edits: [{ at: cell.at, after: parent }] },
  };
}

/** `社会效益指标（效益指标）、质量指标（产出指标）` */
function parentsListed(misplaced: readonly Indicator[], context: RuleContext): readonly string[] {
  return listed(
    misplaced.map((indicator) => {
      const parent = commonParent([indicator], context);
      return parent === null ? indicator.level2 : `${indicator.level2}（${parent}）`;
    }),
  );
}
