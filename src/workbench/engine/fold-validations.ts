import type { Area } from '../../core/sheet/address';
import type { Validation } from '../host/model-parts';
import { cellsOf, intersection } from '../host/values/address';
import { shiftRule } from './validation-map';

/** What makes two rules the same: everything but the area, with references as seen from cell A1 of a far sheet. */
function signature({ area, ...rest }: Validation): string {
  return JSON.stringify({ ...rest, rule: shiftRule(rest.rule, ORIGIN - area.top, ORIGIN - area.left) });
}

/** Far enough from the edges that moved references stay inside. */
const ORIGIN = 20_000;

function touchesBelow(upper: Area, lower: Area): boolean {
  return upper.left === lower.left && upper.right === lower.right && upper.bottom + 1 === lower.top;
}

function touchesRight(left: Area, right: Area): boolean {
  return left.top === right.top && left.bottom === right.bottom && left.right + 1 === right.left;
}

function join(
  validations: readonly Validation[],
  order: (area: Area) => readonly number[],
  touches: (one: Area, other: Area) => boolean,
): readonly Validation[] {
  const sorted = [...validations].sort((one, other) => compare(order(one.area), order(other.area)));
  const joined: { validation: Validation; signature: string }[] = [];
  for (const validation of sorted) {
    const last = joined.at(-1);
    const own = signature(validation);
    if (last && last.signature === own && touches(last.validation.area, validation.area)) {
      const { bottom, right } = validation.area;
      last.validation = { ...last.validation, area: { ...last.validation.area, bottom, right } };
    } else {
      joined.push({ validation, signature: own });
    }
  }
  return joined.map((entry) => entry.validation);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, position) => value !== other[position]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** Puts rules together again that were set as one: the pieces of an area with the same rule. */
export function foldValidations(validations: readonly Validation[]): readonly Validation[] {
  const rows = join(validations, (area) => [area.top, area.bottom, area.left], touchesRight);
  return join(rows, (area) => [area.left, area.right, area.top], touchesBelow);
}

/** The one rule of a whole area, relative to its first cell; null without any, `mixed` where cells differ. */
export function validationOver(validations: readonly Validation[], area: Area): Validation | 'mixed' | null {
  let covered = 0;
  let found: Validation | null = null;
  let sign = '';
  for (const validation of validations) {
    const shared = intersection(validation.area, area);
    if (!shared) continue;
    const own = signature(validation);
    if (found && own !== sign) return 'mixed';
    sign = own;
    found ??= validation;
    covered += cellsOf(shared);
  }
  if (!found) return null;
  if (covered !== cellsOf(area)) return 'mixed';
  return { ...found, area, rule: shiftRule(found.rule, area.top - found.area.top, area.left - found.area.left) };
}
