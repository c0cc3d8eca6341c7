import type { Pack } from '../../pack/pack';
import type { Indicator, IndicatorField, NumberedSection, Place, Unplaced } from '../../table/table';
import { placedComposite } from '../composite/parse-composite';
import type { CompositeHeading, CompositeItem, PlacedSection } from '../composite/parse-composite';
import type { CompositeColumn } from './header-columns';
import { wordsOf } from './item-words';
import { numberingOf } from './numbering';
import type { JoinedText } from './joined-text';

/** What the composite text of one project's column says. */
export interface CompositeContent {
  readonly indicators: readonly Indicator[];
  readonly emptySections: readonly (readonly [string, string])[];
  readonly numbering: readonly NumberedSection[];
  readonly unplaced: readonly Unplaced[];
}

class IndicatorReader {
  constructor(
    private readonly text: JoinedText,
    private readonly column: CompositeColumn,
    /** Where the label of the column itself stands. */
    private readonly headerAt: Place,
  ) {}

  /** The indicators of a section; written out, because spreads cost more here than all the rest. */
  read(section: PlacedSection, into: Indicator[]): void {
    const level1 = this.level(section.heading1, this.column.level1);
    const level2 = this.level(section.heading2, this.column.level2);
    const level2Label = section.level2 || this.column.level2;
    for (const { item, from } of section.items) {
      const { name, operatorPart, value, unit, weight, start, end } = item;
      const at: Partial<Record<IndicatorField, Place>> = {};
      if (level1) at.level1 = level1.at;
      if (level2) at.level2 = level2.at;
      at.name = this.text.place(from + name.start, from + name.end);
      if (operatorPart) at.operator = this.text.place(from + operatorPart.start, from + operatorPart.end);
      if (value) at.value = this.text.place(from + value.start, from + value.end);
      if (unit) at.unit = this.text.place(from + unit.start, from + unit.end);
      if (weight) at.weight = this.text.place(from + weight.start, from + weight.end);
      const words = wordsOf(item);
      into.push({
        level1: section.level1,
        level2: level2Label,
        name: words.name,
        operator: item.operator,
        value: words.value,
        unit: words.unit,
        weight: weight?.text ?? null,
        direction: '',
        written: words.written(this.written(item, from), level1?.text, level2?.text),
        at,
        place: this.text.place(from + start, from + end),
      });
    }
  }

  /** The value as it stands in the cell: the item's own has no thousands separators. */
  private written({ value }: CompositeItem, from: number): string {
    if (!value) return '';
    const { text } = this.text;
    const start = from + value.start;
    const isAsWritten = value.text.length === value.end - value.start && text.startsWith(value.text, start);
    return isAsWritten ? value.text : text.slice(start, from + value.end);
  }

  private level(heading: CompositeHeading | null, own: string): { text: string; at: Place } | null {
    if (heading) {
      const { text, start, end } = heading.written;
      return { text, at: this.text.place(start, end) };
    }
    return own === '' ? null : { text: own, at: this.headerAt };
  }
}

/** Reads the composite text under one column; `from` is where it begins behind the goal of the same cell. */
export function readComposite(
  text: JoinedText,
  column: CompositeColumn,
  headerAt: Place,
  pack: Pack,
): CompositeContent {
  const { sections, emptySections, unplaced } = placedComposite(text.text, pack, column.level1);
  const reader = new IndicatorReader(text, column, headerAt);
  const indicators: Indicator[] = [];
  for (const section of sections) reader.read(section, indicators);
  return {
    indicators,
    emptySections,
    numbering: numberingOf(sections, text),
    unplaced: unplaced.map((part) => ({ at: text.place(part.start, part.end), text: part.text })),
  };
}
