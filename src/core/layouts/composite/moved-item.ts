import type { Part } from '../cells/value-text';
import type { CompositeItem } from './composite-text';

function moved({ text, start, end }: Part, by: number): Part {
  return { text, start: start + by, end: end + by };
}

/** The item with all places `by` characters further on. */
export function movedItem(item: CompositeItem, by: number): CompositeItem {
  const { ordinal, start, end, name, operator, operatorPart, value, unit, weight } = item;
  return {
    ordinal: ordinal && moved(ordinal, by),
    start: start + by,
    end: end + by,
    name: moved(name, by),
    operator,
    operatorPart: operatorPart && moved(operatorPart, by),
    value: value && moved(value, by),
    unit: unit && moved(unit, by),
    weight: weight && moved(weight, by),
  };
}
