import { parseArea, type Area } from '../core/sheet/address';

/**
 * Areas of an address as Excel writes it: with or without sheet names, several areas apart by commas.
 * Null where a part of it cannot be read.
 */
export function areasOf(address: string): readonly Area[] | null {
  const areas: Area[] = [];
  // A comma inside a quoted sheet name would cut the name; the part behind its `!` is still whole.
  for (const part of address.split(',')) {
    const reference = part.slice(part.lastIndexOf('!') + 1).trim();
    const area = parseArea(reference);
    if (area) areas.push(area);
    else if (!part.trimStart().startsWith("'")) return null;
  }
  return areas.length > 0 ? areas : null;
}

/** Number of rows of an area. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** Rows as intervals without overlap, in order; intervals that touch become one. */
export function joinRows(
  rows: readonly { readonly first: number; readonly last: number }[],
): readonly { first: number; last: number }[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...rows].sort((a, b) => a.first - b.first)) {
    const previous = joined[joined.length - 1];
    if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
