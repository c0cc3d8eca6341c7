import Big from 'big.js';
import { type Decimal, decimalText, sum } from '../money/decimal';
import { holds, type Printed, type Rounding, totalRange } from '../money/rounding';
import type { Table } from '../table/table';
import { type ByAmount, indexByAmount } from './amount-index';
import { duplicatePairs } from './duplicates';
import { amountElsewhere, gapInNumbers } from './shortfall';
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
  const byAmount = indexByAmount(mismatch.table.projects, mismatch.projects);
  return [
    ...duplicates(mismatch),
    ...surplusProjects(mismatch, byAmount),
    ...otherUnit(mismatch, byAmount),
    ...shortfall(mismatch),
    ...(missing.length > 0 ? [{ kind: 'amount-missing', projects: missing } as const] : []),
  ];
}

/** What is lacking where the projects are too little. */
function shortfall({ table, projects, declared, computed }: Mismatch): readonly Explanation[] {
  const lacking = declared.value.minus(computed.total);
  if (lacking.lte(0)) return [];
  const elsewhere = amountElsewhere(table, lacking);
  if (elsewhere) return [elsewhere];
  const gap = computed.missing.length === 0 ? gapInNumbers(table, projects) : null;
  return gap ? [gap] : [];
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
function surplusProjects({ table, computed, declared }: Mismatch, byAmount: ByAmount): readonly Explanation[] {
  const surplus = computed.total.minus(declared.value);
  if (surplus.lte(0)) return [];
  const single = byAmount.get(decimalText(surplus));
  if (single) return single.length === 1 ? [{ kind: 'projects', projects: single, sign: 'surplus' }] : [];
  const pair = onlyPair(table, byAmount, surplus);
  return pair ? [{ kind: 'projects', projects: pair, sign: 'surplus' }] : [];
}

function onlyPair(table: Table, byAmount: ByAmount, surplus: Decimal): readonly number[] | null {
  let found: readonly number[] | null = null;
  for (const same of byAmount.values()) {
    const [first = 0, ...rest] = same;
    const value = table.projects[first]?.amount?.value;
    const twice = value?.times(2).cmp(surplus);
    if (!value || value.lte(0) || twice === 1) continue;
    const others = twice === 0 ? rest : (byAmount.get(decimalText(surplus.minus(value))) ?? []);
    if (others.length === 0) continue;
    const isOnly = others.length === 1 && (twice === 0 || same.length === 1) && found === null;
    if (!isOnly) return null;
    found = [first, ...others].sort((a, b) => a - b);
  }
  return found;
}

/** The total, or one project, written in 元 where 万元 is meant, or the other way round. */
function otherUnit(mismatch: Mismatch, byAmount: ByAmount): readonly Explanation[] {
  const { declared, computed, rounding } = mismatch;
  for (const { factor, shift } of UNIT_FACTORS) {
    const range = totalRange(computed.total, computed.units, declared.decimals + shift, rounding);
    if (!declared.value.eq(0) && holds(range, declared.value.times(factor))) return [{ kind: 'unit', factor }];
  }
  const difference = computed.total.minus(declared.value);
  return UNIT_FACTORS.flatMap(({ factor }): readonly Explanation[] => {
    const [project, ...others] = byAmount.get(amountReadOtherwise(difference, factor)) ?? [];
    return project !== undefined && others.length === 0 ? [{ kind: 'unit', factor, project }] : [];
  });
}

/** The amount that is `difference` more than itself times the factor, as text; empty where there is none exactly. */
function amountReadOtherwise(difference: Decimal, factor: UnitFactor): string {
  const share = new Big(1).minus(factor);
  const amount = difference.div(share);
  return !difference.eq(0) && amount.times(share).eq(difference) ? decimalText(amount) : '';
}
