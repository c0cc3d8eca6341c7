import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Misplaced, Unplaced } from '../../table/table';
import { isMovable } from '../leftovers/misplaced';
import type { Columns } from '../header/columns';
import type { AgencyRows } from './agency-rows';
import type { DisclosureColumns } from './header-columns';
import type { ProjectFinder } from './project-rows';
import type { ProjectReading } from './read-project';
import type { DisclosureRegion } from './regions';

/** The parts of a reading, each of which may leave something over. */
export interface Reading {
  readonly sheet: Sheet;
  readonly region: DisclosureRegion;
  readonly columns: DisclosureColumns;
  readonly headed: ReadonlySet<number>;
  readonly finder: ProjectFinder;
  readonly agencyRows: AgencyRows;
  readonly readings: readonly ProjectReading[];
}

function byPlace(left: Unplaced, right: Unplaced): number {
  return left.at.row - right.at.row || left.at.column - right.at.column;
}

function filledCells(sheet: Sheet, rows: readonly number[]): Unplaced[] {
  return rows.flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((_, column) => {
      const text = cellText(sheet, row, column);
      return text.trim() === '' ? [] : [{ at: { row, column }, text }];
    }),
  );
}

/** Headers whose meaning is not known, where anything stands below. */
function unknownHeaders({ sheet, region, columns }: Reading): Unplaced[] {
  const isUsed = (column: number): boolean => {
    for (let row = region.from; row < region.to; row++)
      if (!region.skip.has(row) && cellText(sheet, row, column).trim() !== '') return true;
    return false;
  };
  return columns.unknown
    .filter(({ column }) => isUsed(column))
    .map(({ row, column, text }) => ({ at: { row, column }, text }));
}

/** Cells and texts that no field takes; in the order of the sheet. */
export function unplacedCells(reading: Reading): Unplaced[] {
  const { sheet, finder, agencyRows, readings, headed } = reading;
  return [
    ...unknownHeaders(reading),
    ...agencyRows.unplaced,
    ...filledCells(sheet, finder.strays),
    ...filledCells(sheet, finder.agencyLines).filter(({ at }) => !headed.has(at.column)),
    ...readings.flatMap(({ unplaced }) => unplaced),
  ].sort(byPlace);
}

/** Contents of the table that stand in a wrong place; in the order of the sheet. */
export function misplacedCells({ sheet, columns, agencyRows, readings }: Reading): Misplaced[] {
  const fields: Columns = { ...columns.fields, name: columns.composite[0]!.column };
  const found = [
    ...readings.flatMap(({ misplaced }, project) => misplaced.map((one) => ({ ...one, project }))),
    ...agencyRows.misplaced.map((one) => ({ ...one, project: null })),
  ];
  return found
    .map((one) => ({ ...one, isMovable: isMovable(sheet, one, fields) }))
    .sort((left, right) => byPlace(left.cells[0]!, right.cells[0]!));
}
