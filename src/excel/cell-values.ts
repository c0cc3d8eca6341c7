import type { CellDetail, CellValue } from '../core/sheet/sheet';

/**
 * Error texts of Excel, the same in every language. A typed `#N/A` is an error too, so that the text alone tells
 * and no column has to be read twice for its types.
 */
const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** A value as Office.js gives it: an empty cell is `""` there and `null` here. */
export function fromExcel(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A value as Office.js takes it; `null` would leave the cell as it is. */
export function toExcel(value: CellValue): string | number | boolean {
  return value ?? '';
}

/** Is the value an error of Excel such as `#REF!`? */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value);
}

/**
 * Detail of a cell, null where it has none. The format counts only where it changes what a person sees: under a
 * number. Formulas are not read: no rule asks whether a value was worked out.
 */
export function detailOf(value: CellValue, format: unknown): CellDetail | null {
  if (isErrorValue(value)) return { problem: 'error' };
  return typeof value === 'number' && typeof format === 'string' && format !== 'General' ? { format } : null;
}

/** A row without its empty end. */
export function trimmedRow(cells: readonly CellValue[]): readonly CellValue[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? null) === null) length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}
