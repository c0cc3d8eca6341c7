import type { IndicatorContent } from '../table/content';
import { normaliseLabel } from '../taxonomy/normalise';
import type { Library, LibraryKind, LibraryRow } from './library';
import type { Tree } from './pack';

/** The cost in money stands below 产出指标 in one tree and is a level 1 of its own in the other. */
const SAME_COST: Readonly<Record<string, string>> = { 成本指标: '经济成本指标', 经济成本指标: '成本指标' };

/** Where a row of the library stands in a tree. */
export interface LibraryPlace {
  readonly level1: string;
  readonly level2: string;
}

/** 一级指标 and 二级指标 of a row in this tree; null where the tree has no place for it. */
export function libraryPlace({ level2 }: Pick<LibraryRow, 'level2'>, tree: Tree): LibraryPlace | null {
  const names = [level2, SAME_COST[level2]];
  for (const name of names)
    for (const branch of tree.level1)
      if (branch.level2.some((leaf) => leaf.name === name)) return { level1: branch.name, level2: name! };
  return null;
}

/** What the person decides when a row is inserted. */
export interface LibraryChoice {
  /** Number without unit, date or word; left out, the row's fixed value or none. */
  readonly value?: string;
  /** One of the row's other units. */
  readonly unit?: string;
  /** Null where the table has no weights. */
  readonly weight?: string | null;
}

/** The row as an indicator of a table that follows this tree; null where the tree has no place for it. */
export function libraryIndicator(row: LibraryRow, tree: Tree, choice: LibraryChoice = {}): IndicatorContent | null {
  const place = libraryPlace(row, tree);
  if (!place) return null;
  const { name, operator, unit = '', direction, value = '' } = row;
  return {
    ...place,
    name,
    operator,
    value: choice.value ?? value,
    unit: choice.unit ?? unit,
    weight: choice.weight ?? null,
    direction,
    notes: [],
  };
}

/** Kinds that fit a project by its name, those with a longer word first, those that fit every project last. */
export function libraryKindsFor(projectName: string, { kinds }: Library): readonly LibraryKind[] {
  const name = normaliseLabel(projectName);
  const fit = ({ words }: LibraryKind): number =>
    Math.max(0, ...words.filter((word) => name.includes(word)).map((word) => word.length));
  const fitting = kinds.filter((kind) => kind.words.length === 0 || fit(kind) > 0);
  return [...fitting].sort((left, right) => fit(right) - fit(left));
}

/** Rows of a kind that have a place in the tree, in the order of the library. */
export function libraryRowsOf(kind: string, tree: Tree, { rows }: Library): readonly LibraryRow[] {
  return rows.filter((row) => row.kind === kind && libraryPlace(row, tree) !== null);
}
