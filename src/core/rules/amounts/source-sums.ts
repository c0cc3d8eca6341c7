import { addUp, type Printed } from '../../money/rounding';

/** A line of the money of a form. */
export interface SourceLine extends Printed {
  /** It may be a part of a line above it: 本级安排 of 财政拨款, but never 其他资金. */
  readonly canBePart: boolean;
}

/**
 * All ways to read the lines: each is of the first level, or a part of the nearest such line above it. Parts make up their
 * line, or less of it (其中). A reading is its lines of the first level; there are 2^(n−1) of them at most.
 */
export function readingsOf(lines: readonly SourceLine[]): readonly (readonly Printed[])[] {
  const [line] = lines;
  if (!line) return [[]];
  const readings: (readonly Printed[])[] = [];
  for (let next = 1; next <= lines.length; next++) {
    const parts = lines.slice(1, next);
    // Once the parts are more than their line, further ones are too.
    if (parts.some(({ canBePart }) => !canBePart) || addUp(parts).total.gt(line.value)) break;
    readings.push(...readingsOf(lines.slice(next)).map((rest) => [line, ...rest]));
  }
  return readings;
}
