import type { WaivedFinding } from './apply-waivers';

/** Findings of one kind that were explained in the same words, shown as one. */
export interface WaivedGroup {
  readonly first: WaivedFinding;
  readonly all: readonly WaivedFinding[];
}

/** Waived findings as groups, each where its first finding stands. */
export function groupWaived(waived: readonly WaivedFinding[]): readonly WaivedGroup[] {
  const groups = new Map<string, { first: WaivedFinding; all: WaivedFinding[] }>();
  for (const one of waived) {
    const { finding, waiver } = one;
    const key = JSON.stringify([finding.key, finding.severity, waiver.reason, waiver.by, waiver.at]);
    const group = groups.get(key);
    if (group) group.all.push(one);
    else groups.set(key, { first: one, all: [one] });
  }
  return [...groups.values()];
}
