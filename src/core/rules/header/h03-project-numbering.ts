import type { CellValue, Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { Place, Project, Table } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { mergedArea, mergeIndex } from '../../layouts/cells/merges';
import type { DraftFix, TableDraft, TableRule } from '../rule';

/** Longer numbers are codes. */
const NUMBER = /^\d{1,5}[.、．]?$/;
const FEWEST = 2;

/**
 * Rule H03: 序号 of the projects are complete, without repetition and without a gap. Each agency may begin anew at 1, and
 * a table may go on where another one ended. Silent where a number is none that can be counted (1.1, 一), and in tables
 * that have no place for numbers.
 */
export const projectNumbering: TableRule = {
  code: 'H03',
  name: 'project-numbering',
  severity: 'info',
  scope: 'table',
  check: ({ table, sheet }) => {
    const column = table.columns.no ?? (table.layout === 'disclosure-table' ? table.columns.agencyCode : undefined);
    return column === undefined ? [] : draftsIn(table, sheet, column);
  },
};

function draftsIn({ projects, columns }: Table, sheet: Sheet, column: number): readonly TableDraft[] {
  const numbers = projects.map(({ no }) => numberOf(no));
  if (numbers.some((number) => number === null)) return [];
  const wanted = numbers as readonly number[];
  if (wanted.every((number) => number === 0)) {
    const isAsked = columns.no !== undefined || projects.length >= FEWEST;
    if (!isAsked || projects.length === 0) return [];
    const places = projects.map((project) => placeOf(project, column));
    return [{ at: places[0]!, project: 0, variant: 'none', ...fixOf(places, 1, sheet) }];
  }
  return faultsOf(projects, wanted).map(({ index, variant, expected }) => {
    const rest = restOfRun(projects, wanted, index).map((project) => placeOf(project, column));
    const args = { number: wanted[index]!, expected, name: projects[index]!.name };
    return { at: rest[0]!, project: index, args, ...(variant ? { variant } : {}), ...fixOf(rest, expected, sheet) };
  });
}

interface Fault {
  readonly index: number;
  readonly variant: 'missing' | 'repeated' | null;
  readonly expected: number;
}

/** Every place where the numbers do not go on from the one before; 0 stands for none. */
function faultsOf(projects: readonly Project[], numbers: readonly number[]): readonly Fault[] {
  const faults: Fault[] = [];
  let last = numbers.find((number) => number > 0)! - numbers.findIndex((number) => number > 0) - 1;
  const seen = new Set<number>();
  numbers.forEach((number, index) => {
    const isNew = index > 0 && projects[index]!.agency !== projects[index - 1]!.agency && number === 1;
    if (isNew) seen.clear();
    const expected = isNew ? 1 : last + 1;
    if (number === 0) faults.push({ index, variant: 'missing', expected });
    else if (seen.has(number)) faults.push({ index, variant: 'repeated', expected });
    else if (number !== expected) faults.push({ index, variant: null, expected });
    last = number === 0 ? expected : number;
    if (number > 0) seen.add(number);
  });
  return faults;
}

/** The project and those behind it, up to the next one that begins anew at 1. */
function restOfRun(projects: readonly Project[], numbers: readonly number[], from: number): readonly Project[] {
  const next = numbers.findIndex((number, index) => index > from && number === 1);
  return projects.slice(from, next < 0 ? projects.length : next);
}

/** 0 for none; null for one that cannot be counted. */
function numberOf(no: string): number | null {
  const text = halfWidth(withoutBlanks(no));
  if (text === '') return 0;
  return NUMBER.test(text) ? Number.parseInt(text, 10) : null;
}

function placeOf({ at }: Project, column: number): Place {
  return { row: at.name.row, column };
}

/** Running numbers from `first` on; none where a cell cannot take one. */
function fixOf(places: readonly Place[], first: number, sheet: Sheet): { readonly fix?: DraftFix } {
  if (first < 1 || !places.every((place) => isFree(place, sheet))) return {};
  const edits = places
    .map((at, index) => ({ at, after: first + index }))
    .filter(({ at, after }) => valueAt(sheet, at.row, at.column) !== after);
  return { fix: { kind: 'review', args: { first, last: first + places.length - 1 }, edits } };
}

function isFree({ row, column }: Place, sheet: Sheet): boolean {
  const area = mergedArea(mergeIndex(sheet), row, column);
  if (area && (area.top !== row || area.left !== column)) return false;
  const value: CellValue = valueAt(sheet, row, column);
  return value === null || typeof value === 'number' || (typeof value === 'string' && numberOf(value) !== null);
}
