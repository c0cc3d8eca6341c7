import { areaAddress, contains, type Area } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/sheet';
import type { HiddenSheet, PlanValidation, SheetPlan } from '../core/sheet/sheet-plan';
import { drawLooks } from './draw-look';
import { rangeOf, setFormat } from './range-of';
import { needsTextFormat, TEXT_FORMAT } from './text-guard';

const ALERT_STYLE = { information: 'Information', warning: 'Warning', stop: 'Stop' } as const;
const ORIENTATION = { landscape: 'Landscape', portrait: 'Portrait' } as const;

/**
 * Queues a plan on an empty sheet. The order counts: formats before values, or codes lose their zeros; the rule of a
 * list before its prompt, or Excel drops the prompt; panes last, because they need the sheet in front.
 */
export function drawPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, format } of plan.formats) setFormat(rangeOf(sheet, area), format);
  writeTexts(
    sheet,
    plan.rows,
    plan.formats.filter(({ format }) => format === TEXT_FORMAT).map(({ area }) => area),
  );
  for (const { row, column, formula } of plan.formulas) sheet.getCell(row, column).formulas = [[formula]];
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  drawLooks(sheet, plan);
  for (const validation of plan.validations) drawValidation(sheet, validation);
  drawPage(sheet, plan.print);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** Queues a very hidden sheet; all of it is text. */
export function drawHiddenSheet(sheet: Excel.Worksheet, { rows }: HiddenSheet): void {
  const area = areaOf(rows);
  if (area) setFormat(rangeOf(sheet, area), TEXT_FORMAT);
  writeTexts(sheet, rows, area ? [area] : []);
  sheet.visibility = 'VeryHidden';
}

/** All values in one write; what could become a formula gets the text format first. */
function writeTexts(sheet: Excel.Worksheet, rows: readonly (readonly CellValue[])[], asText: readonly Area[]): void {
  const area = areaOf(rows);
  if (!area) return;
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      if (needsTextFormat(value) && !asText.some((text) => contains(text, index, column)))
        setFormat(sheet.getCell(index, column), TEXT_FORMAT);
    }),
  );
  // A null leaves its cell as it is: empty, on a new sheet.
  rangeOf(sheet, area).values = rows.map((row) =>
    Array.from({ length: area.right + 1 }, (_, column) => row[column] ?? null),
  );
}

function areaOf(rows: readonly (readonly CellValue[])[]): Area | null {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return width === 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
}

function drawValidation(sheet: Excel.Worksheet, { area, source, prompt, alert }: PlanValidation): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  dataValidation.errorAlert = {
    showAlert: true,
    style: ALERT_STYLE[alert.style],
    title: alert.title,
    message: alert.message,
  };
}

function drawPage(sheet: Excel.Worksheet, { orientation, paper, titleRows, area }: SheetPlan['print']): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATION[orientation];
  pageLayout.paperSize = paper;
  // Excel takes the zoom only as a whole object.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  pageLayout.setPrintArea(areaAddress(area));
}
