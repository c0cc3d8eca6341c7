import { type Decimal, decimalText, sum } from '../money/decimal';
import { holds, type Printed, type Rounding, totalRange } from '../money/rounding';
import type { Table } from '../table/table';
import { duplicatePairs } from './duplicates';
import type { Explanation } from './reconciliation';
import type { Computed } from './tree';

/** A declared total that does not fit what stands below it. */
export interface Mismatch {
  readonly table: Table;
  /** All projects below, as indices in `Table.projects`. */
  readonly projects: readonly number[];
  readonly declared: Printed;
  readonly computed: Computed;
  readonly rounding: Rounding;
}

/** 元 read as 万元 and the other way round, with the decimals that the factor adds. */
const UNIT_FACTORS = [
  { factor: '0.0001', shift: 4 },
  { factor: '10000', shift: -4 },
] as const;

type UnitFactor = (typeof UNIT_FACTORS)[number]['factor'];

/** What makes up the difference, the likeliest first; empty where nothing does. Takes linear time. */
export function explain(mismatch: Mismatch): readonly Explanation[] {
  const { missing } = mismatch.computed;
  return [
    ...duplicates(mismatch),
    ...surplusProjects(mismatch),
    ...otherUnit(mismatch),
    ...(missing.length > 0 ? [{ kind: 'amount-missing', projects: missing } as const] : []),
  ];
}

/** Repeated projects whose absence makes the total match: all of them, or a single one. */
function duplicates(mismatch: Mismatch): readonly Explanation[] {
  const { table, computed, declared, rounding } = mismatch;
  const below = new Set(mismatch.projects);
  const pairs = duplicatePairs(table).filter(({ kept, repeated }) => below.has(kept) && below.has(repeated));
  if (pairs.length === 0) return [];
  const without = (left: readonly { readonly repeated: number }[]): boolean => {
    const surplus = sum(left.flatMap(({ repeated }) => table.projects[repeated]?.amount?.value ?? []));
    if (surplus.eq(0)) return false;
    const range = totalRange(computed.total.minus(surplus), computed.units, declared.decimals, rounding);
    return holds(range, declared.value);
  };
  if (without(pairs)) return [{ kind: 'duplicates', pairs }];
  const single = pairs.filter((pair) => without([pair]));
  return single.length === 1 ? [{ kind: 'duplicates', pairs: single }] : [];
}

/**
 * One or two projects that are exactly as much as there is too much. Only where there is no second answer:
 * among thousands of round amounts some two always fit.
 */
function surplusProjects({ table, projects, computed, declared }: Mismatch): readonly Explanation[] {
  const surplus = computed.total.minus(declared.value);
  if (surplus.lte(0)) return [];
  const byAmount = new Map<string, number[]>();
  for (const index of projects) {
    const value = table.projects[index]?.amount?.value;
    if (!value || value.lte(0)) continue;
    const key = decimalText(value);
    const same = byAmount.get(key);
    if (same) same.push(index);
    else byAmount.set(key, [index]);
  }
  const single = byAmount.get(decimalText(surplus));
  if (single) return single.length === 1 ? [{ kind: 'projects', projects: single, sign: 'surplus' }] : [];
  const pair = onlyPair(table, byAmount, surplus);
  return pair ? [{ kind: 'projects', projects: pair, sign: 'surplus' }] : [];
}

function onlyPair(
  table: Table,
  byAmount: ReadonlyMap<string, readonly number[]>,
  surplus: Decimal,
): readonly number[] | null {
  let found: readonly number[] | null = null;
  for (const same of byAmount.values()) {
    const [first = 0, ...rest] = same;
    const value = table.projects[first]?.amount?.value;
    const twice = value?.times(2).cmp(surplus);
    if (!value || twice === 1) continue;
    const others = twice === 0 ? rest : (byAmount.get(decimalText(surplus.minus(value))) ?? []);
    if (others.length === 0) continue;
    const isOnly = others.length === 1 && (twice === 0 || same.length === 1) && found === null;
    if (!isOnly) return null;
    found = [first, ...others].sort((a, b) => a - b);
  }
  return found;
}

/** The total, or one project, written in 元 where 万元 is meant, or the other way round. */
function otherUnit(mismatch: Mismatch): readonly Explanation[] {
  const { declared, computed, rounding } = mismatch;
  for (const { factor, shift } of UNIT_FACTORS) {
    const range = totalRange(computed.total, computed.units, declared.decimals + shift, rounding);
    if (!declared.value.eq(0) && holds(range, declared.value.times(factor))) return [{ kind: 'unit', factor }];
  }
  return UNIT_FACTORS.flatMap(({ factor }) => projectInOtherUnit(mismatch, factor));
}

/** The only project that makes the total match exactly when it is read in the other unit. */
function projectInOtherUnit(
  { table, projects, declared, computed }: Mismatch,
  factor: UnitFactor,
): readonly Explanation[] {
  const difference = computed.total.minus(declared.value);
  const found = projects.filter((index) => {
    const value = table.projects[index]?.amount?.value;
    return value && !value.eq(0) && value.minus(value.times(factor)).eq(difference);
  });
  const [project] = found;
  return found.length === 1 && project !== undefined ? [{ kind: 'unit', factor, project }] : [];
}
