import { mergeIndex } from '../layouts/cells/merges';
import type { DraftFix, DraftInsertion } from '../rules/rule';
import type { Area } from '../sheet/address';
import type { RowInsertion } from '../sheet/row-insertion';
import { type CellValue, type Row, type Sheet, valueAt } from '../sheet/sheet';
import type { Project } from '../table/table';

interface Known {
  readonly sheet: string;
  readonly insertion: RowInsertion | null;
}

/** A rule that runs at every check says the same object as long as the project, its rows and merges are the same. */
const known = new WeakMap<DraftInsertion, Known>();

/**
 * Rows to be put in, with the cells and merges that make them rows of the project. Null where an indicator's own cells
 * reach over the place: the new row would become a part of it.
 */
export function insertionOf(
  draft: DraftInsertion,
  { edits }: Pick<DraftFix, 'edits'>,
  sheet: Sheet,
  project: Project | null,
): RowInsertion | null {
  const before = known.get(draft);
  if (before?.sheet === sheet.name) return before.insertion;
  const made = madeFor(draft, sheet, project);
  const insertion = made && { ...made, before: withOwnEdits(made, edits) };
  known.set(draft, { sheet: sheet.name, insertion });
  return insertion;
}

/** What the row above holds once the edits of the fix are made. */
function withOwnEdits({ below, before }: RowInsertion, edits: DraftFix['edits']): Row {
  const own = edits.filter(({ at }) => at.row === below);
  if (own.length === 0) return before;
  const row = [...before];
  for (const { at, after } of own) row[at.column] = after;
  return Array.from(row, (value) => value ?? null);
}

function madeFor(draft: DraftInsertion, sheet: Sheet, project: Project | null): RowInsertion | null {
  const below = draft.below.place.row;
  const areas = mergeIndex(sheet).get(below) ?? [];
  if (areas.some(({ left, bottom }) => bottom > below && draft.own.has(left))) return null;
  const rows = draft.rows.map((labels): Row => {
    const row = repeatedCells(draft, sheet, project);
    for (const { column, label } of ownLabels(draft, labels)) row[column] = label;
    return Array.from(row, (value) => value ?? null);
  });
  const ending = areas.filter(({ bottom }) => bottom === below);
  const merges = ending.flatMap((area) => mergesBelow(area, draft));
  const isCovered = (row: number, column: number): boolean =>
    merges.some((area) => area.left === column && area.top <= below && area.bottom >= row);
  const seen = rows.map((row, index) =>
    row.map((value, column) => (isCovered(below + 1 + index, column) ? null : value)),
  );
  const labels = draft.rows.map(({ level1, level2 }) => [level1, level2].filter(Boolean).join(' / '));
  return { sheet: sheet.name, below, before: sheet.rows[below] ?? [], rows: seen, labels, merges };
}

interface OwnLabel {
  readonly column: number;
  readonly label: string;
}

function ownLabels({ below }: DraftInsertion, labels: DraftInsertion['rows'][number]): readonly OwnLabel[] {
  return (['level1', 'level2'] as const).flatMap((field) => {
    const column = below.at[field]?.column;
    return column === undefined || labels[field] === '' ? [] : [{ column, label: labels[field] }];
  });
}

/** Tables without merged cells say the same of a project in each of its rows. */
function repeatedCells({ below, own }: DraftInsertion, sheet: Sheet, project: Project | null): CellValue[] {
  const { row } = below.place;
  const first = project?.rows.first ?? row;
  if (first === row) return [];
  return (sheet.rows[row] ?? []).map((value, column) =>
    !own.has(column) && value !== null && valueAt(sheet, first, column) === value ? value : null,
  );
}

/** What a merged area that ends above the new rows becomes: it grows over them, or they get their own of its width. */
function mergesBelow(area: Area, draft: DraftInsertion): readonly Area[] {
  const { below, rows } = draft;
  const { row } = below.place;
  const grown = area.top < area.bottom ? grownBy(area, draft) : 0;
  const own = rows.slice(grown).map((_, index) => row + 1 + grown + index);
  return [
    ...(grown > 0 ? [{ ...area, bottom: row + grown }] : []),
    ...(area.left < area.right ? own.map((top) => ({ ...area, top, bottom: top })) : []),
  ];
}

/** Over so many of the new rows an area grows: those for which it says what they say, all where it is the project's. */
function grownBy({ left }: Area, { below, rows, own }: DraftInsertion): number {
  const { level1, level2 } = below.at;
  if (!own.has(left)) return rows.length;
  if (left !== level1?.column && left !== level2?.column) return 0;
  const differs = rows.findIndex(
    (labels) => labels.level1 !== below.level1 || (left === level2?.column && labels.level2 !== below.level2),
  );
  return differs < 0 ? rows.length : differs;
}
