import type { Pack } from '../../pack/pack';
import type { Indicator, IndicatorField, Place, Unplaced } from '../../table/table';
import { normaliseLabel, tidy } from '../../taxonomy/normalise';
import { parseComposite } from '../composite/parse-composite';
import type { CompositeHeading, CompositeSection } from '../composite/parse-composite';
import type { CompositeColumn } from './header-columns';
import type { JoinedText } from './joined-text';

/** What the composite text of one project's column says. */
export interface CompositeContent {
  readonly indicators: readonly Indicator[];
  readonly emptySections: readonly (readonly [string, string])[];
  readonly unplaced: readonly Unplaced[];
}

const BRACKETS = /[()[\]【】]/g;

function bareUnit(text: string): string {
  const unit = normaliseLabel(text);
  return unit.replace(BRACKETS, '') || unit;
}

class IndicatorReader {
  constructor(
    private readonly text: JoinedText,
    private readonly column: CompositeColumn,
    /** Where the label of the column itself stands. */
    private readonly headerAt: Place,
  ) {}

  /** The indicators of a section; written out, because spreads cost more here than all the rest. */
  read(section: CompositeSection): Indicator[] {
    const level1 = this.level(section.heading1, this.column.level1);
    const level2 = this.level(section.heading2, this.column.level2);
    const level2Label = section.level2 || this.column.level2;
    return section.items.map((item) => {
      const { name, operatorPart, value, unit } = item;
      const written: Partial<Record<IndicatorField, string>> = {};
      const at: Partial<Record<IndicatorField, Place>> = {};
      if (level1) {
        written.level1 = level1.text;
        at.level1 = level1.at;
      }
      if (level2) {
        written.level2 = level2.text;
        at.level2 = level2.at;
      }
      written.name = name.text;
      written.operator = operatorPart?.text ?? '';
      written.value = value ? this.text.text.slice(value.start, value.end) : '';
      written.unit = unit?.text ?? '';
      at.name = this.place(name);
      if (operatorPart) at.operator = this.place(operatorPart);
      if (value) at.value = this.place(value);
      if (unit) at.unit = this.place(unit);
      return {
        level1: section.level1,
        level2: level2Label,
        name: tidy(name.text),
        operator: item.operator,
        value: value ? tidy(value.text) : '',
        unit: unit ? bareUnit(unit.text) : '',
        weight: null,
        direction: '',
        written,
        at,
        place: this.text.place(item.start, item.end),
      };
    });
  }

  private place({ start, end }: { readonly start: number; readonly end: number }): Place {
    return this.text.place(start, end);
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
  const { sections, emptySections, unplaced } = parseComposite(text.text, pack, column.level1);
  const reader = new IndicatorReader(text, column, headerAt);
  return {
    indicators: sections.flatMap((section) => reader.read(section)),
    emptySections,
    unplaced: unplaced.map((part) => ({ at: text.place(part.start, part.end), text: part.text })),
  };
}
