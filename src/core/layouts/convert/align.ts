/** A text that equal items share; null where an item has none. */
export type Key<Item> = (item: Item, index: number, all: readonly Item[]) => string | null;

function unusedByKey<Item>(items: readonly Item[], used: readonly boolean[], key: Key<Item>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = items.length - 1; index >= 0; index--) {
    const text = used[index] ? null : key(items[index]!, index, items);
    if (text === null) continue;
    const known = found.get(text);
    if (known) known.push(index);
    else found.set(text, [index]);
  }
  return found;
}

/**
 * For every item of `left` the index of its counterpart in `right`, or null. The keys are tried one after the other; items with
 * the same key go together in their order, each at most once.
 */
export function align<Item>(
  left: readonly Item[],
  right: readonly Item[],
  keys: readonly Key<Item>[],
): (number | null)[] {
  const matches = left.map((): number | null => null);
  const used = right.map(() => false);
  for (const key of keys) {
    if (!matches.includes(null)) break;
    const free = unusedByKey(right, used, key);
    left.forEach((item, index) => {
      if (matches[index] !== null || free.size === 0) return;
      const text = key(item, index, left);
      const match = text === null ? undefined : free.get(text)?.pop();
      if (match === undefined) return;
      matches[index] = match;
      used[match] = true;
    });
  }
  return matches;
}

/** The same matches seen from the other side. */
export function inverted(matches: readonly (number | null)[], length: number): (number | null)[] {
  const inverse = Array.from({ length }, (): number | null => null);
  matches.forEach((match, index) => {
    if (match !== null) inverse[match] = index;
  });
  return inverse;
}

/** Do the matches keep the order of the items? */
export function isInOrder(matches: readonly (number | null)[]): boolean {
  let before = -1;
  return matches.every((match) => {
    if (match === null) return true;
    const follows = match > before;
    before = match;
    return follows;
  });
}
