import type { Table } from '../core/table/table';
import type { Row } from '../core/sheet/sheet';

/** Number of columns from A that the tables of a sheet take. */
export function widthOf(tables: readonly Table[]): number {
  return tables.reduce((width, { area }) => Math.max(width, area.right + 1), 0);
}

/** Columns below `width` in which a number stands, whose format therefore may change what a person sees. */
export function numberColumns(rows: readonly Row[], width: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of rows)
    row.forEach((value, column) => {
      if (typeof value === 'number' && column < width) columns.add(column);
    });
  return columns;
}

/** First row below the heading of the sheet's first table: an edit above it may change what the columns mean. */
export function firstContentRow(tables: readonly Table[]): number {
  const rows = tables.flatMap((table) => [
    ...table.projects.map((project) => project.rows.first),
    ...table.agencies.map((agency) => agency.at.row),
  ]);
  return Math.min(...rows);
}
