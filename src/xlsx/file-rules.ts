import type { ConditionalRule, DataValidation, PageSetup, Sheet as SourceSheet } from 'hucre';
import { type Area, parseArea } from '../core/sheet/address';
import { colorOf, type Palette } from './theme-color';
import type { ConditionalFormatDump, PageDump, PaperSize, ValidationDump } from './workbook-dump';

const PAPERS: readonly PaperSize[] = ['a3', 'a4', 'a5', 'b4', 'b5', 'letter', 'legal'];

/** Areas of a list of references such as `A1:B2 D4`. */
function areasOf(references: string): Area[] {
  return references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

function firstArea(reference: string | undefined): Area | null {
  return reference === undefined ? null : parseArea(reference.slice(reference.lastIndexOf('!') + 1));
}

function asFormula(text: string): string {
  return `=${text}`;
}

/** The source of a list: a range, a name, a function, or the entries themselves in quotes. */
function sourceOf({ values, formula1 = '' }: DataValidation): string {
  return values ? `"${values.join(',')}"` : formula1;
}

function validationOf(rule: DataValidation): ValidationDump[] {
  return areasOf(rule.range).map((area) => ({
    area,
    type: rule.type,
    ...(rule.operator && { operator: rule.operator }),
    formula1: asFormula(sourceOf(rule)),
    ...(rule.formula2 !== undefined && { formula2: asFormula(rule.formula2) }),
    allowBlank: rule.allowBlank === true,
    ...(rule.showInputMessage && {
      prompt: { title: rule.inputTitle ?? '', message: rule.inputMessage ?? '' },
    }),
    ...(rule.showErrorMessage && {
      alert: { style: rule.errorStyle ?? 'stop', title: rule.errorTitle ?? '', message: rule.errorMessage ?? '' },
    }),
  }));
}

/** Data validation of a sheet, one entry for each of its areas. */
export function validationsOf(source: SourceSheet): ValidationDump[] {
  return (source.dataValidations ?? []).flatMap(validationOf);
}

function formatsOf(rule: ConditionalRule, palette: Palette): ConditionalFormatDump[] {
  const [formula] = [rule.formula ?? []].flat();
  if (rule.type !== 'expression' || formula === undefined) return [];
  const { fill, font } = rule.style ?? {};
  const pattern = fill?.type === 'pattern' ? fill : undefined;
  return areasOf(rule.range).map((area) => ({
    area,
    formula: asFormula(formula),
    fill: colorOf(pattern?.bgColor ?? pattern?.fgColor, palette) ?? '',
    color: colorOf(font?.color, palette) ?? '',
  }));
}

/** Conditional formats with a formula, the first in force first. */
export function conditionalFormatsOf(source: SourceSheet, palette: Palette): ConditionalFormatDump[] {
  const rules = [...(source.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return rules.flatMap((rule) => formatsOf(rule, palette));
}

function marginsOf(margins: PageSetup['margins']): PageDump['margins'] {
  if (!margins) return null;
  const { left = 0.7, right = 0.7, top = 0.75, bottom = 0.75, header = 0.3, footer = 0.3 } = margins;
  return { left, right, top, bottom, header, footer };
}

/** Print set-up of a sheet. */
export function pageOf(setup: PageSetup, footer = ''): PageDump {
  const titles = firstArea(setup.printTitlesRow);
  return {
    orientation: setup.orientation ?? 'portrait',
    paper: PAPERS.find((paper) => paper === setup.paperSize) ?? null,
    fit: setup.fitToPage ? { width: setup.fitToWidth ?? 1, height: setup.fitToHeight ?? 1 } : null,
    scale: setup.scale ?? 100,
    titleRows: titles && { first: titles.top, last: titles.bottom },
    area: firstArea(setup.printArea),
    centred: setup.horizontalCentered === true,
    margins: marginsOf(setup.margins),
    footer,
  };
}
