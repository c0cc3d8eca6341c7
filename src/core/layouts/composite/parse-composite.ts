import type { Pack } from '../../pack/pack';
import type { CompositeText, PlacedText } from './composite-text';
import { movedItem } from './moved-item';
import { parseGeneral } from './parse-general';
import { findHeadings } from './parse-headings';
import { parseLines } from './parse-lines';
import { readable } from './parse-readable';

export type {
  CompositeHeading,
  CompositeItem,
  CompositeSection,
  CompositeText,
  PlacedItem,
  PlacedSection,
  PlacedText,
} from './composite-text';

/** As `parseComposite`, with items that other texts share: for reading many cells. */
export function placedComposite(text: string, pack: Pack, under = ''): PlacedText {
  const lines = parseLines(text, pack, under);
  if (lines) return lines;
  const { sections, ...rest } = parseGeneral(text, pack, under);
  return {
    ...rest,
    sections: sections.map(({ level1, level2, heading1, heading2, items }) => {
      return { level1, level2, heading1, heading2, items: items.map((item) => ({ from: 0, item })) };
    }),
  };
}

/** The text with every item moved to where it stands. */
export function settled({ sections, ...rest }: PlacedText): CompositeText {
  return {
    ...rest,
    sections: sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map(({ item, from }) => movedItem(item, from)),
    })),
  };
}

/**
 * Takes the composite indicator text of one cell apart (一、产出指标 （一）数量指标：1.名称≥26个). Positions count in the text
 * as given. `under` is the 一级指标 that the whole text stands under (a column of its own for 产出指标); empty for none.
 * Never throws; costs time in proportion to the text's length.
 */
export function parseComposite(text: string, pack: Pack, under = ''): CompositeText {
  const lines = parseLines(text, pack, under);
  return lines ? settled(lines) : parseGeneral(text, pack, under);
}

/** Where the first heading begins in a text that may start with something else (the goal); its length where none does. */
export function compositeStart(text: string, pack: Pack): number {
  return findHeadings(readable(text), pack)[0]?.start ?? text.length;
}

/** Has the text an item, or only the headings of a template? */
export function compositeHasItems(text: string, pack: Pack, under = ''): boolean {
  return placedComposite(text, pack, under).sections.some(({ items }) => items.length > 0);
}
