import { areaAddress } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/sheet';
import type {
  CellDump,
  ConditionalFormatDump,
  PageDump,
  SheetDump,
  ValidationDump,
  WorkbookDump,
} from '../../../xlsx/workbook-dump';
import { type CellContent, emptySheet, type SheetContent, type WorkbookContent } from '../../engine/content';
import {
  type ConditionalFormat,
  NO_ALERT,
  NO_PROMPT,
  type PageLayout,
  PLAIN_PAGE,
  UNPROTECTED,
  type Validation,
} from '../../host/model-parts';
import { ERROR_TEXTS } from '../../host/values/value-type';
import { toCellStyle } from './look-words';
import { pointsOfWidth } from './sizes';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function cellContent(row: number, column: number, value: CellValue, cell: CellDump | undefined): CellContent {
  const format = cell?.format ?? 'General';
  return {
    row,
    column,
    value,
    formula: cell?.formula ?? null,
    format,
    isError: format !== '@' && typeof value === 'string' && ERROR_TEXTS.includes(value),
    style: toCellStyle(cell?.look ?? {}),
  };
}

function cellsOf({ rows, cells }: SheetDump): CellContent[] {
  const known = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const described = cells.map((cell) =>
    cellContent(cell.row, cell.column, rows[cell.row]?.[cell.column] ?? null, cell),
  );
  const plain = rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null || known.has(`${row},${column}`) ? [] : [cellContent(row, column, value, undefined)],
    ),
  );
  return [...described, ...plain];
}

/** Lists and formulas; the engine knows no other kinds. */
function validationsOf(validations: readonly ValidationDump[]): Validation[] {
  return validations.flatMap(({ area, type, formula1, allowBlank = true, prompt, alert }) => {
    if (type !== 'list' && type !== 'custom') return [];
    // Entries in quotes stand in the rule without them.
    const entries = /^="(.*)"$/.exec(formula1)?.[1];
    const rule =
      type === 'list'
        ? { list: { inCellDropDown: true, source: entries ?? formula1 } }
        : { custom: { formula: formula1 } };
    return {
      area,
      rule,
      ignoreBlanks: allowBlank,
      prompt: prompt ? { showPrompt: true, ...prompt } : { ...NO_PROMPT, showPrompt: false },
      errorAlert: alert ? { ...alert, showAlert: true, style: ALERTS[alert.style] } : { ...NO_ALERT, showAlert: false },
    };
  });
}

function formatOf({ area, formula, fill, color }: ConditionalFormatDump, index: number): ConditionalFormat {
  return { id: `file-${index + 1}`, area, formula, fill: fill && `#${fill}`, color: color && `#${color}` };
}

function pageOf(page: PageDump | null): PageLayout {
  if (!page) return PLAIN_PAGE;
  const { fit, titleRows, area } = page;
  const zoom = fit && {
    ...(fit.width > 0 && { horizontalFitToPages: fit.width }),
    ...(fit.height > 0 && { verticalFitToPages: fit.height }),
  };
  return {
    orientation: page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: page.paper === null ? '' : page.paper.toUpperCase(),
    zoom: zoom ?? { scale: page.scale },
    titleRows: titleRows ? `$${titleRows.first + 1}:$${titleRows.last + 1}` : '',
    printArea: area ? areaAddress(area) : '',
    centerHorizontally: page.centred,
    margins: page.margins ?? {},
  };
}

function sheetContent(sheet: SheetDump): SheetContent {
  return {
    ...emptySheet(sheet.name),
    visibility: VISIBILITIES[sheet.visibility],
    tabColor: sheet.tabColor && `#${sheet.tabColor}`,
    cells: cellsOf(sheet),
    merges: sheet.merges,
    columnWidths: new Map(
      sheet.columnWidths.flatMap((width, column): [number, number][] =>
        width === null ? [] : [[column, pointsOfWidth(width)]],
      ),
    ),
    rowHeights: new Map(sheet.rowHeights.map(({ row, height }) => [row, height])),
    frozen: sheet.frozen,
    validations: validationsOf(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.map(formatOf),
    pageLayout: pageOf(sheet.page),
    protection: { ...UNPROTECTED, isProtected: sheet.isProtected },
  };
}

/** An opened file as content for the engine; `notKept` says what of it finds no place there. */
export function contentOfDump(dump: WorkbookDump): WorkbookContent {
  return {
    sheets: dump.sheets.map(sheetContent),
    activeSheet: dump.activeSheet,
    names: dump.names
      .filter(({ sheet }) => sheet === null)
      .map(({ name, formula, hidden }) => ({ name, formula, visible: !hidden, comment: '' })),
    customXml: new Map(dump.customXml.map((xml, index) => [`{file-${index + 1}}`, xml])),
    properties: dump.properties,
  };
}
