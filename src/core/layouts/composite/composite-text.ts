import type { Operator } from '../../table/table';
import type { Part } from '../cells/value-text';

/** A heading of a composite text: 一、产出指标, （一）数量指标：. */
export interface CompositeHeading {
  readonly level: 1 | 2;
  /** Canonical label; as written where no tree knows it. */
  readonly label: string;
  /** The label alone, as written. */
  readonly written: Part;
  /** As written (（一）); null where it has none. */
  readonly ordinal: Part | null;
  /** The whole heading with ordinal and colon. */
  readonly start: number;
  readonly end: number;
}

/** One indicator of a composite text. Parts hold the characters as written and where they stand in the text. */
export interface CompositeItem {
  /** As written (1.); null where it has none. */
  readonly ordinal: Part | null;
  /** The whole item with its ordinal. */
  readonly start: number;
  readonly end: number;
  /** Empty where the value stands alone (三、满意度指标：90%). */
  readonly name: Part;
  readonly operator: Operator;
  readonly operatorPart: Part | null;
  /** Number without thousands separators, else as written; null where there is none. */
  readonly value: Part | null;
  readonly unit: Part | null;
  /** Number of the weight that some write behind the value (（10分）); null where there is none. */
  readonly weight: Part | null;
}

/** What stands under one heading, or under none. */
export interface CompositeSection {
  /** Canonical 一级指标; where none is written, the only one that all trees have this 二级指标 under; else empty. */
  readonly level1: string;
  readonly level2: string;
  readonly heading1: CompositeHeading | null;
  readonly heading2: CompositeHeading | null;
  readonly items: readonly CompositeItem[];
}

/** A composite text (公开表的绩效指标) taken apart. */
export interface CompositeText {
  /** In the order of the text; those without items are empty headings. */
  readonly sections: readonly CompositeSection[];
  /** Headings without an item, as [level1, level2]. */
  readonly emptySections: readonly (readonly [string, string])[];
  /** Text that belongs to no item and no heading. */
  readonly unplaced: readonly Part[];
}

/** An item in a text: its parts count from `from`, because many texts share it. */
export interface PlacedItem {
  readonly from: number;
  readonly item: CompositeItem;
}

/** A section whose items are placed. */
export interface PlacedSection extends Omit<CompositeSection, 'items'> {
  readonly items: readonly PlacedItem[];
}

/** A composite text taken apart, before its items are moved to where they stand. */
export interface PlacedText extends Omit<CompositeText, 'sections'> {
  readonly sections: readonly PlacedSection[];
}
