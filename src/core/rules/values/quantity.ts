import { type Decimal, parseDecimal } from '../../money/decimal';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';

const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Marks that clerks put into a cell to say "nothing here". */
const BLANK_MARK = /^[-—–/／*＊_]*$/;

/** Tables write few different values, each in very many rows, and dozens of rules ask for their number. */
const known = new Map<string, Decimal | null>();
const MOST_KNOWN = 5000;

/** Exact number of a value: full-width digits and thousands separators are read; null where the text is no number. */
export function numberOf(value: string): Decimal | null {
  let number = known.get(value);
  if (number === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, (number = readNumber(value)));
  }
  return number;
}

function readNumber(value: string): Decimal | null {
  const text = normaliseLabel(value);
  return parseDecimal(THOUSANDS.test(text) ? text.replaceAll(',', '') : text);
}

/** No value: blank, or only a mark such as `/`, `*`, `-`. */
export function isBlankValue(value: string): boolean {
  return BLANK_MARK.test(normaliseLabel(value));
}

/** Operator, value and unit as one text: `≥25元/本`. */
export function measureText({ operator, value, unit }: Pick<Indicator, 'operator' | 'value' | 'unit'>): string {
  return `${operator}${value}${unit}`;
}
