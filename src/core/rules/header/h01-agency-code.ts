import type { Agency, Place, Table } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { DraftFix, TableDraft, TableRule } from '../rule';

/** 部门 3 digits, each level below it 3 more. */
const DIGITS_OF_LEVEL = 3;
const CODE = /^\d{3}(?:\d{3}){0,3}$/;

/**
 * Rule H01: 单位编码 has 3, 6, 9 or 12 digits, begins with the code of the agency above it and is kept as text. A code
 * that Excel took for a number gets its zeros back where only one code can be meant.
 */
export const agencyCode: TableRule = {
  code: 'H01',
  name: 'agency-code',
  severity: 'warning',
  scope: 'table',
  check: ({ table }) => table.agencies.flatMap((agency) => draftsOf(agency, table)),
};

function draftsOf(agency: Agency, table: Table): readonly TableDraft[] {
  const code = normaliseLabel(agency.code);
  if (code === '') return [];
  const at = placeOf(agency, table);
  const parent = parentOf(agency, table);
  const full = fullCode(agency);
  const fits = parent === null || full.startsWith(fullCode(parent));
  if (agency.codeIsNumber && full !== code) {
    if (!CODE.test(full) || !fits) return [{ at, variant: 'zeros-unclear', args: { code } }];
    return [{ at, variant: 'zeros', args: { code, full }, fix: asText(at, full, 'review') }];
  }
  if (!CODE.test(code)) return [{ at, args: { code } }];
  if (parent !== null && !fits) {
    const args = { code, parent: fullCode(parent), agency: parent.name };
    return [{ at, variant: 'parent', args, related: [placeOf(parent, table)] }];
  }
  if (!agency.codeIsNumber) return [];
  return [{ at, severity: 'info', variant: 'number', args: { code }, fix: asText(at, code, 'safe') }];
}

/**
 * The agency above: the one whose code this code begins with, else the nearest row before it with a shorter code.
 * Null for departments and where no such row has a code that can be compared.
 */
function parentOf(agency: Agency, { agencies }: Table): Agency | null {
  const known = agency.parent === null ? undefined : agencies[agency.parent];
  if (known) return hasCode(known) ? known : null;
  const { length } = fullCode(agency);
  const before = agencies.slice(0, agencies.indexOf(agency)).reverse();
  return before.find((other) => hasCode(other) && fullCode(other).length < length) ?? null;
}

function hasCode(agency: Agency): boolean {
  return !agency.isGrandTotal && CODE.test(fullCode(agency));
}

/** The code with the zeros that a number cell lost: 4 → `004`, 6001 → `006001`. */
function fullCode({ code, codeIsNumber }: Agency): string {
  const plain = normaliseLabel(code);
  if (!codeIsNumber || !/^\d+$/.test(plain)) return plain;
  return plain.padStart(Math.ceil(plain.length / DIGITS_OF_LEVEL) * DIGITS_OF_LEVEL, '0');
}

function placeOf({ at }: Agency, { columns }: Table): Place {
  return columns.agencyCode === undefined ? at : { row: at.row, column: columns.agencyCode };
}

function asText(at: Place, code: string, kind: DraftFix['kind']): DraftFix {
  return { kind, args: { code }, edits: [{ at, after: code }] };
}
