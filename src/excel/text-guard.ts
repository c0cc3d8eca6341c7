import type { CellValue } from '../core/sheet/sheet';

/** Starts that Excel, or a program the text is pasted into, could take for a formula. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** Must the cell be formatted as text before this value is written? */
export function needsTextFormat(value: CellValue): boolean {
  return typeof value === 'string' && FORMULA_START.test(value);
}

/** Number format of a text cell: what is written stays what it is. */
export const TEXT_FORMAT = '@';

/** Number format under which a value of its type stays what it is. */
export function neutralFormat(value: CellValue): string {
  return typeof value === 'string' ? TEXT_FORMAT : 'General';
}
