import type { Indicator, IndicatorField, Place } from '../table/table';

/** One cell of a column with the indicators that it stands for: a merged cell stands for several. */
export interface FieldCell {
  readonly at: Place;
  /** Last cell of the span, where the indicators reach over more than one row. */
  readonly to?: Place;
  /** Never empty. */
  readonly indicators: readonly [Indicator, ...Indicator[]];
}

/**
 * Groups indicators by the cell of one field, in their order, so that one wrong cell becomes one finding.
 * Indicators without a place for the field (the layout has no such column) are left out.
 */
export function cellsOf(indicators: readonly Indicator[], field: IndicatorField): readonly FieldCell[] {
  const groups = new Map<number, { at: Place; to?: Place; indicators: [Indicator, ...Indicator[]] }>();
  for (const indicator of indicators) {
    const at = indicator.at[field];
    if (!at) continue;
    const key = placeKey(at);
    const group = groups.get(key);
    if (group) group.indicators.push(indicator);
    else groups.set(key, { at, indicators: [indicator] });
  }
  const cells = [...groups.values()];
  for (const cell of cells) if (!cell.at.span && cell.indicators.length > 1) cell.to = spanEnd(cell);
  return cells;
}

function spanEnd({ at, indicators }: FieldCell): Place | undefined {
  const last = Math.max(at.row, ...indicators.map(({ place }) => place.row));
  return last > at.row ? { row: last, column: at.column } : undefined;
}

/** Are two places in the same cell? */
export function sameCell(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Are two places the same cell, or the same part of its text? */
export function samePlace(a: Place, b: Place): boolean {
  return sameCell(a, b) && a.span?.start === b.span?.start;
}

/** One number a place: columns have 14 bits, positions in a cell's text 15. */
export function placeKey({ row, column, span }: Place): number {
  return (row * 0x4000 + column) * 0x10000 + (span ? span.start + 1 : 0);
}

/** Labels in the order given, each once, as a list for a message. */
export function listed(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
