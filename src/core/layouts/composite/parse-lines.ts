import type { Pack } from '../../pack/pack';
import type { Part } from '../cells/value-text';
import { emptySectionsOf, level1Of } from './composite-sections';
import type { CompositeHeading, CompositeItem, PlacedItem, PlacedSection, PlacedText } from './composite-text';
import { movedItem } from './moved-item';
import { parseGeneral } from './parse-general';
import type { FoundHeading } from './parse-headings';
import { withLevels } from './parse-levels';
import { plainLine } from './parse-plain';
import type { PlainLine, ReadItems } from './parse-plain';

interface PlacedLine {
  readonly start: number;
  readonly plain: PlainLine;
}

interface Level {
  readonly level: 1 | 2;
  readonly label: string;
}

/** Could be the ordinal of a heading that has none of its own in the next line. */
const ORDINAL_END = /[、.．)）]\s*$/;
const MOST_OUTLINES = 500;

/** All lines of a text with what each says by itself; null where one of them needs the others. */
function plainLines(text: string, pack: Pack): PlacedLine[] | null {
  const read: ReadItems = (line, heading) => itemsBelow(heading, line, pack);
  const lines: PlacedLine[] = [];
  let before = '';
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      const plain = plainLine(line, read, pack);
      if (!plain || (lines.length === 0 && !plain.heading)) return null;
      if (plain.heading?.ordinal === null && ORDINAL_END.test(before)) return null;
      lines.push({ start, plain });
      before = line;
    }
    start = end + 1;
  }
  return lines.length === 0 ? null : lines;
}

function itemsBelow(heading: string, line: string, pack: Pack): readonly CompositeItem[] | null {
  const { sections, unplaced } = parseGeneral(heading + line, pack, '');
  const [section] = sections;
  if (!section || sections.length > 1 || unplaced.length > 0) return null;
  return section.items.map((item) => movedItem(item, -heading.length));
}

const outlines = new WeakMap<Pack, Map<string, readonly Level[]>>();

/** Levels of the headings: their labels and numbering tell, not where they stand, and most texts have the same. */
function levelsOf(headings: readonly FoundHeading[], under: string, pack: Pack): readonly Level[] {
  let known = outlines.get(pack);
  if (!known) outlines.set(pack, (known = new Map()));
  let key = under;
  for (const { level1, level2, style } of headings) key += `|${level1}/${level2}/${style}`;
  let levels = known.get(key);
  if (!levels) {
    if (known.size >= MOST_OUTLINES) known.clear();
    known.set(key, (levels = withLevels('', headings, under, pack).map(({ level, label }) => ({ level, label }))));
  }
  return levels;
}

function headingAt(text: string, at: number, found: FoundHeading, { level, label }: Level): CompositeHeading {
  const { ordinal, start, end, labelStart, labelEnd } = found;
  const part = (from: number, to: number): Part => ({
    text: text.slice(at + from, at + to),
    start: at + from,
    end: at + to,
  });
  return {
    level,
    label,
    written: part(labelStart, labelEnd),
    ordinal: ordinal && part(ordinal.start, ordinal.end),
    start: at + start,
    end: at + end,
  };
}

interface OpenSection extends PlacedSection {
  readonly items: PlacedItem[];
}

/**
 * Takes a composite text apart that is written line by line: headings with known labels and numbered items, each in a line
 * of its own. Equals the general parser, but reads lines that many texts share only once; null for any other text.
 */
export function parseLines(text: string, pack: Pack, under: string): PlacedText | null {
  const lines = plainLines(text, pack);
  if (!lines) return null;
  const levels = levelsOf(
    lines.flatMap(({ plain }) => plain.heading ?? []),
    under,
    pack,
  );
  const sections: OpenSection[] = [];
  let heading1: CompositeHeading | null = null;
  for (const { start, plain } of lines) {
    if (plain.heading) {
      const heading: CompositeHeading = headingAt(text, start, plain.heading, levels[sections.length]!);
      const heading2: CompositeHeading | null = heading.level === 2 ? heading : null;
      if (heading.level === 1) heading1 = heading;
      const level2 = heading2?.label ?? '';
      sections.push({ level1: level1Of(heading1?.label, level2, under, pack), level2, heading1, heading2, items: [] });
    }
    for (const item of plain.items) sections.at(-1)!.items.push({ from: start, item });
  }
  return { sections, emptySections: emptySectionsOf(sections), unplaced: [] };
}
