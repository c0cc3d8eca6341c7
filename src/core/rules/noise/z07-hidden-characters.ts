import { plainBlanks } from '../../text/clean-cell';
import type { Table, TableField } from '../../table/table';
import type { DraftFix, FileDraft, FileRule, SheetContext } from '../rule';
import { numbersAsText } from './numbers-as-text';
import { oneLine, sameLines } from './plain-text';
import { type FoundNoise, noiseInSheet } from './sheet-noise';

/** Fields that systems read character by character. */
const EXACT: ReadonlySet<TableField> = new Set(['value', 'unit', 'weight', 'agencyCode', 'departmentCode']);
/** One line each; labels may be broken to fit a narrow column. */
const SHORT: ReadonlySet<TableField> = new Set(['project', 'name', 'operator', 'direction', 'no']);
const LABELS: ReadonlySet<TableField> = new Set(['level1', 'level2', 'agency', 'department']);

/**
 * Rule Z07: characters that nobody sees: blanks of web pages, zero-width characters, tabs, line breaks and blanks at the
 * ends of short contents, a number kept as text among numbers. 建议改 for value, unit, weight and code of a declaration
 * table, else 参考. Line breaks in goals and indicator texts are meant; amounts are looked at by A12.
 */
export const hiddenCharacters: FileRule = {
  code: 'Z07',
  name: 'hidden-characters',
  severity: 'info',
  scope: 'file',
  group: 'file',
  check: ({ sheets }) =>
    sheets.flatMap((context) => [
      ...noiseInSheet(context).flatMap((cell) => draftOf(cell, context)),
      ...context.tables.flatMap((table) => numbersAsText(table, context.sheet)),
    ]),
};

function draftOf({ at, text, kinds }: FoundNoise, { sheet, tables }: SheetContext): readonly FileDraft[] {
  const table = tables.find(({ area }) => at.row >= area.top && at.row <= area.bottom);
  if (!table || !kinds.has('hidden') || isHead(table, at.row)) return [];
  const field = fieldAt(table, at.column);
  if (field === 'amount') return [];
  const clean = cleanFor(field, text);
  // Windows ends lines with two characters: nobody can tell.
  if (clean === text.replace(/\r\n?/g, '\n') || clean === '') return [];
  const isExact = field !== null && EXACT.has(field) && table.layout === 'declaration-table';
  const fix: DraftFix = { kind: 'safe', args: { text: clean.slice(0, 40) }, edits: [{ at, after: clean }] };
  const shown = { sheet, table, at, args: { text: clean.slice(0, 20), what: namesOf(text, clean) }, fix };
  return [isExact ? { ...shown, severity: 'warning' } : shown];
}

function isHead({ header, projects }: Table, row: number): boolean {
  return row <= (header?.last ?? (projects[0]?.rows.first ?? 0) - 1);
}

/** The only field of the column; null where several stand in one text, and in forms. */
function fieldAt({ columns, layout }: Table, column: number): TableField | null {
  if (layout === 'project-form') return null;
  const fields = (Object.keys(columns) as TableField[]).filter((field) => columns[field] === column);
  return fields.length === 1 ? fields[0]! : null;
}

function cleanFor(field: TableField | null, text: string): string {
  if (field === null) return sameLines(text);
  if (EXACT.has(field) || SHORT.has(field)) return oneLine(text);
  return LABELS.has(field) ? sameLines(text).trim() : sameLines(text);
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f]/, '网页空格'],
  [/\t/, '制表符'],
  [/[\r\n\u2028\u2029]/, '换行'],
  [/^\s|\s$/, '首尾空格'],
];

/** What goes with the cleaning, in words. */
function namesOf(text: string, clean: string): readonly string[] {
  const names = NAMES.filter(([pattern]) => pattern.test(text) && !pattern.test(clean)).map(([, name]) => name);
  const plain = plainBlanks(text);
  const isUnseen = [...plain].length < [...text.replace(/\r\n?/g, '\n')].length;
  return names.length === 0 || isUnseen ? [...names, '看不见的字符'] : names;
}
