import type { Pack } from '../../pack/pack';
import { INDICATOR_FIELDS } from '../../table/table';
import type { IndicatorField } from '../../table/table';
import { columnContents } from '../header/column-content';
import { resolveColumns } from '../header/columns';
import { guessedLabel, headerLabel } from '../header/header-labels';
import type { HeaderLabel } from '../header/header-labels';
import type { FormCell, FormCells } from './form-cells';
import { plainLabel, termOf } from './form-labels';

export type IndicatorColumns = Readonly<Partial<Record<IndicatorField, number>>>;

/** The columns of one half of the indicators: 年度, or 中期 beside it. */
export interface IndicatorHalf {
  readonly columns: IndicatorColumns;
  /** Columns beyond the official ones, with their labels. */
  readonly notes: readonly { readonly label: string; readonly column: number }[];
  /** Field of every column under the header, those included that its cells are merged over. */
  readonly fields: ReadonlyMap<number, IndicatorField>;
}

/** The header row of a form's indicators. */
export interface IndicatorHead {
  readonly first: number;
  readonly last: number;
  readonly annual: IndicatorHalf;
  readonly midTerm: IndicatorHalf | null;
  /** Columns [left, right] under the header; what stands left of it are side labels. */
  readonly left: number;
  readonly right: number;
  /** The header's labels for comparison: a page break repeats them. */
  readonly key: string;
}

interface HeadCell {
  readonly cell: FormCell;
  readonly label: HeaderLabel | null;
  /** All that is written above the column. */
  readonly words: string;
}

const MOST_ROWS = 3;
const LEVELS: readonly string[] = ['level1', 'level2', 'name'];
const SAMPLE = 60;

function labelOf(text: string): HeaderLabel | null {
  return headerLabel(text) ?? guessedLabel(text);
}

function isField(label: HeaderLabel | null, field: string): boolean {
  return label?.fields[0] === field;
}

/** Do the cells of a row name 一级 or 二级指标, 三级指标 and 指标值? */
export function isIndicatorHeader(cells: readonly FormCell[]): boolean {
  if (cells.length < 3) return false;
  const labels = cells.map(({ text }) => labelOf(text));
  const has = (field: string): boolean => labels.some((label) => isField(label, field));
  return (has('level1') || has('level2')) && has('name') && has('value');
}

/** Is it the header of a self-evaluation (实际完成值, 得分)? */
export function isForeignHeader(cells: readonly FormCell[]): boolean {
  return cells.some(({ text }) => headerLabel(text)?.foreign === true);
}

/** What a header says, for comparison with one that a page break repeats. */
export function headerKey(cells: readonly FormCell[]): string {
  return cells
    .filter(({ text }) => labelOf(text))
    .map(({ text }) => plainLabel(text))
    .join('|');
}

/** Header cells with those below them, where a header has several rows. */
function headCells(cells: FormCells, row: number, last: number): HeadCell[] {
  const above = cells.row(row - 1).filter(({ text }) => text.length <= 30);
  const below: FormCell[] = [];
  for (let next = row + 1; next <= last; next++) below.push(...cells.row(next));
  return cells.row(row).flatMap((cell): HeadCell[] => {
    const over = above.find(({ column, right }) => column <= cell.column && cell.column <= right)?.text ?? '';
    const words = `${over} ${cell.text}`;
    const label = labelOf(cell.text);
    const parts = below.filter(({ column }) => column >= cell.column && column <= cell.right);
    if (parts.length === 0) return [{ cell, label, words }];
    return parts.map((part) => ({ cell: part, label: labelOf(part.text) ?? label, words: `${words} ${part.text}` }));
  });
}

/** The halves of a header: the labels of the second one repeat those of the first. */
function groupsOf(cells: readonly HeadCell[]): HeadCell[][] {
  const groups: HeadCell[][] = [];
  let seen = new Set<string>();
  for (const cell of cells) {
    const field = cell.label?.fields[0] ?? '';
    if (groups.length === 0 || (LEVELS.includes(field) && seen.has(field))) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(field);
    groups.at(-1)!.push(cell);
  }
  return groups;
}

function halfOf(
  group: readonly HeadCell[],
  contents: ReturnType<typeof columnContents>,
  level1: number | undefined,
): IndicatorHalf {
  const headers = group.map(({ cell: { column, row, text }, label }) => ({
    column,
    row,
    text,
    label,
    inherited: false,
  }));
  const resolved = resolveColumns(headers, contents).columns;
  const columns: Partial<Record<IndicatorField, number>> = {};
  for (const field of INDICATOR_FIELDS) if (resolved[field] !== undefined) columns[field] = resolved[field];
  if (columns.level1 === undefined && level1 !== undefined) columns.level1 = level1;
  const fields = new Map<number, IndicatorField>();
  const used = new Set(Object.values(columns));
  for (const [field, column] of Object.entries(columns) as [IndicatorField, number][]) {
    const right = group.find(({ cell }) => cell.column === column)?.cell.right ?? column;
    for (let one = column; one <= right; one++) if (!fields.has(one)) fields.set(one, field);
  }
  const from = Math.min(...used);
  const notes = group
    .filter(({ cell, label }) => cell.column > from && !used.has(cell.column) && !isField(label, 'no'))
    .map(({ cell }) => ({ label: plainLabel(cell.text), column: cell.column }));
  return { columns, notes, fields };
}

/** 中期指标值 beside 年度指标值 under the same levels. */
function secondValue(half: IndicatorHalf, group: readonly HeadCell[]): [IndicatorHalf, IndicatorHalf | null] {
  const values = group.filter(({ label }) => label?.fields.includes('value'));
  const other = values.find(({ words }) => termOf(words) === 'mid-term');
  const own = values.find(({ words }) => termOf(words) === 'annual') ?? values.find((one) => one !== other);
  if (!other || !own) return [half, null];
  const withValue = (column: number): IndicatorHalf => {
    const fields = new Map([...half.fields].filter(([, field]) => field !== 'value')).set(column, 'value');
    const notes = half.notes.filter((note) => note.column !== other.cell.column && note.column !== own.cell.column);
    return { columns: { ...half.columns, value: column }, notes, fields };
  };
  const { level1, level2, name } = half.columns;
  const shared = withValue(other.cell.column);
  return [
    withValue(own.cell.column),
    { ...shared, columns: { level1, level2, name, value: other.cell.column }, notes: [] },
  ];
}

function isAnnualFirst([left, right]: readonly HeadCell[][]): boolean {
  const term = (group: readonly HeadCell[] | undefined): string => {
    const terms = (group ?? []).map(({ words }) => termOf(words)).filter((one) => one !== 'overall');
    return terms[0] ?? '';
  };
  return term(left) === 'annual' && term(right) !== 'annual';
}

/** Reads the header at a row for which `isIndicatorHeader` is true; `to` is the row behind the form. */
export function readIndicatorHead(cells: FormCells, row: number, to: number, pack: Pack): IndicatorHead {
  const own = cells.row(row);
  const reaching = own.map(({ bottom }) => bottom).filter((bottom) => bottom > row && bottom - row < MOST_ROWS);
  const levels = own.filter(({ text }) => LEVELS.includes(labelOf(text)?.fields[0] ?? ''));
  const last = levels.some(({ bottom }) => bottom > row) && reaching.length > 1 ? Math.min(...reaching) : row;
  const all = headCells(cells, row, last);
  const first = all.findIndex(({ cell, label }) => LEVELS.includes(label?.fields[0] ?? '') && !isSide(cell, all));
  const groups = groupsOf(all.slice(Math.max(0, first)));
  const rows = cells.sheet.rows.slice(last + 1, Math.min(to, last + 1 + SAMPLE));
  const contents = columnContents(rows, pack);
  const one = halfOf(groups[0]!, contents, undefined);
  const two = groups[1] ? halfOf(groups[1], contents, one.columns.level1) : null;
  const [annual, midTerm] = two ? (isAnnualFirst(groups) ? [one, two] : [two, one]) : secondValue(one, groups[0]!);
  const headed = all.slice(Math.max(0, first)).map(({ cell }) => cell);
  return {
    first: row,
    last,
    annual,
    midTerm,
    left: Math.min(...headed.map(({ column }) => column)),
    right: Math.max(...headed.map(({ right }) => right)),
    key: headerKey(own),
  };
}

/** 绩效指标 beside 三级指标 is the label of all the rows. */
function isSide(cell: FormCell, all: readonly HeadCell[]): boolean {
  const label = labelOf(cell.text);
  if (!isField(label, 'name') || plainLabel(cell.text).startsWith('三级')) return false;
  return all.some((other) => other.cell.column > cell.column && isField(other.label, 'level1'));
}
