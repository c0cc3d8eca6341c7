import type { Pack } from '../../pack/pack';
import type { Part } from '../cells/value-text';
import { emptySectionsOf, level1Of } from './composite-sections';
import type { CompositeHeading, CompositeItem, CompositeSection, CompositeText } from './composite-text';
import { findHeadings } from './parse-headings';
import { readItem } from './parse-item';
import type { ItemParts } from './parse-item';
import { splitItems } from './parse-items';
import type { ItemText } from './parse-items';
import { withLevels } from './parse-levels';
import type { LevelledHeading } from './parse-levels';
import { BULLETS } from './parse-ordinals';
import { readable, writtenEnd } from './parse-readable';
import { findUnknownHeadings } from './parse-unknown-headings';

interface Open {
  readonly heading1: LevelledHeading | null;
  readonly heading2: LevelledHeading | null;
  readonly start: number;
  readonly end: number;
}

/** What forms print where nobody has written anything. */
const NOTHING = /^(?:[/\\—_*.…·-]{1,12}|暂?无|没有|不涉及|不适用|指标)$/;
const NOTE = /^(?:注|备注|说明|填表说明)\s?:/;
const MARKUP_ONLY = new RegExp(`^[\\s:;；。，,、.|${BULLETS}]*$`);
/** 目标1： above the indicators of a goal. */
const GOAL = /^(?:年度|总体|绩效|项目)*目标\s?[\d一二三四五六七八九十]{1,2}\s?[:：、.]?$/;

const LONGEST_GOAL = 16;

class CompositeParser {
  private readonly text: string;
  private readonly unplaced: Part[] = [];

  constructor(
    private readonly written: string,
    private readonly pack: Pack,
    private readonly under: string,
  ) {
    this.text = readable(written);
  }

  parse(): CompositeText {
    const known = findHeadings(this.text, this.pack);
    const unknown = findUnknownHeadings(this.text, known);
    const all = unknown.length === 0 ? known : [...known, ...unknown].sort((left, right) => left.start - right.start);
    const headings = withLevels(this.text, all, this.under, this.pack);
    const sections = this.bodies(headings).flatMap((open) => this.section(open, headings.length > 0) ?? []);
    return { sections, emptySections: emptySectionsOf(sections), unplaced: this.unplaced };
  }

  /** The text between headings, with the headings it stands under. */
  private bodies(headings: readonly LevelledHeading[]): Open[] {
    const bodies: Open[] = [{ heading1: null, heading2: null, start: 0, end: headings[0]?.start ?? this.text.length }];
    let heading1: LevelledHeading | null = null;
    headings.forEach((heading, index) => {
      if (heading.level === 1) heading1 = heading;
      const end = headings[index + 1]?.start ?? this.text.length;
      bodies.push({ heading1, heading2: heading.level === 2 ? heading : null, start: heading.end, end });
    });
    return bodies;
  }

  private section(open: Open, hasHeadings: boolean): CompositeSection | null {
    const { heading1, heading2, start, end } = open;
    const isLead = heading1 === null && heading2 === null;
    const under = (heading2 ?? heading1)?.ordinal ?? null;
    const items = splitItems(this.text, { start, end, under }, this.pack).flatMap((item) =>
      this.items(item, isLead && hasHeadings),
    );
    if (isLead && items.length === 0) return null;
    const level2 = heading2?.label ?? '';
    return {
      level1: level1Of(heading1?.label, level2, this.under, this.pack),
      level2,
      heading1: heading1 && this.heading(heading1),
      heading2: heading2 && this.heading(heading2),
      items,
    };
  }

  /** Before the first heading only what has a value is an indicator. */
  private items(item: ItemText, isLead: boolean): CompositeItem[] {
    const found = readItem(this.text, item, this.pack).filter((parts) => !this.isNothing(parts));
    const isPlaced = (parts: ItemParts): boolean => !this.isNote(parts) && !(isLead && parts.value === null);
    for (const parts of found) if (!isPlaced(parts)) this.reject(parts);
    for (const { note } of found) if (note) this.reject(note);
    return found.filter(isPlaced).map((parts, index) => this.item(item, parts, index === 0));
  }

  private isNothing({ start, end }: ItemParts): boolean {
    const text = this.text.slice(start, end);
    return (text.length <= 12 && NOTHING.test(text)) || (text.length <= 40 && MARKUP_ONLY.test(text));
  }

  private isNote({ start, end, value }: ItemParts): boolean {
    if (NOTE.test(this.text.slice(start, start + 8))) return true;
    return value === null && end - start <= LONGEST_GOAL && GOAL.test(this.text.slice(start, end));
  }

  private reject({ start, end }: Pick<Part, 'start' | 'end'>): void {
    this.unplaced.push(this.part(start, end));
  }

  private item(item: ItemText, parts: ItemParts, isFirst: boolean): CompositeItem {
    const ordinal = isFirst ? item.ordinal : null;
    const value = parts.value && {
      ...this.part(parts.value.start, parts.value.end),
      text: this.valueText(parts.value),
    };
    return {
      ordinal: ordinal && this.part(ordinal.start, ordinal.end),
      start: ordinal?.start ?? parts.start,
      end: parts.end,
      name: this.part(parts.name.start, parts.name.end),
      operator: parts.operator,
      operatorPart: parts.operatorPart && this.part(parts.operatorPart.start, parts.operatorPart.end),
      value,
      unit: parts.unit && this.part(parts.unit.start, parts.unit.end),
      weight: parts.weight && this.part(parts.weight.start, parts.weight.end),
    };
  }

  /** Numbers lose their thousands separators; everything else is as written. */
  private valueText({ text, start, end }: Part): string {
    return /^[+-]?[\d.]+$/.test(text) ? text : this.written.slice(start, end);
  }

  private part(start: number, end: number): Part {
    const last = writtenEnd(this.written, start, end);
    return { text: this.written.slice(start, last), start, end: last };
  }

  private heading(heading: LevelledHeading): CompositeHeading {
    const { level, label, ordinal, start, end, labelStart, labelEnd } = heading;
    return {
      level,
      label,
      written: this.part(labelStart, labelEnd),
      ordinal: ordinal && this.part(ordinal.start, ordinal.end),
      start,
      end,
    };
  }
}

/** Takes any composite text apart. As `parseComposite`, but slower. */
export function parseGeneral(text: string, pack: Pack, under: string): CompositeText {
  return new CompositeParser(text, pack, under).parse();
}
