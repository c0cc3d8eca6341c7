import type { NumberedHeading, NumberedSection, WrittenOrdinal } from '../../table/table';
import type { CompositeHeading, PlacedItem, PlacedSection } from '../composite/parse-composite';
import { ordinalAt } from '../composite/parse-ordinals';
import { readable } from '../composite/parse-readable';
import type { JoinedText } from './joined-text';

type Ordinals = NumberedSection['ordinals'];

/** Texts have few ordinals, and each in very many places. */
const known = new Map<string, WrittenOrdinal>();
const MOST_KNOWN = 2000;
/** 1.2.3: a list in a list. */
const LAST_NUMBER = /(\d+)[、.．]?$/;

function writtenOrdinal(text: string): WrittenOrdinal {
  let ordinal = known.get(text);
  if (!ordinal) {
    const found = ordinalAt(readable(text), 0);
    const isWhole = found?.end === text.length;
    ordinal = {
      text,
      number: isWhole ? found.number : Number(LAST_NUMBER.exec(readable(text))?.[1] ?? 0),
      style: isWhole ? found.style : '1.1',
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, ordinal);
  }
  return ordinal;
}

/** What numbers the sections of one text: headings are made once, though several sections stand below one. */
class SectionNumberer {
  private heading: { readonly from: CompositeHeading; readonly made: NumberedHeading } | null = null;
  private first = 0;
  /** Behind the last item or heading. */
  private done = 0;

  constructor(private readonly text: JoinedText) {}

  number(section: PlacedSection, next: PlacedSection | undefined): NumberedSection {
    const { level1, level2, heading1, heading2, items } = section;
    const own = heading2 ?? heading1;
    const begin = own?.end ?? 0;
    const { first } = this;
    this.first += items.length;
    const isHead = heading2 === null && next?.heading2 != null && next.heading1?.start === own?.start;
    const cut = own && items.length === 0 && !isHead ? this.cutOf(own, next) : null;
    const [item] = items;
    const numbered: NumberedSection = {
      level1,
      level2,
      heading1: heading1 && this.level1(heading1),
      heading2: heading2 && this.headingOf(heading2),
      first,
      ordinals: this.ordinalsOf(items),
      gap: item && heading2 === null ? this.text.text.slice(begin, item.from + item.item.start) : '',
    };
    const last = items.at(-1);
    this.done = last ? last.from + last.item.end : begin;
    return cut ? { ...numbered, cut } : numbered;
  }

  private level1(heading: CompositeHeading): NumberedHeading {
    if (this.heading?.from.start !== heading.start) this.heading = { from: heading, made: this.headingOf(heading) };
    return this.heading.made;
  }

  private headingOf({ label, ordinal, start, end }: CompositeHeading): NumberedHeading {
    return { label, at: this.text.place(start, end), ordinal: ordinal && writtenOrdinal(ordinal.text) };
  }

  /** A second indicator of one item stands in its line; what begins a line is an item of its own. */
  private ordinalsOf(items: readonly PlacedItem[]): Ordinals {
    const ordinals: Ordinals[number][] = [];
    for (let index = 0; index < items.length; index++) {
      const { item, from } = items[index]!;
      if (item.ordinal) ordinals.push(writtenOrdinal(item.ordinal.text));
      else ordinals.push(this.isWithin(items[index - 1], from + item.start) ? 'within' : null);
    }
    return ordinals;
  }

  private isWithin(before: PlacedItem | undefined, start: number): boolean {
    if (!before) return false;
    return !readable(this.text.text.slice(before.from + before.item.end, start)).includes('\n');
  }

  /** With the blanks behind it, or, at the end of the text, with those before it. */
  private cutOf(heading: CompositeHeading, next: PlacedSection | undefined) {
    const { text } = this.text;
    const following = next && (next.heading2 ?? next.heading1);
    const end = following?.start ?? text.length;
    if (readable(text.slice(heading.end, end)).trim() !== '') return null;
    const isLast = next === undefined;
    const start = isLast ? this.done + text.slice(this.done, heading.start).trimEnd().length : heading.start;
    return this.text.place(start, end);
  }
}

/** How the headings and items of a composite text are numbered. */
export function numberingOf(sections: readonly PlacedSection[], text: JoinedText): readonly NumberedSection[] {
  const numberer = new SectionNumberer(text);
  return sections.map((section, index) => numberer.number(section, sections[index + 1]));
}

interface Content {
  readonly indicators: readonly unknown[];
  readonly numbering: readonly NumberedSection[];
}

/** The texts of one project, which may stand in several columns, counted through. */
export function numberedTogether(contents: readonly Content[]): readonly (readonly NumberedSection[])[] {
  let before = 0;
  return contents.map(({ indicators, numbering }) => {
    const from = before;
    before += indicators.length;
    return from === 0 ? numbering : numbering.map((section) => ({ ...section, first: section.first + from }));
  });
}
