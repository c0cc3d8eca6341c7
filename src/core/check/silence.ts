import type { Stamped } from './stamp';

interface Silence {
  /** A code, or the key of one of its variants. */
  readonly cause: string;
  readonly silenced: readonly string[];
  /** Why the second finding says nothing of its own. */
  readonly because: string;
}

/**
 * One cause, one finding: which code silences which in the same indicator. Only pairs of which both can be true at
 * once stand here; where a rule already leaves to another what is not its own, nothing is left to silence
 * (T05 counts mislabelled rows for what they mean, W01 leaves projects with an invalid weight to W03).
 */
export const SILENCES: readonly Silence[] = [
  { cause: 'T12.lost', silenced: ['N01', 'V01'], because: 'what the row lacks was pushed out of it' },
  { cause: 'T12.outside', silenced: ['V01'], because: 'the value stands beside the table' },
  { cause: 'T12', silenced: ['W06'], because: 'the direction was pushed out of the row, or stands beside it' },
  { cause: 'V07', silenced: ['V04'], because: 'a cost of at least 100 % is to be changed to ≤, not to =' },
  { cause: 'V07', silenced: ['W05', 'W06'], because: 'the direction follows the operator, which is to be changed' },
  { cause: 'V13', silenced: ['V12'], because: 'the unit is to be replaced by one of money anyway' },
];

/**
 * Leaves out the findings that follow from others. What is left out still silences: the order plays no part.
 * Takes the findings of one project.
 */
export function withoutSilenced(findings: readonly Stamped[]): readonly Stamped[] {
  const silent = new Map<object, Set<string>>();
  for (const { finding, indicator } of findings) {
    if (!indicator) continue;
    for (const { cause, silenced } of SILENCES) {
      if (cause !== finding.code && cause !== finding.key) continue;
      const codes = silent.get(indicator) ?? new Set();
      silenced.forEach((code) => codes.add(code));
      silent.set(indicator, codes);
    }
  }
  if (silent.size === 0) return findings;
  return findings.filter(({ finding, indicator }) => !(indicator && silent.get(indicator)?.has(finding.code)));
}
