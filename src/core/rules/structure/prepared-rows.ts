import type { LibraryPlace } from '../../pack/library-row';
import type { Tree } from '../../pack/pack';
import { INDICATOR_FIELDS, type Indicator, type Place, type Project, type Table } from '../../table/table';
import type { DraftFix, DraftInsertion } from '../rule';

type Branch = Tree['level1'][number];

/**
 * A fix that puts prepared rows into a project: labels only, so that the person fills them in and nobody takes them for
 * filled. A row comes below the last one of its 一级指标, else below the 一级指标 that precedes it in the tree, else
 * below the project's last row. Undefined for composite text: a heading with nothing below it is no better.
 */
export function rowsFix(
  project: Project,
  tree: Tree | null,
  labels: readonly LibraryPlace[],
  args: DraftFix['args'] = {},
): DraftFix | undefined {
  const insertions = tree ? preparedRows(project, tree, labels) : null;
  return insertions ? { kind: 'review', args, edits: [], insertions } : undefined;
}

function preparedRows(project: Project, tree: Tree, labels: readonly LibraryPlace[]): readonly DraftInsertion[] | null {
  const present = rowsOf(project);
  const own = present && ownColumns(present);
  if (!own || labels.length === 0 || project.midTerm) return null;
  const groups = new Map<Indicator, LibraryPlace[]>();
  for (const label of labels) {
    const below = rowAbove(present, label.level1, tree);
    const group = groups.get(below);
    if (group) group.push(label);
    else groups.set(below, [label]);
  }
  return [...groups].map(([below, rows]) => ({ below, rows, own }));
}

/** The same for a project of one row that has no label yet: the first one goes into this row, the others below it. */
export function firstLabelsFix(
  { at, indicators, unfilled, rows }: Project,
  { layout, columns }: Table,
  labels: readonly LibraryPlace[],
): DraftFix | undefined {
  const [first, ...others] = labels;
  const isBare = indicators.length === 0 && !unfilled && rows.first === rows.last;
  if (layout !== 'declaration-table' || !isBare || !first || others.length === 0) return undefined;
  const { row } = at.name;
  const [level1, level2] = [columns.level1, columns.level2].map((column) => column !== undefined && { row, column });
  if (!level1 || !level2) return undefined;
  const edits = [
    { at: level1, after: first.level1 },
    { at: level2, after: first.level2 },
  ];
  const below = { ...first, at: { level1, level2 }, place: level1 };
  const own = new Set(INDICATOR_FIELDS.flatMap((field) => columns[field] ?? []));
  return {
    kind: 'review',
    variant: 'none',
    args: { count: labels.length },
    edits,
    insertions: [{ below, rows: others, own }],
  };
}

type Rows = readonly [Indicator, ...Indicator[]];

/** Rows with an indicator or a prepared one, from top to bottom; null where there is none. */
function rowsOf({ indicators, unfilled = [] }: Project): Rows | null {
  const [first, ...others] = [...indicators, ...unfilled].sort((a, b) => a.place.row - b.place.row);
  return first ? [first, ...others] : null;
}

/** Columns of the indicators; null where a label shares its cell, or stands in another column than that of the others. */
function ownColumns(rows: Rows): ReadonlySet<number> | null {
  const { level1, level2 } = rows[0].at;
  if (!level1 || !level2 || level1.column === level2.column) return null;
  const isAlike = (place: Place | undefined, { column }: Place): boolean =>
    place !== undefined && place.column === column && !place.span;
  if (!rows.every(({ at }) => isAlike(at.level1, level1) && isAlike(at.level2, level2))) return null;
  return new Set(rows.flatMap(({ at }) => INDICATOR_FIELDS.flatMap((field) => at[field]?.column ?? [])));
}

/** Labels that the next row takes over from the row above it would be torn from it. */
function rowAbove(rows: Rows, level1: string, tree: Tree): Indicator {
  const order = tree.level1.map(({ name }) => name);
  const before = order.slice(0, order.indexOf(level1) + 1).reverse();
  for (const name of before) {
    const index = rows.map((row) => row.level1).lastIndexOf(name);
    const [row, next] = [rows[index], rows[index + 1]];
    if (row && (!next || next.at.level1!.row > row.place.row)) return row;
  }
  return rows.at(-1) ?? rows[0];
}

/** 二级指标 that a new 一级指标 begins with: its only one, those that are normally there, else none. */
export function firstRowsOf({ name, level2 }: Branch): readonly LibraryPlace[] {
  const usual = level2.length === 1 ? level2 : level2.filter(({ missing }) => missing === 'warning');
  const labels = usual.length > 0 ? usual.map((leaf) => leaf.name) : [''];
  return labels.map((label) => ({ level1: name, level2: label }));
}
