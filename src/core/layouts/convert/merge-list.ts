import { align, inverted, isInOrder } from './align';
import type { Key } from './align';

/** What a conversion began with, what its result showed when it was written, and what that shows now. */
export interface Versions<Value> {
  readonly source: Value;
  readonly written: Value;
  readonly now: Value;
}

/** Deeply equal values of plain data. */
export function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** What a person changed since stays changed; else the source's value returns. */
export function restored<Value>({ source, written, now }: Versions<Value>): Value {
  return isSame(now, written) ? source : now;
}

/** How the items of a list find each other and become one. */
export interface ItemRules<Item> {
  readonly writtenKeys: readonly Key<Item>[];
  readonly nowKeys: readonly Key<Item>[];
  readonly merge: (items: Versions<Item>) => Item;
  /** Takes an item over that only the source has. */
  readonly old?: (source: Item) => Item;
  /** Takes an item over that only the present table has. */
  readonly added?: (now: Item) => Item;
}

interface Placed<Item> {
  readonly item: Item;
  /** Its index in its own list. */
  readonly own: number;
  /** Index of the same item in the other list; null where that lacks it. */
  readonly other: number | null;
}

/** The items of one list, each followed by what the other list alone has behind the same item. */
function withFollowers<Item>(main: readonly Placed<Item>[], others: readonly Placed<Item>[]): Item[] {
  const followers = new Map<number, Item[]>();
  let anchor = -1;
  for (const { item, other } of others) {
    if (other !== null) anchor = other;
    else if (followers.has(anchor)) followers.get(anchor)!.push(item);
    else followers.set(anchor, [item]);
  }
  const behind = (index: number): readonly Item[] => followers.get(index) ?? [];
  return [...behind(-1), ...main.flatMap(({ item, own }) => [item, ...behind(own)])];
}

/** Which items of the three lists are the same ones. */
class Matches<Item> {
  private readonly sourceToWritten: readonly (number | null)[];
  readonly nowToWritten: readonly (number | null)[];
  private readonly sourceToNow: readonly (number | null)[];
  private readonly nowToSource: readonly (number | null)[];

  constructor(
    private readonly lists: Versions<readonly Item[]>,
    private readonly rules: ItemRules<Item>,
  ) {
    const { source, written, now } = lists;
    this.sourceToWritten = align(source, written, rules.writtenKeys);
    this.nowToWritten = align(now, written, rules.nowKeys);
    const writtenToNow = inverted(this.nowToWritten, written.length);
    this.sourceToNow = this.sourceToWritten.map((match) => (match === null ? null : writtenToNow[match]!));
    this.nowToSource = inverted(this.sourceToNow, now.length);
  }

  /** Items of the source that still stand, or that the layout could not show. */
  ofSource(): Placed<Item>[] {
    const { source } = this.lists;
    const { old = (item: Item) => item } = this.rules;
    return source.flatMap((item, index): Placed<Item>[] => {
      const now = this.sourceToNow[index]!;
      if (now !== null) return [{ item: this.merged(index, now), own: index, other: now }];
      return this.sourceToWritten[index] === null ? [{ item: old(item), own: index, other: null }] : [];
    });
  }

  /** Items of the present table, without those that only the conversion made. */
  ofNow(): Placed<Item>[] {
    const { now, written } = this.lists;
    const { added = (item: Item) => item } = this.rules;
    return now.flatMap((item, index): Placed<Item>[] => {
      const source = this.nowToSource[index]!;
      if (source !== null) return [{ item: this.merged(source, index), own: index, other: source }];
      const match = this.nowToWritten[index]!;
      const isMade = match !== null && isSame(item, written[match]);
      return isMade ? [] : [{ item: added(item), own: index, other: null }];
    });
  }

  private merged(source: number, now: number): Item {
    const written = this.lists.written[this.nowToWritten[now]!]!;
    return this.rules.merge({ source: this.lists.source[source]!, written, now: this.lists.now[now]! });
  }
}

/**
 * Three versions of a list as one: what a person removed stays removed, what they added stands behind its neighbour, and the
 * order is the source's unless they changed that too.
 */
export function mergeList<Item>(lists: Versions<readonly Item[]>, rules: ItemRules<Item>): readonly Item[] {
  if (!rules.old && isSame(lists.now, lists.written)) return lists.source;
  const matches = new Matches(lists, rules);
  const [source, now] = [matches.ofSource(), matches.ofNow()];
  return isInOrder(matches.nowToWritten) ? withFollowers(source, now) : withFollowers(now, source);
}
