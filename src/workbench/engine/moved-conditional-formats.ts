import type { IMutationInfo } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { EngineContext } from './engine-context';
import { type Move, moveArea, moveFormula } from './moved-formula';
import type { Mutations } from './moves';
import { fromRange, toRange } from './validation-map';

/** A command that only the grid's part of the engine knows: with a grid, the engine moves the formats itself. */
const COMMAND_OF_GRID = 'sheet.command.add-average-conditional-rule';

/** Conditional formats after rows or columns of their sheet moved: areas and formulas follow their cells. */
export function conditionalFormatsAfterMove(context: EngineContext, sheetId: string, move: Move): readonly Mutations[] {
  if (context.commands.hasCommand(COMMAND_OF_GRID)) return [];
  const rules =
    context.api.getWorkbook(context.unitId)?.getSheetBySheetId(sheetId)?.getConditionalFormattingRules() ?? [];
  const target = { unitId: context.unitId, subUnitId: sheetId };
  return rules.map((rule) => {
    const set = (value: IConditionFormattingRule): IMutationInfo => ({
      id: 'sheet.mutation.set-conditional-rule',
      params: { ...target, cfId: rule.cfId, rule: value },
    });
    const moved = movedRule(rule, move);
    if (moved) return { redos: [set(moved)], undos: [set(rule)] };
    return {
      redos: [{ id: 'sheet.mutation.delete-conditional-rule', params: { ...target, cfId: rule.cfId } }],
      undos: [{ id: 'sheet.mutation.add-conditional-rule', params: { ...target, rule } }],
    };
  });
}

function movedRule(rule: IConditionFormattingRule, move: Move): IConditionFormattingRule | null {
  const ranges = rule.ranges.flatMap((range) => {
    const area = moveArea(fromRange(range), move);
    return area ? [toRange(area)] : [];
  });
  if (ranges.length === 0) return null;
  const { value } = rule.rule as unknown as { readonly value?: unknown };
  if (typeof value !== 'string') return { ...rule, ranges };
  return {
    ...rule,
    ranges,
    rule: { ...rule.rule, value: moveFormula(value, move.sheetName, move) } as typeof rule.rule,
  };
}
