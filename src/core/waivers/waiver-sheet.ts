import { z } from 'zod';
import type { CellValue, Row, Sheet } from '../sheet/sheet';
import type { HiddenSheet } from '../sheet/sheet-plan';
import { LONGEST_NAME, LONGEST_REASON, LONGEST_TEXT, type Waiver } from './waiver';

// The pane's security policy forbids code made at run time, which zod would try before it makes a schema.
z.config({ jitless: true });

/** Name of the very hidden sheet that keeps the waivers of a workbook. */
export const WAIVER_SHEET = '_zb_waivers';
const MARK = '绩衡保存的理由说明，请勿修改';
/** Raised when the columns change their meaning; other versions are left alone. */
const VERSION = '1';
const LABELS = [
  '规则',
  '表式',
  '工作表',
  '单位',
  '项目',
  '同名第几个',
  '指标',
  '原文',
  '校验',
  '理由',
  '说明人',
  '日期',
];
/** Rows above the waivers: mark and labels, for whoever brings the sheet into sight. */
export const HEAD_ROWS = 2;
export const WAIVER_COLUMNS = LABELS.length;
const MOST_WAIVERS = 20_000;
/** An indicator may have an empty name, a finding none at all. */
const NO_INDICATOR = '—';

const text = (longest: number) => z.string().max(longest);

const waiverRow = z.tuple([
  z.string().regex(/^[A-Z]\d{2}$/),
  z.enum(['declaration-table', 'project-form', 'disclosure-table', '']),
  text(LONGEST_TEXT),
  text(LONGEST_TEXT),
  text(LONGEST_TEXT),
  z.string().regex(/^\d{0,6}$/),
  text(LONGEST_TEXT),
  text(LONGEST_TEXT),
  z.string().regex(/^[0-9a-f]{16}$/),
  text(LONGEST_REASON).min(1),
  text(LONGEST_NAME),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
]);

/** Does the workbook's sheet of this name keep waivers? Excel compares names without regard to case. */
export function isWaiverSheetName(name: string): boolean {
  return name.toLowerCase() === WAIVER_SHEET;
}

/** The two rows that a sheet of waivers begins with. */
export function waiverHead(): readonly (readonly string[])[] {
  return [[MARK, VERSION, ...LABELS.slice(2).map(() => '')], LABELS];
}

/** Is a sheet with this first row of the kind that this version reads and writes? */
export function isWaiverHead(row: Row): boolean {
  return row[0] === MARK && String(row[1] ?? '') === VERSION;
}

/** A waiver as a row of texts. */
export function rowOfWaiver({ project, ...waiver }: Waiver): readonly string[] {
  return [
    waiver.code,
    project?.layout ?? '',
    waiver.sheet,
    project?.agency ?? '',
    project?.name ?? '',
    project ? String(project.nth) : '',
    waiver.indicator ?? NO_INDICATOR,
    waiver.text,
    waiver.fingerprint,
    waiver.reason,
    waiver.by,
    waiver.at,
  ];
}

/** The waiver of a row; null for a row that is none. */
export function waiverOfRow(row: Row): Waiver | null {
  const cells = Array.from({ length: WAIVER_COLUMNS }, (_, column) => textOf(row[column] ?? null));
  const read = waiverRow.safeParse(cells);
  if (!read.success) return null;
  const [code, layout, sheet, agency, name, nth, indicator, quoted, fingerprint, reason, by, at] = read.data;
  return {
    code,
    sheet,
    project: layout === '' ? null : { layout, agency, name, nth: Number(nth) },
    indicator: indicator === NO_INDICATOR ? null : indicator,
    text: quoted,
    fingerprint,
    reason,
    by,
    at,
  };
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

/** The waivers that the sheets of a workbook keep; rows that are none, and sheets of another version, say nothing. */
export function readWaivers(sheets: readonly Sheet[]): readonly Waiver[] {
  const sheet = sheets.find(({ name }) => isWaiverSheetName(name));
  if (!sheet || !isWaiverHead(sheet.rows[0] ?? [])) return [];
  return sheet.rows.slice(HEAD_ROWS, HEAD_ROWS + MOST_WAIVERS).flatMap((row) => {
    const waiver = row.length > 0 ? waiverOfRow(row) : null;
    return waiver ? [waiver] : [];
  });
}

/** The sheet of some waivers as a whole. */
export function waiverSheet(waivers: readonly Waiver[]): HiddenSheet {
  return { name: WAIVER_SHEET, rows: [...waiverHead(), ...waivers.map(rowOfWaiver)] };
}
