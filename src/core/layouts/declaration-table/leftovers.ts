import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Misplaced, Unplaced } from '../../table/table';
import type { AgencyRows } from './agency-rows';
import type { BlockFinder } from './blocks';
import { isMovable, withoutProject } from '../leftovers/misplaced';
import type { FoundMisplaced } from '../leftovers/misplaced';
import type { BlockContent } from './read-block';
import type { TableRegion } from './regions';
import type { TableRows } from './table-rows';

/** The parts of a reading, each of which may leave something over. */
export interface Reading {
  readonly region: TableRegion;
  readonly rows: TableRows;
  readonly finder: BlockFinder;
  readonly agencyRows: AgencyRows;
  readonly contents: readonly BlockContent[];
  /** Columns under the header row. */
  readonly headed: ReadonlySet<number>;
}

function byPlace(left: Unplaced, right: Unplaced): number {
  return left.at.row - right.at.row || left.at.column - right.at.column;
}

function filledCells(sheet: Sheet, rows: readonly number[]): Unplaced[] {
  return rows.flatMap((row) =>
    sheet.rows[row]!.flatMap((_, column) => {
      const text = cellText(sheet, row, column);
      return text.trim() === '' ? [] : [{ at: { row, column }, text }];
    }),
  );
}

/** Headers whose meaning is not known, where anything stands below. */
function unknownHeaders({ region: { head }, rows: { sheet, from, to, skip } }: Reading): Unplaced[] {
  const isUsed = (column: number): boolean => {
    for (let row = from; row < to; row++) if (!skip.has(row) && cellText(sheet, row, column).trim() !== '') return true;
    return false;
  };
  return head.map.unknown
    .filter(({ column }) => isUsed(column))
    .map(({ row, column, text }) => ({ at: { row, column }, text }));
}

/** Cells with content that no field takes, and that are no content of the table either; in the order of the sheet. */
export function unplacedCells(reading: Reading): Unplaced[] {
  const { rows, finder, agencyRows, contents, headed } = reading;
  return [
    ...unknownHeaders(reading),
    ...agencyRows.unplaced,
    ...filledCells(rows.sheet, finder.strays),
    ...filledCells(rows.sheet, finder.agencyLines).filter(({ at }) => !headed.has(at.column)),
    ...contents.flatMap((content) => content.unplaced),
  ].sort(byPlace);
}

/** Contents of the table that stand in a wrong place; in the order of the sheet. */
export function misplacedCells({ rows, finder, agencyRows, contents }: Reading): Misplaced[] {
  const { sheet, columns, factsOf } = rows;
  const found: Misplaced[] = [];
  const take = (misplaced: FoundMisplaced, project: number | null): void =>
    void found.push({ ...misplaced, project, isMovable: isMovable(sheet, misplaced, columns) });
  let projects = 0;
  for (const { misplaced, project } of contents) {
    for (const one of misplaced) take(one, project ? projects : null);
    if (project) projects++;
  }
  for (const one of agencyRows.misplaced) take(one, null);
  for (const row of finder.orphans) take(withoutProject(sheet, row, factsOf(row).shifted ?? columns), null);
  return found.sort((left, right) => byPlace(left.cells[0]!, right.cells[0]!));
}
