import type { Indicator, Operator, Place } from '../../table/table';
import { samePlace } from '../../table/place';
import type { DraftFix } from '../rule';

type PartEdits = DraftFix['edits'];

/** In a text of its own `=` would start a formula, so that the full-width sign is written. */
function inText(operator: Operator): string {
  return operator === '=' ? '＝' : operator;
}

function front(at: Place): Place {
  const start = at.span?.start ?? 0;
  return { ...at, span: { start, end: start } };
}

/** Does the operator stand behind its number (300 元以内)? */
function isBehind(operator: Place, value: Place | undefined): boolean {
  return (operator.span?.start ?? 0) > (value?.span?.start ?? Number.POSITIVE_INFINITY);
}

/**
 * Writes the operator: into its cell, over the one in the text, else in front of the number. Null where neither has a
 * place.
 */
export function operatorEdits({ at, written }: Indicator, operator: Operator): PartEdits | null {
  if (at.operator && !at.operator.span) return [{ at: at.operator, after: operator }];
  if (at.operator && !isBehind(at.operator, at.value)) return [{ at: at.operator, after: inText(operator) }];
  if (!at.value) return null;
  const removed = at.operator ? [{ at: at.operator, after: '' }] : [];
  if (at.value.span) return [...removed, { at: front(at.value), after: inText(operator) }];
  if (isColumned(at)) return null;
  return [{ at: at.value, after: inText(operator) + (written.value ?? '').trim() }];
}

interface Measure {
  readonly operator: Operator;
  /** A plain number. */
  readonly value: string;
  /** Left as it is where not given. */
  readonly unit?: string;
}

/**
 * Writes operator, number and unit over what stands there, in cells of their own or in one text. Null where they have no
 * place.
 */
export function measureEdits(indicator: Indicator, measure: Measure): PartEdits | null {
  const { at, unit: present } = indicator;
  const { operator, value, unit } = measure;
  if (!at.value) return null;
  if (!at.value.span && !at.operator) {
    if (isColumned(at)) return null;
    return [{ at: at.value, after: `${inText(operator)}${value}${unit ?? present}` }];
  }
  const ofOperator = operatorEdits(indicator, operator);
  if (!ofOperator) return null;
  return [...valueEdits(indicator, measure), ...unitEdits(indicator, unit), ...ofOperator];
}

function valueEdits({ at, unit: present }: Indicator, { value, unit }: Measure): PartEdits {
  if (!at.value) return [];
  if (at.value.span) {
    // Text without a unit of its own takes it behind the number.
    return [{ at: at.value, after: at.unit || unit === undefined ? value : value + unit }];
  }
  // A cell that shows its % by format only: as text it stays right under any format.
  const after = at.unit && samePlace(at.unit, at.value) ? `${value}${unit ?? present}` : Number(value);
  return [{ at: at.value, after }];
}

function unitEdits({ at, unit: present }: Indicator, unit: string | undefined): PartEdits {
  if (unit === undefined || unit === present || !at.unit || (at.value && samePlace(at.unit, at.value))) return [];
  return [{ at: at.unit, after: unit }];
}

/** The unit has a cell of its own, so that the table is one of columns: without one for it the operator has no place. */
function isColumned({ value, unit }: Indicator['at']): boolean {
  return value !== undefined && unit !== undefined && !samePlace(value, unit);
}
