import type { Finding, Fix } from '../../core/check/finding';
import type { Edit } from '../../core/sheet/edit';
import { createEditSet } from '../../core/sheet/merge-edits';
import type { RowInsertion } from '../../core/sheet/row-insertion';
import { placeCount } from './changed-parts';

/** Edits or new rows that are looked at, applied and reverted together. */
export interface FixBatch {
  /** The fixes in it, for their words; at least one. */
  readonly fixes: readonly Fix[];
  readonly edits: readonly Edit[];
  readonly insertions: readonly RowInsertion[];
}

/** Number of places that a batch changes, or of rows that it puts in. */
export function batchSize({ edits, insertions }: Pick<FixBatch, 'edits' | 'insertions'>): number {
  return placeCount(edits) + rowCount(insertions);
}

/** Number of new rows. */
export function rowCount(insertions: readonly RowInsertion[]): number {
  return insertions.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Fixes that can be made together: a second change of the same part would no longer find what it was made for. */
function compatible(fixes: readonly Fix[]): FixBatch {
  const set = createEditSet();
  const insertions = new Map<string, RowInsertion>();
  const keyOf = ({ sheet, below }: RowInsertion): string => `${sheet}!${below}`;
  const kept = fixes.filter((fix) => {
    const rows = fix.insertions ?? [];
    if (rows.some((one) => insertions.has(keyOf(one))) || !set.add(fix.edits)) return false;
    for (const one of rows) insertions.set(keyOf(one), one);
    return true;
  });
  return { fixes: kept, edits: set.edits, insertions: [...insertions.values()] };
}

function fixesOf(findings: readonly Finding[]): readonly Fix[] {
  return findings.flatMap(({ fix }) => (fix && (fix.edits.length > 0 || fix.insertions) ? [fix] : []));
}

/** Fixes of the same words change the same thing at other places. */
function byWords(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const groups = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const words = JSON.stringify([fix.key, fix.args]);
    const group = groups.get(words);
    if (group) group.push(fix);
    else groups.set(words, [fix]);
  }
  return [...groups.values()];
}

/**
 * The fixes of findings as batches: all safe ones in one; of those that want a person's eye the equal ones in one.
 * Empty where nothing can be fixed.
 */
export function fixBatches(findings: readonly Finding[]): readonly FixBatch[] {
  const fixes = fixesOf(findings);
  const safe = fixes.filter((fix) => fix.kind === 'safe');
  const review = fixes.filter((fix) => fix.kind === 'review');
  return [...(safe.length > 0 ? [compatible(safe)] : []), ...byWords(review).map(compatible)];
}

/** All safe fixes of findings of one rule, where there are at least two to do at once; else null. */
export function safeBatch(findings: readonly Finding[]): FixBatch | null {
  const batch = compatible(fixesOf(findings).filter((fix) => fix.kind === 'safe'));
  return batch.fixes.length > 1 ? batch : null;
}
