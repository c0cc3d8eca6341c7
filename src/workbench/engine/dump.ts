import type { SheetModel, WorkbookModel } from '../host/model';
import { type CellStyle, PLAIN_STYLE } from '../host/model-parts';
import { cellsIn } from '../host/values/address';
import type { CellContent, SheetContent, WorkbookContent } from './content';

/** Everything that the model holds, as content that can be loaded again or saved. */
export function dumpModel(model: WorkbookModel): WorkbookContent {
  const sheets = model.sheets();
  return {
    sheets: sheets.map(dumpSheet),
    activeSheet: sheets.findIndex((sheet) => sheet.id === model.activeSheet().id),
    names: model.names(),
    customXml: new Map(model.customXml),
    properties: new Map(model.properties),
  };
}

function dumpSheet(sheet: SheetModel): SheetContent {
  const used = sheet.usedArea(false);
  const cells = used ? [...cellsIn(used)].flatMap(([row, column]) => dumpCell(sheet, row, column)) : [];
  const last = used ?? { bottom: 0, right: 0 };
  return {
    id: sheet.id,
    name: sheet.name(),
    visibility: sheet.visibility(),
    tabColor: sheet.tabColor(),
    cells,
    merges: sheet.merges(),
    columnWidths: sizes(last.right, sheet.columnWidth),
    rowHeights: sizes(last.bottom, sheet.rowHeight),
    frozen: sheet.frozen(),
    validations: sheet.validations(),
    conditionalFormats: sheet.conditionalFormats(),
    pageLayout: sheet.pageLayout(),
    protection: sheet.protection(),
  };
}

function sizes(last: number, size: (index: number) => number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: last + 1 }, (_, index) => [index, size(index)]));
}

function dumpCell(sheet: SheetModel, row: number, column: number): readonly CellContent[] {
  const { value, formula, format, isError } = sheet.cell(row, column);
  const style = difference(sheet.style(row, column));
  const isPlain = value === null && formula === null && format === 'General' && Object.keys(style).length === 0;
  return isPlain ? [] : [{ row, column, value, formula, format, isError, style }];
}

function difference(style: CellStyle): Partial<CellStyle> {
  const entries = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN_STYLE[key as keyof CellStyle]),
  );
  return Object.fromEntries(entries);
}
