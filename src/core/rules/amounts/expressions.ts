import Big from 'big.js';
import type { Decimal } from '../../money/decimal';
import { isMoney, sameKind } from '../../quantities/measure';
import { inBase, type Quantity } from '../../quantities/quantity';
import { halfWidth } from '../../taxonomy/normalise';

/** A sum of products written out: `300元/位*32人+500元*3人=11100元`. */
export interface Expression {
  /** Places in the text, from the first operand to the result. */
  readonly start: number;
  readonly end: number;
  readonly operands: readonly Quantity[];
  /** What the operands come to: in 元 where they are money. */
  readonly computed: Decimal;
  readonly isMoney: boolean;
  readonly result: Quantity;
}

/** Behind an operand may stand what it counts: 27个部门+20个乡镇, 300元(春节)×32人. */
const NOUN = '[^\\d+*×xX=,;。，；、()]{0,8}(?:\\([^()]{0,20}\\))?\\s?';
const AHEAD = '\\s?[^\\d+*×xX=,;。，；、()]{0,14}$';
const TIMES = new RegExp(`^${NOUN}(?:[*×xX✕╳]|乘以?)${AHEAD}`);
const PLUS = new RegExp(`^${NOUN}\\+${AHEAD}`);
const EQUALS = new RegExp(`^${NOUN}(?:=|[,，]?(?:合计|共计|总计|小计|共|计)为?:?)\\s?$`);
/** A sign before the first operand, or behind the result: only part of an expression is understood then. */
const GOES_ON = /[+\-*/×÷xX=%(]\s?$/;
const GOES_ON_BEHIND = /^\s?[+\-*/×÷=～~]/;
const FEWEST_OPERANDS = 2;

/** The expressions of a text whose every part is understood. `quantities` are those of the text, in their order. */
export function expressionsIn(written: string, quantities: readonly Quantity[]): readonly Expression[] {
  if (quantities.length <= FEWEST_OPERANDS) return [];
  const text = halfWidth(written);
  const gaps = quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    return next ? text.slice(quantity.end, Math.min(next.number.start, quantity.end + 40)) : '';
  });
  const found: Expression[] = [];
  for (let first = 0; first < quantities.length; first++) {
    const last = chainEnd(gaps, first);
    const result = quantities[last + 1];
    if (last > first && result && EQUALS.test(gaps[last]!)) {
      const expression = calculate(text, quantities.slice(first, last + 1), gaps.slice(first, last), result);
      if (expression) found.push(expression);
    }
    first = Math.max(first, last);
  }
  return found;
}

/** Index of the last operand that is joined to the first by × and +. */
function chainEnd(gaps: readonly string[], first: number): number {
  let last = first;
  while (TIMES.test(gaps[last] ?? '') || PLUS.test(gaps[last] ?? '')) last++;
  return last;
}

function calculate(
  text: string,
  operands: readonly Quantity[],
  signs: readonly string[],
  result: Quantity,
): Expression | null {
  const [first] = operands;
  if (!first || !operands.every(isPlain) || result.isAbout || !result.high.eq(result.value)) return null;
  if (GOES_ON.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  if (GOES_ON_BEHIND.test(text.slice(result.end, result.end + 2))) return null;
  const terms = termsOf(operands, signs);
  const kinds = new Set(terms.map((term) => term.filter(isMoney).length));
  const [moneyInEach = 0] = kinds;
  if (kinds.size !== 1 || moneyInEach > 1 || !isComparable(result, moneyInEach === 1, operands)) return null;
  const computed = terms.map((term) => term.reduce((product, one) => product.times(factorOf(one)), new Big(1)));
  return {
    start: first.start,
    end: result.end,
    operands,
    computed: computed.reduce((sum, one) => sum.plus(one), new Big(0)),
    isMoney: moneyInEach === 1,
    result,
  };
}

function isPlain({ operator, isAbout, value, high }: Quantity): boolean {
  return operator === '' && !isAbout && high.eq(value);
}

function termsOf(operands: readonly Quantity[], signs: readonly string[]): readonly (readonly Quantity[])[] {
  const terms: Quantity[][] = [];
  operands.forEach((operand, index) => {
    const isNew = index === 0 || PLUS.test(signs[index - 1]!);
    if (isNew) terms.push([operand]);
    else terms.at(-1)!.push(operand);
  });
  return terms;
}

function factorOf(quantity: Quantity): Decimal {
  return quantity.base === '%' ? quantity.value.div(100) : inBase(quantity);
}

/** Amounts are compared with amounts or bare numbers, counts with counts; bare operands may be amounts. */
function isComparable(result: Quantity, areMoney: boolean, operands: readonly Quantity[]): boolean {
  if (result.unit === '') return true;
  if (result.base === '%') return false;
  if (isMoney(result)) return areMoney || operands.some(({ unit }) => unit === '');
  return !areMoney && operands.some(({ base, unit }) => unit === '' || sameKind(base, result.base));
}
