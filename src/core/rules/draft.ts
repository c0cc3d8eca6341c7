import { placeKey } from '../table/place';
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

/** Labels in the order given, each once, as a list for a message. */
export function listed(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
