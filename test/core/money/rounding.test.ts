import fc from 'fast-check';
import { parseDecimal, sum } from '../../../src/core/money/decimal';
import { holds, lastUnits, totalRange } from '../../../src/core/money/rounding';
import Big from 'big.js';

function printed(text: string): { value: Big; decimals: number } {
  return { value: parseDecimal(text) ?? new Big(NaN), decimals: text.split('.')[1]?.length ?? 0 };
}

function isExplained(parts: readonly string[], total: string, rounding: 'half-up' | 'truncate'): boolean {
  const amounts = parts.map(printed);
  const computed = sum(amounts.map(({ value }) => value));
  const declared = printed(total);
  return holds(totalRange(computed, lastUnits(amounts), declared.decimals, rounding), declared.value);
}

describe('rounding of printed amounts', () => {
  test.each([
    ['exact', ['1.00', '2.00'], '3.00', true],
    ['three amounts of two decimals: 0.015 and no more', ['1.00', '2.00'], '3.01', true],
    ['beyond the band', ['1.00', '2.00'], '3.02', false],
    ['the edge belongs to it: 4 × 0.005', ['1.00', '2.00', '3.00'], '6.02', true],
    ['just beyond the edge', ['1.00', '2.00', '3.00'], '6.021', false],
    ['coarse total: ±0.5', ['1.20', '2.20'], '3', true],
    ['coarse total, too far', ['1.20', '2.20'], '4', false],
    ['below as above', ['1.00', '2.00'], '2.99', true],
    ['no parts', [], '0.00', true],
  ])('half-up, %s', (_, parts, total, expected) => expect(isExplained(parts, total, 'half-up')).toBe(expected));

  test.each([
    ['exact', ['1.00', '2.00'], '3.00', true],
    ['cut parts hide up to one unit each', ['1.00', '2.00'], '3.01', true],
    ['the open end', ['1.00', '2.00'], '3.02', false],
    ['a cut total hides less than one unit', ['1.005', '2.004'], '3.00', true],
    ['a total may not be a whole unit below', ['1.00', '2.00'], '2.99', false],
  ])('truncate, %s', (_, parts, total, expected) => expect(isExplained(parts, total, 'truncate')).toBe(expected));

  const exact = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 40 });
  const places = fc.integer({ min: 0, max: 4 });

  test.each([
    ['half-up', Big.roundHalfUp],
    ['truncate', Big.roundDown],
  ] as const)('%s: printing never makes a false difference', (rounding, mode) => {
    fc.assert(
      fc.property(exact, places, places, (values, partPlaces, totalPlaces) => {
        const amounts = values.map((value) => new Big(value).div(10_000));
        const parts = amounts.map((amount) => amount.toFixed(partPlaces, mode));
        return isExplained(parts, sum(amounts).toFixed(totalPlaces, mode), rounding);
      }),
    );
  });

  test.each(['half-up', 'truncate'] as const)('%s: a whole unit an amount is always too much', (rounding) => {
    fc.assert(
      fc.property(exact, places, fc.boolean(), (values, decimals, isMore) => {
        const parts = values.map((value) => new Big(value).div(10_000).toFixed(decimals, Big.roundDown));
        const off = new Big(10).pow(-decimals).times((parts.length + 1) * (isMore ? 1 : -1));
        return !isExplained(
          parts,
          sum(parts.map((part) => new Big(part)))
            .plus(off)
            .toFixed(decimals),
          rounding,
        );
      }),
    );
  });
});
