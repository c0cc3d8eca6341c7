import type { IMutationInfo, IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { EngineContext } from './engine-context';
import { type Move, moveArea, moveFormula } from './moved-formula';
import type { Mutations } from './moves';
import { shiftFormula } from './relative-formula';
import { fromRange } from './validation-map';

const UPDATE = 'data-validation.mutation.updateRule';
const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';
const SETTING = 0;
const RANGE = 1;

let lastCopy = 0;

/**
 * What the engine leaves undone for validation rules when rows or columns move: their formulas follow the cells they
 * mean, and rows that come in between two rows of one rule get the rule too.
 */
export function validationsAfterMove(context: EngineContext, sheetId: string, move: Move): readonly Mutations[] {
  const formulas = movedRules(context, sheetId, move);
  return isRowInsertion(move)
    ? [...formulas, pushedRules(context, sheetId, move), newRules(context, sheetId, move)]
    : formulas;
}

function isRowInsertion({ axis, count }: Move): boolean {
  return axis === 'rows' && count > 0;
}

function rulesOf(context: EngineContext, sheetId: string): readonly ISheetDataValidationRule[] {
  const sheet = context.api.getWorkbook(context.unitId)?.getSheetBySheetId(sheetId);
  return sheet?.getDataValidations().map(({ rule }) => rule as ISheetDataValidationRule) ?? [];
}

function movedRules(context: EngineContext, movedSheet: string, move: Move): readonly Mutations[] {
  const sheets = context.workbook().getSheets();
  return sheets.flatMap((sheet) =>
    rulesOf(context, sheet.getSheetId()).flatMap((rule) => {
      const isGone =
        sheet.getSheetId() === movedSheet && rule.ranges.every((range) => !moveArea(fromRange(range), move));
      if (!rule.formula1?.startsWith('=') || isGone) return [];
      const formula1 = moveFormula(rule.formula1, sheet.getName(), move);
      if (formula1 === rule.formula1) return [];
      const setting = (formula: string): IMutationInfo => ({
        id: UPDATE,
        params: {
          unitId: context.unitId,
          subUnitId: sheet.getSheetId(),
          ruleId: rule.uid,
          payload: { type: SETTING, payload: { type: rule.type, formula1: formula, formula2: rule.formula2 } },
          source: 'patched',
        },
      });
      return [{ redos: [setting(formula1)], undos: [setting(rule.formula1)] }];
    }),
  );
}

/** The engine widens a range that starts where rows come in; Excel pushes it down. */
function pushedRules(context: EngineContext, sheetId: string, { at, count }: Move): Mutations {
  const update = (ruleId: string, payload: readonly IRange[]): IMutationInfo => ({
    id: UPDATE,
    params: {
      unitId: context.unitId,
      subUnitId: sheetId,
      ruleId,
      payload: { type: RANGE, payload },
      source: 'patched',
    },
  });
  const pushed = (range: IRange): IRange => ({
    ...range,
    startRow: range.startRow >= at ? range.startRow + count : range.startRow,
    endRow: range.endRow >= at ? range.endRow + count : range.endRow,
  });
  const rules = rulesOf(context, sheetId).filter(({ ranges }) => ranges.some(({ startRow }) => startRow === at));
  return {
    redos: rules.map(({ uid, ranges }) => update(uid, ranges.map(pushed))),
    undos: rules.map(({ uid, ranges }) => update(uid, [...ranges])),
  };
}

/** Rules for the rows that come in: those of the row above where the row below has the same. */
function newRules(context: EngineContext, sheetId: string, move: Move): Mutations {
  const rules = rulesOf(context, sheetId);
  const below = new Map(rules.flatMap((rule) => keysAt(rule, 'startRow', move.at, 0)));
  const added = rules.flatMap((rule) =>
    keysAt(rule, 'endRow', move.at - 1, 1).flatMap(([key, range]) => (below.has(key) ? copies(rule, range, move) : [])),
  );
  if (added.length === 0) return { redos: [], undos: [] };
  const target = { unitId: context.unitId, subUnitId: sheetId, source: 'patched' };
  return {
    redos: [{ id: ADD, params: { ...target, rule: added } }],
    undos: [{ id: REMOVE, params: { ...target, ruleId: added.map(({ uid }) => uid) } }],
  };
}

/** What a rule's one-row ranges that start or end in a row look like from the row `down` further. */
function keysAt(
  rule: ISheetDataValidationRule,
  edge: 'startRow' | 'endRow',
  row: number,
  down: number,
): readonly (readonly [key: string, range: IRange])[] {
  const { ranges, formula1 = '' } = rule;
  const rest = { ...rule, uid: '', ranges: [], formula1: '' };
  return ranges
    .filter((range) => range[edge] === row && range.startRow === range.endRow)
    .map((range) => {
      const formula = formula1.startsWith('=') ? shiftFormula(formula1, down, 0) : formula1;
      return [JSON.stringify([rest, formula, range.startColumn, range.endColumn]), range] as const;
    });
}

function copies(rule: ISheetDataValidationRule, range: IRange, move: Move): readonly ISheetDataValidationRule[] {
  return Array.from({ length: move.count }, (_, index) => {
    lastCopy += 1;
    const row = move.at + index;
    const formula1 = moveFormula(rule.formula1 ?? '', move.sheetName, move);
    const own = { ...range, startRow: row, endRow: row };
    return { ...rule, uid: `copy-${lastCopy}`, ranges: [own], formula1: shiftFormula(formula1, index + 1, 0) };
  });
}
