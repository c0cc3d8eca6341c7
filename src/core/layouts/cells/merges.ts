import type { Area } from '../../sheet/address';
import { valueAt } from '../../sheet/sheet';
import type { Sheet } from '../../sheet/sheet';

/** Merged areas by the rows they cover. */
export type MergeIndex = ReadonlyMap<number, readonly Area[]>;

interface Remembered {
  readonly height: number;
  readonly index: MergeIndex;
}

const indices = new WeakMap<readonly Area[], Remembered>();
/** A damaged file may merge everything with everything; more rows than this are not worth an index. */
const LINE_LIMIT = 3_000_000;

function buildIndex(merges: readonly Area[], height: number): MergeIndex {
  const index = new Map<number, Area[]>();
  let lines = 0;
  for (const area of merges) {
    const bottom = Math.min(area.bottom, height - 1);
    lines += Math.max(0, bottom - area.top + 1);
    if (lines > LINE_LIMIT) break;
    for (let row = area.top; row <= bottom; row++) {
      const known = index.get(row);
      if (known) known.push(area);
      else index.set(row, [area]);
    }
  }
  return index;
}

/** Merged areas of a sheet by row; remembered as long as the sheet's list of merges is the same. */
export function mergeIndex(sheet: Sheet): MergeIndex {
  const known = indices.get(sheet.merges);
  if (known?.height === sheet.rows.length) return known.index;
  const index = buildIndex(sheet.merges, sheet.rows.length);
  indices.set(sheet.merges, { height: sheet.rows.length, index });
  return index;
}

/** The merged area that covers the cell; null where it stands alone. */
export function mergedArea(index: MergeIndex, row: number, column: number): Area | null {
  const areas = index.get(row);
  if (areas) for (const area of areas) if (column >= area.left && column <= area.right) return area;
  return null;
}

/** Is the cell blank, and merged over rows of its own? Such a blank is meant, and no label above stands for it. */
export function isDrawnBlank(sheet: Sheet, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const area = mergedArea(mergeIndex(sheet), row, column);
  return area !== null && area.bottom > area.top && (valueAt(sheet, area.top, area.left) ?? '') === '';
}

/** The same areas in the same order? */
export function sameAreas(left: readonly Area[] | undefined, right: readonly Area[] | undefined): boolean {
  if (left === right) return true;
  if (!left || !right || left.length !== right.length) return false;
  return left.every((area, index) => {
    const other = right[index]!;
    return (
      area.top === other.top && area.left === other.left && area.bottom === other.bottom && area.right === other.right
    );
  });
}
