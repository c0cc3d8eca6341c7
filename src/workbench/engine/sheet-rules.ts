import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../core/sheet/address';
import type { SheetModel } from '../host/model';
import type { ConditionalFormat, Validation } from '../host/model-parts';
import { intersection } from '../host/values/address';
import type { EngineContext } from './engine-context';
import { foldValidations, validationOver } from './fold-validations';
import { fromEngineRule, fromRange, toEngineRules, toRange } from './validation-map';

type RuleMembers = Pick<
  SheetModel,
  'validations' | 'validationOf' | 'setValidation' | 'conditionalFormats' | 'setConditionalFormats'
>;

let lastRule = 0;

function nextRuleId(): string {
  lastRule += 1;
  return `rule-${lastRule}`;
}

/** Data validation and conditional formats of one sheet. */
export function createRules(context: EngineContext, sheetId: string): RuleMembers {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const facade = () => {
    const found = context.api.getWorkbook(context.unitId)?.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`There is no sheet ${sheetId}.`);
    return found;
  };
  const engineValidations = (): readonly Validation[] =>
    facade()
      .getDataValidations()
      .flatMap(({ rule }) => fromEngineRule(rule as ISheetDataValidationRule));

  const add = (validation: Validation): void => {
    const rules = toEngineRules(validation, nextRuleId);
    context.mutate(
      [{ id: 'data-validation.mutation.addRule', params: { ...target, rule: rules, source: 'command' } }],
      [
        {
          id: 'data-validation.mutation.removeRule',
          params: { ...target, ruleId: rules.map(({ uid }) => uid), source: 'command' },
        },
      ],
    );
  };

  /** The area as far as the grid reaches: the engine takes no rule beyond. */
  const within = (area: Area): Area => {
    const sheet = context.worksheet(sheetId);
    const grid = { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
    return intersection(area, grid) ?? area;
  };

  const setConditionalFormats = (formats: readonly ConditionalFormat[]): void => {
    const sheet = facade();
    for (const { cfId } of sheet.getConditionalFormattingRules()) sheet.deleteConditionalFormattingRule(cfId);
    for (const format of [...formats].reverse()) sheet.addConditionalFormattingRule(toEngineFormat(format));
  };

  return {
    validations: () => foldValidations(engineValidations()),
    validationOf: (area) => validationOver(engineValidations(), within(area)),
    setValidation: (area, validation) => {
      const reach = within(area);
      context.asOneStep(() => {
        context.run('sheets.command.clear-range-data-validation', { subUnitId: sheetId, ranges: [toRange(reach)] });
        if (validation) add({ ...validation, area: reach });
      });
    },
    conditionalFormats: () => facade().getConditionalFormattingRules().flatMap(fromEngineFormat),
    setConditionalFormats: (formats) => context.asOneStep(() => setConditionalFormats(formats)),
  };
}

function toEngineFormat({ id, area, formula, fill, color }: ConditionalFormat): IConditionFormattingRule {
  const style = { ...(fill && { bg: { rgb: fill } }), ...(color && { cl: { rgb: color } }) };
  const rule = { type: 'highlightCell', subType: 'formula', value: formula, style };
  return { cfId: id, ranges: [toRange(area)], stopIfTrue: false, rule } as unknown as IConditionFormattingRule;
}

function fromEngineFormat({ cfId, ranges, rule }: IConditionFormattingRule): readonly ConditionalFormat[] {
  const { subType, value, style } = rule as unknown as {
    readonly subType: string;
    readonly value?: string;
    readonly style?: { readonly bg?: { readonly rgb?: string }; readonly cl?: { readonly rgb?: string } };
  };
  if (subType !== 'formula') return [];
  return ranges.map((range) => ({
    id: cfId,
    area: fromRange(range),
    formula: value ?? '',
    fill: style?.bg?.rgb ?? '',
    color: style?.cl?.rgb ?? '',
  }));
}
