import type { Finding } from '../../core/check/finding';

/** What the list shows as one: a finding, or the findings of one code and group with their places. */
export interface FindingEntry {
  /** Stays the same from check to check while the finding stays where it is. */
  readonly key: string;
  readonly first: Finding;
  /** At least one, in the order of the workbook. */
  readonly findings: readonly Finding[];
}

/** What findings have in common that are shown as one. */
function mergeKey(finding: Finding): string {
  const owner = finding.group === 'file' ? 'file' : (finding.project ?? 'file');
  return [finding.code, finding.severity, owner].join('|');
}

function ownKey({ key, place, indicator }: Finding): string {
  return [key, place.sheet, place.cell, place.offset ?? '', indicator ?? ''].join('|');
}

/** Makes `key` different from those taken: two findings of a rule may stand in one cell. */
function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}#${number}`;
  return free;
}

/** Findings as entries, each where its first finding stands. */
export function entriesOf(findings: readonly Finding[]): readonly FindingEntry[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.group === null ? freeKey(ownKey(finding), byKey) : mergeKey(finding);
    const merged = byKey.get(key);
    if (merged) merged.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey].map(([key, members]) => ({ key, first: members[0]!, findings: members }));
}

/** Do two entries show the very same findings? Findings keep their identity while their project is unchanged. */
export function isSameEntry(a: FindingEntry, b: FindingEntry): boolean {
  return (
    a.key === b.key &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, index) => finding === b.findings[index])
  );
}
