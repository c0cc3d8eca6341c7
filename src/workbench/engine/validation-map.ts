import {
  DataValidationErrorStyle,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Area } from '../../core/sheet/address';
import type { Validation, ValidationRule } from '../host/model-parts';
import { relativity, shiftFormula } from './relative-formula';

const STYLES: Readonly<Record<Validation['errorAlert']['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function fromRange(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

function formulaOf(rule: ValidationRule): string {
  return 'list' in rule ? rule.list.source : rule.custom.formula;
}

/** The same rule for a cell further down or right: its relative references move along. */
export function shiftRule(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  const formula = formulaOf(rule);
  if (!formula.startsWith('=')) return rule;
  const shifted = shiftFormula(formula, rows, columns);
  return 'list' in rule ? { list: { ...rule.list, source: shifted } } : { custom: { formula: shifted } };
}

/** The pieces of a rule's area in which the engine, which moves no references, shows the right list. */
function pieces(area: Area, formula: string): readonly Area[] {
  const moves = formula.startsWith('=') ? relativity(formula) : { rows: false, columns: false };
  const rows = moves.rows ? range(area.top, area.bottom).map((row) => [row, row]) : [[area.top, area.bottom]];
  const columns = moves.columns
    ? range(area.left, area.right).map((column) => [column, column])
    : [[area.left, area.right]];
  return rows.flatMap(([top = 0, bottom = 0]) =>
    columns.map(([left = 0, right = 0]) => ({ top, left, bottom, right })),
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The engine's rules for one validation: one a row where the rule has relative references. */
export function toEngineRules(validation: Validation, nextId: () => string): readonly ISheetDataValidationRule[] {
  const { area, prompt, errorAlert } = validation;
  return pieces(area, formulaOf(validation.rule)).map((piece) => {
    const rule = shiftRule(validation.rule, piece.top - area.top, piece.left - area.left);
    return {
      uid: nextId(),
      type: 'list' in rule ? DataValidationType.LIST : DataValidationType.CUSTOM,
      formula1: formulaOf(rule),
      ...('list' in rule && { showDropDown: rule.list.inCellDropDown }),
      ranges: [toRange(piece)],
      allowBlank: validation.ignoreBlanks,
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: STYLES[errorAlert.style],
      errorTitle: errorAlert.title,
      error: errorAlert.message,
    };
  });
}

function ruleOf(rule: ISheetDataValidationRule): ValidationRule | null {
  const formula = rule.formula1 ?? '';
  if (rule.type === DataValidationType.LIST)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: formula } };
  return rule.type === DataValidationType.CUSTOM ? { custom: { formula } } : null;
}

/** Validations of one engine rule, one for each of its ranges; none for a kind that the host does not know. */
export function fromEngineRule(rule: ISheetDataValidationRule): readonly Validation[] {
  const hostRule = ruleOf(rule);
  if (!hostRule) return [];
  const style = Object.entries(STYLES).find(([, value]) => value === rule.errorStyle)?.[0] ?? 'Stop';
  return rule.ranges.map((range) => ({
    area: fromRange(range),
    rule: hostRule,
    ignoreBlanks: rule.allowBlank !== false,
    prompt: {
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
    errorAlert: {
      showAlert: rule.showErrorMessage !== false,
      style: style as Validation['errorAlert']['style'],
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
  }));
}
