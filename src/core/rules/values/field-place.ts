import type { Indicator, IndicatorField, Place, Table } from '../../table/table';

/** Has the table this field? A rule about a column says nothing where a row-per-indicator table lacks the column. */
export function hasField(table: Table, field: IndicatorField): boolean {
  return table.layout !== 'declaration-table' || table.columns[field] !== undefined;
}

/** Where a field stands or should stand; without a place of its own, the value's or the whole indicator's. */
export function placeOf({ at, place }: Indicator, field: IndicatorField): Place {
  return at[field] ?? at.value ?? place;
}
