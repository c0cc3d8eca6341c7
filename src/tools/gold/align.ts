/** Two lists side by side in their order: what has no partner stands beside null. */
export type Pair<A, B> = readonly [A, B] | readonly [A, null] | readonly [null, B];

/** What it costs that one has no partner; two that differ in everything cost as much as both alone. */
const ALONE = 0.5;

/**
 * Aligns two lists without changing their order, so that the partners differ least. `difference` is 0 for equal ones and
 * 1 for those that have nothing in common.
 */
export function alignInOrder<A, B>(
  left: readonly A[],
  right: readonly B[],
  difference: (a: A, b: B) => number,
): readonly Pair<A, B>[] {
  const costs = left.map((a) => right.map((b) => difference(a, b)));
  const best: number[][] = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? Infinity;
  for (let row = left.length; row >= 0; row -= 1)
    for (let column = right.length; column >= 0; column -= 1) {
      if (row === left.length && column === right.length) continue;
      const paired = at(row + 1, column + 1) + (costs[row]?.[column] ?? Infinity);
      best[row]![column] = Math.min(paired, at(row + 1, column) + ALONE, at(row, column + 1) + ALONE);
    }
  const pairs: Pair<A, B>[] = [];
  for (let row = 0, column = 0; row < left.length || column < right.length;) {
    const cost = at(row, column);
    if (cost === at(row + 1, column + 1) + (costs[row]?.[column] ?? Infinity))
      pairs.push([left[row++] as A, right[column++] as B]);
    else if (cost === at(row + 1, column) + ALONE) pairs.push([left[row++] as A, null]);
    else pairs.push([null, right[column++] as B]);
  }
  return pairs;
}
