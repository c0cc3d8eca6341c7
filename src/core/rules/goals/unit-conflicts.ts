import { isMoney } from '../../quantities/measure';
import { countedPer } from '../../quantities/per-words';
import { inBase, type Quantity } from '../../quantities/quantity';
import { comparable } from '../../taxonomy/normalise';
import { sharedLength } from '../amounts/shared-words';
import { agreement, countedNoun } from './counted-noun';
import { baseOf, type MeasuredRow, perKey } from './measured-rows';

/** A number that goal and indicator share, in units that are not the same. */
export interface UnitConflict {
  readonly quantity: Quantity;
  readonly row: MeasuredRow;
}

/** A household is more than one person: 10名 and 10户 are not the same people. */
const HOUSEHOLDS: ReadonlySet<string> = new Set(['户', '家']);
const SHARED = 2;

/**
 * Numbers of the goal that an indicator of the same thing repeats in another unit: 贫困老党员10名 and ≥10户, 标准 150元/人/天
 * and ≤150元/人次. Equal numbers are what tells that the same thing is meant, so each must stand once on either side.
 */
export function unitConflicts(
  targets: readonly Quantity[],
  rows: readonly MeasuredRow[],
  projectName: string,
): readonly UnitConflict[] {
  return targets.flatMap((quantity) => {
    if (!mayConflict(quantity) || quantity.isAbout || !quantity.high.eq(quantity.value)) return [];
    const same = rows.filter((row) => isSameNumber(quantity, row) && isSameThing(quantity, row, projectName));
    const [row] = same;
    if (!row || same.length > 1 || !differ(quantity, row)) return [];
    const again = targets.filter((other) => isSameNumber(other, row) && isSameThing(other, row, projectName));
    return again.length === 1 ? [{ quantity, row }] : [];
  });
}

/** Can its unit be one that is mistaken for another: people, households, or money per something? */
export function mayConflict(quantity: Quantity): boolean {
  if (isMoney(quantity)) return quantity.per.length > 0;
  const base = baseOf(quantity.base);
  return base === '人' || HOUSEHOLDS.has(base);
}

function isSameNumber(quantity: Quantity, row: MeasuredRow): boolean {
  return inBase(quantity).eq(row.value) && isMoney(quantity) === isMoney(row.measure);
}

function isSameThing(quantity: Quantity, row: MeasuredRow, projectName: string): boolean {
  const noun = countedNoun(quantity.before);
  if (isMoney(quantity)) return row.kind === 'cost' && sharedLength(noun, row.noun) >= SHARED;
  // 培训人数 and 培训次数 are about 培训 as well: only a name that is the noun itself is counted in its unit.
  return (
    row.kind === 'count' &&
    row.noun === comparable(row.indicator.name) &&
    agreement(noun, row.noun, projectName) !== null
  );
}

function differ(quantity: Quantity, { measure, per, indicator }: MeasuredRow): boolean {
  if (!isMoney(quantity)) return isPeopleAndHouseholds(baseOf(quantity.base), baseOf(measure.base));
  if (quantity.per.length === 0 || measure.per.length === 0) return false;
  const [said, stated] = [heads(perKey(countedPer(quantity))), heads(per)];
  const more = [...said.filter((unit) => !stated.includes(unit)), ...stated.filter((unit) => !said.includes(unit))];
  // 月人均补助600元/人 says the month as well as 元/人/月 does.
  return more.length > 0 && !more.some((unit) => (quantity.before + indicator.name).includes(unit));
}

function isPeopleAndHouseholds(one: string, other: string): boolean {
  return (one === '人' && HOUSEHOLDS.has(other)) || (other === '人' && HOUSEHOLDS.has(one));
}

/** 元/人 and 元/人次 are written for each other. */
function heads(per: string): readonly string[] {
  return [...new Set(per.split('/').map((unit) => (unit === '人次' ? '人' : unit)))];
}
