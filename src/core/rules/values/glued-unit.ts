import type { Table } from '../../table/table';

const NUMBER_AND_UNIT =
  /^([+-]?\d+(?:\.\d+)?)(?!左右|余|多|以|上下|不)([^\d\s.,+<>=≥≤*-]{1,8}(?:\/[^\d\s.,+<>=≥≤*/-]{1,8})?)$/;
/** 13.5:1, 1:2000. */
const RATIO = /^\d+(\.\d+)?:\d+(\.\d+)?$/;

/** A number and what may be its unit, written together: 300治疗量. */
export interface GluedUnit {
  readonly number: string;
  readonly unit: string;
}

/** Takes number and unit apart; null for anything else. */
export function gluedUnit(text: string): GluedUnit | null {
  const [, number = '', unit = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  return number === '' ? null : { number, unit };
}

/**
 * Is it right as it stands, since value and unit have one cell: a number with a unit that nobody knows, or a ratio, which
 * needs none?
 */
export function isNumberInOneText(text: string, { layout, columns }: Table): boolean {
  const isOneText = layout === 'disclosure-table' || (layout === 'project-form' && columns.unit === undefined);
  return isOneText && (gluedUnit(text) !== null || RATIO.test(text));
}
