/** Edits (change, insert, delete, swap of neighbours) that make one text the other; gives up above `limit`. */
function distance(left: readonly string[], right: readonly string[], limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = right.map((_, column) => column + 1);
  previous.unshift(0);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const steps = [previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1)];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) steps.push(before[column - 2]! + 1);
      current.push(Math.min(...steps));
    }
    before = previous;
    previous = current;
  }
  return previous[right.length]!;
}

/**
 * The candidate that the text was most likely meant to be; null where none is near or two are equally near
 * (only a person can tell then). `maxDistance` counts wrong characters; by default a third of the text, at least 1.
 */
export function closest(text: string, candidates: readonly string[], maxDistance?: number): string | null {
  const letters = [...text];
  const limit = maxDistance ?? Math.max(1, Math.floor(letters.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  let tied = false;
  for (const candidate of new Set(candidates)) {
    const steps = distance(letters, [...candidate], limit);
    if (steps > limit || steps > bestDistance) continue;
    tied = steps === bestDistance;
    best = candidate;
    bestDistance = steps;
  }
  return tied ? null : best;
}
