import { parseArea } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/sheet';
import {
  type CellDump,
  emptySheetDump,
  type PageDump,
  type PaperSize,
  type SheetDump,
  type ValidationDump,
  type WorkbookDump,
} from '../../../xlsx/workbook-dump';
import type { CellContent, SheetContent, WorkbookContent } from '../../engine/content';
import { type PageLayout, PLAIN_PAGE, type Validation } from '../../host/model-parts';
import { plainColor, toFileLook } from './look-words';
import { widthOfPoints } from './sizes';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const ALERTS = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const PAPERS: readonly PaperSize[] = ['a3', 'a4', 'a5', 'b4', 'b5', 'letter', 'legal'];

function rowsOf(cells: readonly CellContent[]): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  return rows;
}

function cellOf({ row, column, formula, format, style }: CellContent): CellDump {
  return {
    row,
    column,
    look: toFileLook(style),
    ...(formula !== null && { formula }),
    ...(format !== 'General' && { format }),
  };
}

function validationOf({ area, rule, ignoreBlanks, prompt, errorAlert }: Validation): ValidationDump {
  const source = 'list' in rule ? rule.list.source : rule.custom.formula;
  return {
    area,
    type: 'list' in rule ? 'list' : 'custom',
    formula1: source.startsWith('=') ? source : `="${source}"`,
    allowBlank: ignoreBlanks,
    ...(prompt.showPrompt && { prompt: { title: prompt.title, message: prompt.message } }),
    ...(errorAlert.showAlert && {
      alert: { style: ALERTS[errorAlert.style], title: errorAlert.title, message: errorAlert.message },
    }),
  };
}

function marginsOf({ margins }: PageLayout): PageDump['margins'] {
  const { left, right, top, bottom, header, footer } = margins;
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  return { left, right, top, bottom, header: header ?? 0.3, footer: footer ?? 0.3 };
}

function pageOf(page: PageLayout): PageDump | null {
  if (JSON.stringify(page) === JSON.stringify(PLAIN_PAGE)) return null;
  const { scale, horizontalFitToPages: width = 0, verticalFitToPages: height = 0 } = page.zoom;
  const titles = parseArea(page.titleRows);
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: PAPERS.find((paper) => paper === page.paperSize.toLowerCase()) ?? null,
    fit: width > 0 || height > 0 ? { width, height } : null,
    scale: scale ?? 100,
    titleRows: titles && { first: titles.top, last: titles.bottom },
    area: parseArea(page.printArea),
    centred: page.centerHorizontally,
    margins: marginsOf(page),
    footer: '',
  };
}

function widthsOf({ columnWidths }: SheetContent): (number | null)[] {
  const last = Math.max(-1, ...columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return points === undefined ? null : widthOfPoints(points);
  });
}

function sheetDump(sheet: SheetContent): SheetDump {
  return {
    ...emptySheetDump(sheet.name),
    visibility: VISIBILITIES[sheet.visibility],
    rows: rowsOf(sheet.cells),
    cells: sheet.cells.map(cellOf),
    merges: sheet.merges,
    columnWidths: widthsOf(sheet),
    rowHeights: Array.from(sheet.rowHeights, ([row, height]) => ({ row, height })),
    validations: sheet.validations.map(validationOf),
    frozen: sheet.frozen,
    conditionalFormats: sheet.conditionalFormats.map(({ area, formula, fill, color }) => ({
      area,
      formula,
      fill: plainColor(fill),
      color: plainColor(color),
    })),
    page: pageOf(sheet.pageLayout),
    tabColor: plainColor(sheet.tabColor),
    isProtected: sheet.protection.isProtected,
  };
}

/** What the engine holds, as a file is written from it. */
export function dumpOfContent(content: WorkbookContent): WorkbookDump {
  return {
    sheets: content.sheets.map(sheetDump),
    names: content.names.map(({ name, formula, visible }) => ({ name, formula, hidden: !visible, sheet: null })),
    activeSheet: content.activeSheet,
    customXml: [...content.customXml.values()],
    properties: content.properties,
  };
}
