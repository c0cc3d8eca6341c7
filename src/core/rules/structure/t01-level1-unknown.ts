import { closest } from '../../taxonomy/closest';
import { isLevel1, parentsOf } from '../../taxonomy/labels';
import { cellsOf, type FieldCell, listed } from '../draft';
import type { Draft, DraftFix, ProjectRule, RuleContext } from '../rule';
import { commonParent, level1Names, writtenLevel } from './parents';

/** Rule T01: every 一级指标 is a label of the pack's trees, after normalisation. One finding a cell, merged or not. */
export const level1Unknown: ProjectRule = {
  code: 'T01',
  name: 'level1-unknown',
  severity: 'error',
  scope: 'project',
  check: (project, context) => {
    if (project.indicators.every(({ level1 }) => isLevel1(level1, context.pack))) return [];
    return cellsOf(project.indicators, 'level1')
      .filter(({ indicators: [first] }) => !isLevel1(first.level1, context.pack))
      .map((cell) => draftOf(cell, context));
  },
};

function draftOf(cell: FieldCell, context: RuleContext): Draft {
  const [first] = cell.indicators;
  const place = { at: cell.at, ...(cell.to ? { to: cell.to } : {}) };
  const choices = listed(level1Names(context.pack));
  if (first.level1 === '') return { ...place, ...blank(cell, context, choices) };
  const label = writtenLevel(first, 'level1');
  const [parent] = parentsOf(first.level1, context.pack);
  if (parent) {
    const level1 = commonParent(cell.indicators, context) ?? parent.level1;
    return { ...place, variant: 'level2', args: { label, level1 }, fix: setLevel1(cell, level1, 'review') };
  }
  return { ...place, ...unknown(cell, context, label, choices) };
}

function blank(cell: FieldCell, context: RuleContext, choices: readonly string[]): Omit<Draft, 'at'> {
  const level1 = commonParent(cell.indicators, context);
  if (level1 === null) return { variant: 'blank', args: { choices } };
  const level2 = listed(cell.indicators.map((indicator) => indicator.level2).filter(Boolean));
  return { variant: 'blank-known', args: { level1, level2 }, fix: setLevel1(cell, level1, 'safe') };
}

function unknown(cell: FieldCell, context: RuleContext, label: string, choices: readonly string[]): Omit<Draft, 'at'> {
  const near = closest(cell.indicators[0].level1, level1Names(context.pack));
  const parent = commonParent(cell.indicators, context);
  const level1 = near !== null && parent !== null && near !== parent ? null : (near ?? parent);
  if (level1 === null) return { variant: 'unknown', args: { label, choices } };
  const isCertain = near === parent;
  return {
    ...(parent === null ? { variant: 'near' } : {}),
    args: { label, level1 },
    fix: setLevel1(cell, level1, isCertain ? 'safe' : 'review'),
  };
}

function setLevel1(cell: FieldCell, level1: string, kind: DraftFix['kind']): DraftFix {
  return { kind, args: { level1 }, edits: [{ at: cell.at, after: level1 }] };
}
