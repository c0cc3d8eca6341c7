import Big from 'big.js';

/** Exact decimal; never a binary float. */
export type Decimal = Big;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Numbers already parsed: tables repeat the same few thousands of times, and decimals never change. */
const parsed = new Map<string, Decimal | null>();
const MOST_REMEMBERED = 5_000;

/** Exact decimal of a plain number in text (`97.20`, `-1`, `1e3`); null where the text is no number. */
export function parseDecimal(text: string): Decimal | null {
  let value = parsed.get(text);
  if (value === undefined) {
    value = parse(text.trim());
    if (parsed.size >= MOST_REMEMBERED) parsed.clear();
    parsed.set(text, value);
  }
  return value;
}

function parse(text: string): Decimal | null {
  if (!NUMBER.test(text)) return null;
  const plain = text
    .replace(/^\+/, '')
    .replace(/\.(?=$|e)/i, '')
    .replace(/^(-?)\./, '$10.');
  return new Big(plain);
}

/** Exact decimal of a cell's binary number: the shortest text that means this number, as Excel shows it (15 digits). */
export function decimalOfNumber(value: number): Decimal {
  const rounded = Number(value.toPrecision(15));
  // The greatest numbers of all round up to infinity.
  return new Big(Number.isFinite(rounded) ? rounded : value);
}

export const ZERO: Decimal = new Big(0);

/** Sum of exact decimals. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Plain decimal text without exponent: `97.2`, `-0.05`. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

/** Decimal text with at least `places` decimals and none cut: (97.2, 2) → `97.20`, (1.875, 2) → `1.875`. */
export function amountText(value: Decimal, places = 2): string {
  return value.toFixed(Math.max(places, decimalPlaces(value)));
}

/** Number of decimals that the value really has: 97.2 → 1, 100 → 0. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
