import type { Area } from '../../sheet/address';

interface Part {
  readonly area: Area;
}

/** Joins neighbours of a list that `joins` says make one rectangle. */
function joined<T extends Part>(parts: readonly T[], joins: (left: T, right: T) => boolean): T[] {
  const result: T[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (!before || !joins(before, part)) result.push(part);
    else {
      const { bottom, right } = part.area;
      result[result.length - 1] = { ...before, area: { ...before.area, bottom, right } };
    }
  }
  return result;
}

/**
 * The same cells in fewer areas: those beside and below each other with the same `key` become one, because Excel draws
 * area by area. The areas must not overlap.
 */
export function joinAreas<T extends Part>(parts: readonly T[], key: (part: T) => string): T[] {
  const byRow = [...parts].sort(({ area: a }, { area: b }) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const rows = joined(
    byRow,
    (left, right) =>
      key(left) === key(right) &&
      left.area.top === right.area.top &&
      left.area.bottom === right.area.bottom &&
      left.area.right + 1 === right.area.left,
  );
  const byColumn = rows.sort(({ area: a }, { area: b }) => a.left - b.left || a.right - b.right || a.top - b.top);
  return joined(
    byColumn,
    (upper, lower) =>
      key(upper) === key(lower) &&
      upper.area.left === lower.area.left &&
      upper.area.right === lower.area.right &&
      upper.area.bottom + 1 === lower.area.top,
  );
}
