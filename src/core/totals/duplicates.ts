import { decimalText } from '../money/decimal';
import type { Project, Table } from '../table/table';
import { closest } from '../taxonomy/closest';
import { comparable } from '../taxonomy/normalise';

/** A project that repeats an earlier one; indices in `Table.projects`. */
export interface DuplicatePair {
  readonly kept: number;
  readonly repeated: number;
}

/** What a project is compared by; worked out once a project. */
interface Fingerprint {
  /** Amount and goal, which must be equal; null where there is nothing to compare. */
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
const pairsByTable = new WeakMap<Table, readonly DuplicatePair[]>();

/**
 * Projects that repeat an earlier one (rule A05): near-equal name, equal amount, equal goal. Names are near-equal where
 * at least 80 % of their characters agree and no numeral differs; without a goal only equal names count.
 */
export function duplicatePairs(table: Table): readonly DuplicatePair[] {
  let pairs = pairsByTable.get(table);
  if (!pairs) pairsByTable.set(table, (pairs = findPairs(table.projects)));
  return pairs;
}

function findPairs(projects: readonly Project[]): readonly DuplicatePair[] {
  const groups = new Map<string, { readonly index: number; readonly print: Fingerprint }[]>();
  const pairs: DuplicatePair[] = [];
  projects.forEach((project, index) => {
    const print = fingerprintOf(project);
    if (print.key === null) return;
    const group = groups.get(print.key) ?? [];
    groups.set(print.key, group);
    const kept = group.find((earlier) => isNear(earlier.print, print));
    if (kept) pairs.push({ kept: kept.index, repeated: index });
    else if (group.length < NAMES_COMPARED) group.push({ index, print });
  });
  return pairs;
}

function fingerprintOf(project: Project): Fingerprint {
  const known = fingerprints.get(project);
  if (known) return known;
  const amount = project.amount?.value;
  const goal = comparable(project.goal);
  const name = comparable(project.name);
  const key = amount && name ? JSON.stringify([decimalText(amount), goal, goal ? '' : name]) : null;
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
