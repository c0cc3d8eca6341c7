import type { Project, Table } from '../table/table';
import { closest } from '../taxonomy/closest';
import { comparable } from '../taxonomy/normalise';
import { indexByAmount } from './amount-index';
import { perTable, sameAmount, sameProjects } from './earlier-table';

/** A project that repeats an earlier one; indices in `Table.projects`. */
export interface DuplicatePair {
  readonly kept: number;
  readonly repeated: number;
}

/** What projects of the same amount are compared by; worked out once a project. */
interface Fingerprint {
  /** Goal, or the name where there is no goal: it must be equal. Null where there is no name to compare. */
  readonly key: string | null;
  readonly name: string;
  /** Digits and numerals of the name: 一标段 and 二标段 are near but not the same. */
  readonly numerals: string;
}

const NAME_SIMILARITY = 0.8;
/** So many different names of one amount and goal are compared with each other; more are a list, not a repetition. */
const NAMES_COMPARED = 50;
const NUMERALS = /[\d一二三四五六七八九十百上下]+/g;

const fingerprints = new WeakMap<Project, Fingerprint>();

/**
 * Projects that repeat an earlier one (rule A05): near-equal name, equal amount, equal goal. Names are near-equal where
 * at least 80 % of their characters agree and no numeral differs; without a goal only equal names count.
 */
export const duplicatePairs: (table: Table) => readonly DuplicatePair[] = perTable(
  ({ projects }) => findPairs(projects),
  (earlier, table) => sameProjects(earlier, table, isSamePrint),
);

function isSamePrint(one: Project, other: Project): boolean {
  return one.name === other.name && one.goal === other.goal && sameAmount(one, other);
}

function findPairs(projects: readonly Project[]): readonly DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  for (const sameAmount of indexByAmount(projects).values()) {
    if (sameAmount.length > 1) pairs.push(...pairsAmong(sameAmount, projects));
  }
  return pairs.sort((a, b) => a.repeated - b.repeated);
}

function pairsAmong(sameAmount: readonly number[], projects: readonly Project[]): readonly DuplicatePair[] {
  const groups = new Map<string, { readonly index: number; readonly print: Fingerprint }[]>();
  return sameAmount.flatMap((index) => {
    const project = projects[index];
    const print = project ? fingerprintOf(project) : null;
    if (!print || print.key === null) return [];
    const group = groups.get(print.key) ?? [];
    groups.set(print.key, group);
    const kept = group.find((earlier) => isNear(earlier.print, print));
    if (kept) return [{ kept: kept.index, repeated: index }];
    if (group.length < NAMES_COMPARED) group.push({ index, print });
    return [];
  });
}

function fingerprintOf(project: Project): Fingerprint {
  const known = fingerprints.get(project);
  if (known) return known;
  const goal = comparable(project.goal);
  const name = comparable(project.name);
  const key = name ? JSON.stringify([goal, goal ? '' : name]) : null;
  const print = { key, name, numerals: (name.match(NUMERALS) ?? []).join(' ') };
  fingerprints.set(project, print);
  return print;
}

function isNear(a: Fingerprint, b: Fingerprint): boolean {
  if (a.name === b.name) return true;
  if (a.numerals !== b.numerals) return false;
  const wrong = Math.floor(Math.max([...a.name].length, [...b.name].length) * (1 - NAME_SIMILARITY) + 1e-9);
  return wrong > 0 && closest(b.name, [a.name], wrong) !== null;
}
