import type { Place } from '../table/table';
import type { Stamped } from './stamp';

/** Where a finding silences another one: at the same cell, in the same indicator, in the same project. */
type Reach = 'cell' | 'indicator' | 'project';

interface Silence {
  readonly cause: string;
  readonly silenced: readonly string[];
  readonly reach: Reach;
  /** Why the second finding says nothing new. */
  readonly because: string;
}

/** One cause, one finding: structure before content, what is missing before what is wrong with it. */
export const SILENCES: readonly Silence[] = [
  { cause: 'T01', silenced: ['T05'], reach: 'project', because: 'the unknown label may be the one that is missing' },
  { cause: 'T01', silenced: ['T03', 'T04'], reach: 'indicator', because: 'no parent is known to judge level 2 by' },
  { cause: 'T02', silenced: ['T03', 'T04'], reach: 'indicator', because: 'an unknown label has no parent' },
  { cause: 'T03', silenced: ['T05'], reach: 'project', because: 'with the right level 1 nothing is missing' },
  { cause: 'T03', silenced: ['T04'], reach: 'cell', because: 'the wrong label is what looks like another tree' },
  { cause: 'T03', silenced: ['V07', 'V13'], reach: 'indicator', because: 'it may be no cost at all' },
  { cause: 'N01', silenced: ['N04', 'V01'], reach: 'indicator', because: 'the row is not filled in yet' },
  {
    cause: 'V01',
    silenced: ['V02', 'V03', 'V04', 'V07', 'V11'],
    reach: 'indicator',
    because: 'without a value there is nothing to compare or measure',
  },
  { cause: 'V03', silenced: ['V04', 'V11'], reach: 'indicator', because: 'what is no number needs no unit' },
  {
    cause: 'V07',
    silenced: ['V04', 'W05'],
    reach: 'indicator',
    because: 'the operator is to be changed, and the direction follows it',
  },
  { cause: 'V13', silenced: ['V12'], reach: 'indicator', because: 'the unit is to be replaced anyway' },
  { cause: 'W03', silenced: ['W01'], reach: 'project', because: 'the sum is wrong because a weight is' },
];

const BY_CAUSE = new Map<string, readonly Silence[]>();
for (const silence of SILENCES) BY_CAUSE.set(silence.cause, [...(BY_CAUSE.get(silence.cause) ?? []), silence]);

/**
 * Leaves out the findings that follow from others. What is left out still silences: the order plays no part.
 * Takes the findings of one project, or those of a table that are about no project.
 */
export function withoutSilenced(findings: readonly Stamped[]): readonly Stamped[] {
  const scopes: { readonly silence: Silence; readonly cause: Stamped }[] = [];
  for (const cause of findings) {
    for (const silence of BY_CAUSE.get(cause.finding.code) ?? []) scopes.push({ silence, cause });
  }
  if (scopes.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !scopes.some(
        ({ silence, cause }) =>
          silence.silenced.includes(finding.finding.code) && reaches(silence.reach, cause, finding),
      ),
  );
}

function reaches(reach: Reach, cause: Stamped, other: Stamped): boolean {
  if (reach === 'project') return cause.finding.project === other.finding.project;
  if (reach === 'cell') return isSameCell(cause.at, other.at);
  return cause.indicator !== null && cause.indicator === other.indicator;
}

function isSameCell(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.span?.start === b.span?.start;
}
