import type { Stamped } from './stamp';

interface Silence {
  /** A code, or the key of one of its variants. */
  readonly cause: string;
  /** Codes, or keys of variants. */
  readonly silenced: readonly string[];
  /** In the whole project, and not only in the same indicator. */
  readonly inProject?: true;
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
  {
    cause: 'T12',
    silenced: ['N16'],
    because: 'the label stands in the column of names because the row was pushed aside',
  },
  {
    cause: 'T13',
    silenced: ['W01'],
    inProject: true,
    because: 'the weights are right where the row stands with its own',
  },
  { cause: 'N01', silenced: ['V02'], because: 'the item is to be written anew, with a name and a whole value' },
  {
    cause: 'N05',
    silenced: ['N03.long', 'N12'],
    because: 'a slogan becomes a short name of a measure when it is put right',
  },
  { cause: 'N07', silenced: ['V02', 'V03', 'V11'], because: 'each of the two gets its operator, value and unit' },
  {
    cause: 'N15',
    silenced: ['M01', 'M05', 'M08', 'M09'],
    because: 'the input is no indicator, wherever it stands',
  },
  { cause: 'N16', silenced: ['N12'], because: 'the label is to be replaced by a name anyway' },
  { cause: 'N17', silenced: ['N12'], because: 'the name is to say what is measured anyway' },
  { cause: 'V01.deadline', silenced: ['N06'], because: 'the date in the name is the value that is missing' },
  { cause: 'V03', silenced: ['V20'], because: 'a range or word behind a sign is said already' },
  { cause: 'V04', silenced: ['V06'], because: '"≥100%" of satisfaction is said already' },
  { cause: 'V07', silenced: ['V04'], because: 'a cost of at least 100 % is to be changed to ≤, not to =' },
  { cause: 'V07', silenced: ['W05', 'W06'], because: 'the direction follows the operator, which is to be changed' },
  { cause: 'V07', silenced: ['V09'], because: 'the cost is to be changed to ≤ anyway' },
  { cause: 'V08', silenced: ['V02', 'V09'], because: 'that the operator is missing is said of the cost' },
  { cause: 'V09', silenced: ['V02'], because: 'that the operator is missing is said of the fault' },
  { cause: 'V09', silenced: ['W05', 'W06'], because: 'the direction follows the operator, which is to be changed' },
  { cause: 'V10', silenced: ['W05', 'W06'], because: 'the direction follows the operator, which is to be changed' },
  { cause: 'V12', silenced: ['V14'], because: 'the unit is to be replaced anyway' },
  { cause: 'V13', silenced: ['V12', 'V14'], because: 'the unit is to be replaced by one of money anyway' },
  { cause: 'V18', silenced: ['V16', 'V17'], because: 'the rate is to become a number with %' },
  { cause: 'V19', silenced: ['V16', 'V17', 'V18'], because: 'satisfaction is to become a number with %' },
  { cause: 'V20', silenced: ['V17', 'D06'], because: 'the value is to be written anew' },
  {
    cause: 'V21',
    silenced: ['V03', 'V20', 'D01', 'D02', 'D03', 'D06'],
    because: 'the value is no date, or not yet one',
  },
  { cause: 'V22', silenced: ['V02', 'V05'], because: 'the operator is there, read as part of the number' },
  {
    cause: 'V23',
    silenced: ['V01', 'V02', 'V03', 'V05', 'V08', 'V09', 'V11', 'V13', 'V14', 'V17', 'V20', 'V21', 'V25', 'V27', 'V28'],
    because: 'what the cell shows is not what was typed',
  },
  { cause: 'V25', silenced: ['V02', 'V09'], because: 'that the operator is missing is said of the zero' },
  { cause: 'V26', silenced: ['W05', 'W06'], because: 'the direction follows the operator, which is to be changed' },
  { cause: 'V29', silenced: ['N12.change'], because: 'the change gets its base, and is a measure then' },
  { cause: 'M10', silenced: ['M05'], because: 'the output that it repeats says why it is no benefit' },
];

/**
 * Leaves out the findings that follow from others. What is left out still silences: the order plays no part.
 * Takes the findings of one project.
 */
export function withoutSilenced(findings: readonly Stamped[]): readonly Stamped[] {
  const silent = new Map<object, Set<string>>();
  for (const { finding, indicator } of findings) {
    for (const { cause, silenced, inProject } of SILENCES) {
      if (cause !== finding.code && cause !== finding.key) continue;
      const where = inProject ? findings : indicator;
      if (!where) continue;
      const codes = silent.get(where) ?? new Set();
      silenced.forEach((code) => codes.add(code));
      silent.set(where, codes);
    }
  }
  if (silent.size === 0) return findings;
  return findings.filter(({ finding: { code, key }, indicator }) => {
    const codes = [silent.get(findings), indicator ? silent.get(indicator) : undefined];
    return !codes.some((set) => set?.has(code) || set?.has(key));
  });
}
