import type { Cell, CellStyle, ConditionalRule, DataValidation, PageSetup, RowDef, WriteSheet } from 'hucre';
import { areaAddress } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/sheet';
import { styleOf } from './cell-style';
import type { CellDump, ConditionalFormatDump, PageDump, SheetDump, ValidationDump } from './workbook-dump';

/** Formulas stand in files without their leading `=`. */
export function bareFormula(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** Makes the same style object for the same look, so that the writer finds it at once. */
class Styles {
  private readonly known = new Map<string, CellStyle>();

  of({ look = {}, format }: CellDump): CellStyle {
    const key = JSON.stringify([look, format]);
    const style = this.known.get(key) ?? styleOf(look, format);
    this.known.set(key, style);
    return style;
  }
}

function cellsOf(sheet: SheetDump): Map<string, Partial<Cell>> {
  const styles = new Styles();
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const value: CellValue = sheet.rows[cell.row]?.[cell.column] ?? null;
    const formula = cell.formula === undefined ? {} : { formula: bareFormula(cell.formula), formulaResult: value };
    cells.set(`${cell.row},${cell.column}`, { value, style: styles.of(cell), ...formula });
  }
  return cells;
}

function validationOf(validation: ValidationDump): DataValidation {
  const { area, type, operator, formula1, formula2, allowBlank = true, prompt, alert } = validation;
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    range: areaAddress(area),
    formula1: bareFormula(formula1),
    ...(formula2 === undefined ? {} : { formula2: bareFormula(formula2) }),
    allowBlank,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(alert && {
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: alert.title,
      errorMessage: alert.message,
    }),
  };
}

function ruleOf({ area, formula, fill, color }: ConditionalFormatDump, index: number): ConditionalRule {
  return {
    type: 'expression',
    priority: index + 1,
    range: areaAddress(area),
    formula: bareFormula(formula),
    style: {
      ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
      ...(color && { font: { color: { rgb: color } } }),
    },
  };
}

function pageSetupOf({ paper, orientation, fit, scale, centred, margins }: PageDump): PageSetup {
  return {
    ...(paper && { paperSize: paper }),
    orientation,
    ...(fit ? { fitToPage: true, fitToWidth: fit.width, fitToHeight: fit.height } : { scale }),
    horizontalCentered: centred,
    ...(margins && { margins }),
  };
}

/** A sheet in the words of the file writer. */
export function writtenSheet(sheet: SheetDump): WriteSheet {
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'veryHidden',
    rows: sheet.rows.map((row) => [...row]),
    cells: cellsOf(sheet),
    columns: sheet.columnWidths.map((width) => (width === null ? {} : { width })),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }): [number, RowDef] => [row, { height }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(validationOf),
    conditionalRules: sheet.conditionalFormats.map(ruleOf),
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(sheet.page && { pageSetup: pageSetupOf(sheet.page) }),
    // A break stands behind its row.
    ...(sheet.page?.pageStarts?.length && { rowBreaks: sheet.page.pageStarts.map((row) => row - 1) }),
    ...(sheet.page?.footer && { headerFooter: { oddFooter: sheet.page.footer } }),
    ...(sheet.tabColor && { view: { tabColor: { rgb: sheet.tabColor } } }),
    ...(sheet.isProtected && { protection: { sheet: true } }),
  };
}
