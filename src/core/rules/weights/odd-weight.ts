import { type Decimal, sum } from '../../money/decimal';
import type { Indicator, Project } from '../../table/table';
import { weightedRows, weightOf } from './weight-value';

/** Weights, and the shares of a level 1, are usually multiples of 2.5 (10, 20, 12.5, 22.5). */
const USUAL_STEP = '2.5';

interface Weighted {
  readonly indicator: Indicator;
  readonly weight: Decimal;
}

/** Becomes a usual number by adding `change`, and is none before. */
function isSettledBy(value: Decimal, change: Decimal): boolean {
  const after = value.plus(change);
  return after.gt(0) && after.lte(100) && after.mod(USUAL_STEP).eq(0) && !value.mod(USUAL_STEP).eq(0);
}

function sharesOf(project: Project): Weighted[][] {
  const shares = new Map<string, Weighted[]>();
  for (const indicator of weightedRows(project)) {
    const weight = weightOf(indicator);
    if (weight === null) continue;
    const share = shares.get(indicator.level1);
    if (share) share.push({ indicator, weight });
    else shares.set(indicator.level1, [{ indicator, weight }]);
  }
  return [...shares.values()];
}

function only<T>(candidates: readonly T[]): T | null {
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/**
 * The one indicator whose weight is clearly what makes the sum wrong, with the weight it should have: the only level 1
 * whose share becomes a usual number by `change` (what the sum lacks, or has too much as a negative number), and
 * in it the only row of which the same is true. Null where several rows, or none, could be meant.
 */
export function oddWeight(project: Project, change: Decimal): { indicator: Indicator; weight: Decimal } | null {
  const share = only(sharesOf(project).filter((rows) => isSettledBy(sum(rows.map(({ weight }) => weight)), change)));
  const odd = share && only(share.filter(({ weight }) => isSettledBy(weight, change)));
  return odd && { indicator: odd.indicator, weight: odd.weight.plus(change) };
}
