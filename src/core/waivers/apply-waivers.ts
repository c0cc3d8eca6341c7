import type { Finding } from '../check/finding';
import { createSubjectFinder, type WaiverContext } from './subject';
import { ownerKey, subjectKey, type Waiver } from './waiver';

/** A finding that somebody gave a reason for: it is shown with it and counts no more. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** A waiver that stands for nothing now. */
export interface LapsedWaiver {
  readonly waiver: Waiver;
  /** The finding whose text is no longer the one that the reason was given for; null where there is no such finding. */
  readonly finding: Finding | null;
}

/** Findings of a check, told apart by what was said of them. */
export interface WaiverOutcome {
  /** Those that nobody gave a valid reason for, in their order; the same list where there are no waivers. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly lapsed: readonly LapsedWaiver[];
}

/** A waiver stands where code, project, indicator and text are still those it was given for; of several the last counts. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  context: WaiverContext,
): WaiverOutcome {
  if (waivers.length === 0) return { findings, waived: [], lapsed: [] };
  const subjects = createSubjectFinder(context);
  const codes = new Set(waivers.map(({ code }) => code));
  const bySubject = new Map(waivers.map((waiver) => [subjectKey(waiver), waiver]));
  const standing = new Set<string>();
  const changed = new Map<string, Finding>();
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const subject = codes.has(finding.code) ? subjects.find(finding) : null;
    const waiver = subject && bySubject.get(subjectKey(subject));
    if (subject && waiver) {
      waived.push({ finding, waiver });
      standing.add(subjectKey(subject));
    } else {
      open.push(finding);
      if (subject && !changed.has(ownerKey(subject))) changed.set(ownerKey(subject), finding);
    }
  }
  const lapsed = [...bySubject.values()]
    .filter((waiver) => !standing.has(subjectKey(waiver)))
    .map((waiver): LapsedWaiver => ({ waiver, finding: changed.get(ownerKey(waiver)) ?? null }));
  return { findings: open, waived, lapsed };
}

/** The waivers that a reason makes of findings, one for each text. */
export function waiversFor(
  findings: readonly Finding[],
  note: Pick<Waiver, 'reason' | 'by' | 'at'>,
  context: WaiverContext,
): readonly Waiver[] {
  const subjects = createSubjectFinder(context);
  const made = findings.map((finding): Waiver => ({ ...subjects.find(finding), ...note }));
  return [...new Map(made.map((waiver) => [subjectKey(waiver), waiver])).values()];
}
