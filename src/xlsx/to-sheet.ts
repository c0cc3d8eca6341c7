import { a1ToR1C1, dateToSerial, r1c1ToA1 } from 'hucre';
import type { Cell as SourceCell, CellValue as SourceValue, Sheet as SourceSheet } from 'hucre';
import type { Area } from '../core/sheet/address';
import type { CellDetail, CellValue, HiddenLines, Row, Sheet } from '../core/sheet/sheet';
import { detailKey } from '../core/sheet/sheet';

const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|ERR!)$/;

/** How Chinese Excel shows the short date of its built-in format 14, and dates whose format is not stored. */
const SHORT_DATE = 'yyyy/m/d';
const BUILT_IN_SHORT_DATES = new Set(['m/d/yyyy', 'mm-dd-yy']);

function plainValue(value: SourceValue | undefined): CellValue {
  if (value === undefined || value === null || value === '') return null;
  return value instanceof Date ? dateToSerial(value) : value;
}

function formatOf(value: SourceValue, written: string | undefined): string | undefined {
  if (value instanceof Date) return written && !BUILT_IN_SHORT_DATES.has(written) ? written : SHORT_DATE;
  return typeof value === 'number' && written !== 'General' ? written : undefined;
}

/** Formulas that share the text of another cell, moved to their own cell. */
class SharedFormulas {
  private readonly masters = new Map<number, string>();

  textOf(cell: SourceCell, row: number, column: number): string {
    const formula = cell.formula ?? '';
    const index = cell.formulaSharedIndex;
    if (index === undefined) return formula;
    if (formula !== '') {
      this.masters.set(index, a1ToR1C1(formula, row, column));
      return formula;
    }
    const master = this.masters.get(index);
    return master === undefined ? formula : r1c1ToA1(master, row, column);
  }
}

function detailOf(
  cell: SourceCell,
  formula: string | undefined,
  extra: { readonly format?: string },
): CellDetail | null {
  const format = formatOf(cell.value, cell.style?.numFmt ?? extra.format);
  const isEmptyFormula = formula !== undefined && (cell.value === null || cell.value === undefined);
  const isError = cell.type === 'error' || (typeof cell.value === 'string' && ERROR_TEXT.test(cell.value));
  const problem = isError ? 'error' : isEmptyFormula ? 'not-calculated' : undefined;
  if (format === undefined && formula === undefined && problem === undefined) return null;
  return {
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** What a format does not tell the workbook library and is read beside it (.xls): formats by `detailKey`, visibility. */
export interface SheetExtras {
  readonly formats?: ReadonlyMap<number, string>;
  readonly visibility?: Sheet['visibility'];
}

function readDetails(source: SourceSheet, extras: SheetExtras): Map<number, CellDetail> {
  const details = new Map<number, CellDetail>();
  const shared = new SharedFormulas();
  source.rows.forEach((values, row) =>
    values?.forEach((value, column) => {
      const key = detailKey(row, column);
      const stored = source.cells?.get(`${row},${column}`);
      if (value === null && !stored?.formula && stored?.formulaSharedIndex === undefined) return;
      const cell: SourceCell = stored ?? { value, type: 'string' };
      const isFormula = cell.formula !== undefined;
      const formula = isFormula ? shared.textOf(cell, row, column) : undefined;
      const format = extras.formats?.get(key);
      const detail = detailOf(cell, formula, format === undefined ? {} : { format });
      if (detail) details.set(key, detail);
    }),
  );
  return details;
}

/** Rows without the empty cells and rows at their ends; a formula without a result counts as content. */
function trimmedRows(source: SourceSheet, details: ReadonlyMap<number, CellDetail>): Row[] {
  let lastRow = -1;
  const rows = Array.from({ length: source.rows.length }, (_, index) => {
    const values = (source.rows[index] ?? []).map(plainValue);
    let length = values.length;
    while (length > 0 && values[length - 1] === null && !details.has(detailKey(index, length - 1))) length -= 1;
    if (length > 0) lastRow = index;
    return length === values.length ? values : values.slice(0, length);
  });
  return rows.slice(0, lastRow + 1);
}

function mergesOf(source: SourceSheet): Area[] {
  return (source.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

function visibilityOf(source: SourceSheet): Sheet['visibility'] {
  return source.veryHidden ? 'veryHidden' : source.hidden ? 'hidden' : 'visible';
}

/** Hidden and filtered lines, as far as the sheet has content; null where there are none. */
function hiddenOf(source: SourceSheet, height: number): HiddenLines | null {
  const rows = [...(source.rowDefs ?? [])].filter(([row, { hidden }]) => hidden && row < height).map(([row]) => row);
  const columns = (source.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []));
  return rows.length + columns.length === 0 ? null : { rows: new Set(rows), columns: new Set(columns) };
}

/**
 * A sheet of the workbook library as a plain sheet: dates become serial numbers with a date format, rich text its
 * text, empty text an empty cell; formulas without a stored result and error cells are marked as such.
 */
export function toSheet(source: SourceSheet, extras: SheetExtras = {}): Sheet {
  const details = readDetails(source, extras);
  const rows = trimmedRows(source, details);
  const hidden = hiddenOf(source, rows.length);
  return {
    name: source.name,
    rows,
    merges: mergesOf(source),
    details,
    visibility: extras.visibility ?? visibilityOf(source),
    ...(hidden ? { hidden } : {}),
  };
}
