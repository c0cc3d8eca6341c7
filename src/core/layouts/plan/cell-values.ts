import { decimalOfNumber, decimalText, parseDecimal } from '../../money/decimal';
import type { CellValue } from '../../sheet/sheet';
import type { AmountUnit } from '../../table/table';

/** Format that keeps a text what it is: no formula, no number, no date comes of it. */
export const TEXT_FORMAT = '@';

/** Text of a cell; null leaves it empty. */
export function textCell(text: string): CellValue {
  return text.trim() === '' ? null : text;
}

/** A decimal text as a number where the number is just that decimal; any other text as it stands. */
export function numberCell(text: string): CellValue {
  const number = Number(text.trim() || Number.NaN);
  const decimal = Number.isFinite(number) ? parseDecimal(text) : null;
  return decimal && decimalOfNumber(number).eq(decimal) ? number : textCell(text);
}

/** As `numberCell`, but only for a text that is spelt like the number: `030` and `30.0` stay texts. */
export function plainNumberCell(text: string): CellValue {
  const cell = numberCell(text);
  return typeof cell === 'number' && decimalText(decimalOfNumber(cell)) !== text ? text : cell;
}

/** Number format of amounts. 元 are written with two decimals, 万元 and 亿元 with as many as they have. */
export function amountFormat(unit: AmountUnit): string {
  return unit === '元' ? '#,##0.00' : '0.00####';
}

/** Format of a cell that usually holds a number: what is no number stays the text that it is. */
export function numberFormatOf(value: CellValue, usual: string): string {
  return typeof value === 'string' ? TEXT_FORMAT : usual;
}
