import { type Decimal, parseDecimal } from '../../money/decimal';
import type { AmountUnit } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';

const GROUPED = /^[+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/;
const AMOUNT_UNITS: readonly AmountUnit[] = ['万元', '亿元', '元'];

/**
 * The one number that an amount written as text can mean: `1,234.50`, `９.２`, `9.2 万元` in a table in 万元.
 * Null where more than one is possible (`1,5`, `9.2元` in a table in 万元) or none.
 */
export function writtenNumber(text: string, unit: AmountUnit): Decimal | null {
  const plain = halfWidth(withoutBlanks(text)).replace(/^[¥￥]/, '');
  const written = AMOUNT_UNITS.find((candidate) => plain.endsWith(candidate));
  if (written !== undefined && written !== unit) return null;
  const digits = written === undefined ? plain : plain.slice(0, -written.length);
  return parseDecimal(GROUPED.test(digits) ? digits.replace(/[,，]/g, '') : digits);
}
