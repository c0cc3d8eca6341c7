import { createContext, useContext } from 'react';
import type { Finding } from '../../core/check/finding';
import type { LapsedWaiver } from '../../core/waivers/apply-waivers';
import type { Waiver } from '../../core/waivers/waiver';

/** Reasons that were given for findings whose texts have changed since. */
export type LapsedReasons = ReadonlyMap<Finding, Waiver>;

export function lapsedReasons(lapsed: readonly LapsedWaiver[]): LapsedReasons {
  return new Map(lapsed.flatMap(({ waiver, finding }) => (finding ? [[finding, waiver] as const] : [])));
}

export const LapsedReasonsContext = createContext<LapsedReasons>(new Map());

/** The reason that once stood for the first of these findings that had one; null where there was none. */
export function useLapsedReason(findings: readonly Finding[]): Waiver | null {
  const reasons = useContext(LapsedReasonsContext);
  if (reasons.size === 0) return null;
  return findings.map((finding) => reasons.get(finding)).find((waiver) => waiver !== undefined) ?? null;
}
