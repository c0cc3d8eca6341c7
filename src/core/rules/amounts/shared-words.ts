/** Names are compared up to here. */
const LONGEST = 40;

/** Length of the longest piece that both texts have. */
export function sharedLength(left: string, right: string): number {
  const [a, b] = [left.slice(0, LONGEST), right.slice(0, LONGEST)];
  let best = 0;
  const row = new Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    // From the right, so that what stands on the left is still of the sign before.
    for (let column = b.length; column > 0; column--) {
      row[column] = b[column - 1] === sign ? row[column - 1]! + 1 : 0;
      best = Math.max(best, row[column]!);
    }
  }
  return best;
}

/** Have both texts a piece of two signs in common? */
export function shareWord(left: string, right: string): boolean {
  const [a, b] = [left.slice(0, LONGEST), right.slice(0, LONGEST)];
  for (let start = 0; start + 2 <= a.length; start++) if (b.includes(a.slice(start, start + 2))) return true;
  return false;
}
