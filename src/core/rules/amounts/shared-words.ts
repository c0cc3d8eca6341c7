/** Names are compared up to here. */
const LONGEST = 40;

/** Length of the longest piece that both texts have. */
export function sharedLength(left: string, right: string): number {
  const [a, b] = [left.slice(0, LONGEST), right.slice(0, LONGEST)];
  let best = 0;
  let before = new Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let column = 1; column <= b.length; column++) {
      if (b[column - 1] !== sign) continue;
      row[column] = before[column - 1]! + 1;
      best = Math.max(best, row[column]!);
    }
    before = row;
  }
  return best;
}
