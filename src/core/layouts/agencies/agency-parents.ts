import { addUp } from '../../money/rounding';
import type { Agency } from '../../table/table';

/** An agency before it is known to whom it belongs. */
export interface Orphan extends Omit<Agency, 'parent'> {
  /** Do projects hang on it itself? */
  readonly hasProjects: boolean;
  /** Index of the department that a row names beside it. */
  readonly department: number | null;
}

/** Is it a row without code whose total has no projects right below it? */
export function declaresForOthers({
  code,
  declaredTotal,
  isGrandTotal,
  hasProjects,
}: Omit<Orphan, 'department'>): boolean {
  return code === '' && !isGrandTotal && !hasProjects && Boolean(declaredTotal?.value);
}

function isUncoded({ code, isGrandTotal }: Orphan): boolean {
  return code === '' && !isGrandTotal;
}

/** The agency with the longest code that this code begins with. */
function parentByCode(agencies: readonly Orphan[], index: number): number | null {
  const own = agencies[index]!.code;
  let parent: number | null = null;
  let length = 0;
  agencies.forEach(({ code }, candidate) => {
    if (candidate === index || code === '' || code.length <= length || code.length >= own.length) return;
    if (!own.startsWith(code)) return;
    parent = candidate;
    length = code.length;
  });
  return parent;
}

/** Do the rows that follow declare just this total, or none? */
function isSumOfRun(agencies: readonly Orphan[], run: readonly number[], index: number): boolean {
  const totals = run.flatMap((one) => agencies[one]!.declaredTotal?.value ?? []);
  const own = agencies[index]!.declaredTotal!.value!;
  return totals.length === 0 || addUp(totals.map((value) => ({ value, decimals: 0 }))).total.eq(own);
}

/**
 * Departments among agencies without codes: a total without projects of its own, followed by the agencies whose projects
 * make it up. The first row is one by its place, a later one where the totals that follow are just its own.
 */
function departments(agencies: readonly Orphan[], uncoded: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  uncoded.forEach((index, place) => {
    if (!declaresForOthers(agencies[index]!)) return;
    const rest = uncoded.slice(place + 1);
    const end = rest.findIndex((other) => declaresForOthers(agencies[other]!));
    const run = end < 0 ? rest : rest.slice(0, end);
    if (run.length > 0 && (place === 0 || isSumOfRun(agencies, run, index))) found.add(index);
  });
  return found;
}

function parentsByPlace(agencies: readonly Orphan[]): ReadonlyMap<number, number> {
  const uncoded = agencies.flatMap((agency, index) => (isUncoded(agency) ? [index] : []));
  const upper = departments(agencies, uncoded);
  const parents = new Map<number, number>();
  let above: number | null = null;
  for (const index of uncoded) {
    if (upper.has(index)) above = index;
    else if (above !== null) parents.set(index, above);
  }
  return parents;
}

/** Index of the parent of every agency, null for the outermost: by code, and without codes by place and total. */
export function agencyParents(agencies: readonly Orphan[]): (number | null)[] {
  const byPlace = parentsByPlace(agencies);
  return agencies.map(({ code, isGrandTotal, department }, index) => {
    if (isGrandTotal) return null;
    if (department !== null) return department;
    return code === '' ? (byPlace.get(index) ?? null) : parentByCode(agencies, index);
  });
}
