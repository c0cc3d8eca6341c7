import type { Pack } from '../../pack/pack';
import { isUnit } from '../../taxonomy/units';
import type { Part } from '../cells/value-text';
import { operatorOf } from '../cells/operator-text';
import type { CompositeItem } from './composite-text';
import { findHeadings } from './parse-headings';
import type { FoundHeading } from './parse-headings';
import { LabelFinder } from './parse-labels';
import { ordinalAt, skipBlanks } from './parse-ordinals';
import { readable } from './parse-readable';

/**
 * A line that says the same whatever stands in the lines around it: a heading with a known label, items, or a heading and
 * its first items. Most tables are written so, and their lines are alike: they are read once.
 */
export interface PlainLine {
  readonly heading: FoundHeading | null;
  readonly items: readonly CompositeItem[];
}

/** Reads the items of a line in the general way; null where it holds anything else, another heading for one. */
export type ReadItems = (line: string, heading: string) => readonly CompositeItem[] | null;

const LONGEST = 200;
const MOST_LINES = 20_000;
/** Markup, numbered headings within a line and what may go on behind its last digit. */
const UNPLAIN = /[<\\$]|[一二三四五六七八九十]\s?、|[(（]\s?[一二三四五六七八九十]{1,3}\s?[)）]|\d[.、．]\s?\d*\s*$/;
const ITEM_STYLES = new Set(['1.', '(1)', '1)', '①']);
const DIGIT_AHEAD = /^\s*\d/;
/** 1. 维护设备数量 ≥120台: a name without digits and signs, an operator, a number and a unit. */
const MEASURED =
  /^(\d{1,2}[.、])( ?)([\u4e00-\u9fa5]{1,20}(?:\d{1,6}[\u4e00-\u9fa5]{1,20}){0,3})( ?)([≥≤＝=])( ?)(\d{1,8}(?:\.\d{1,6})?)( ?)([^\s\d]{1,8})$/;
const LABEL_IN = /指标|目标值/;
const YEAR = /^(?:19|20)\d\d$/;
/** Ends of operators in words (不低于, 控制在) and of words that belong to the number (第, 约). */
const GOES_ON = /[在于过少低高到为达是约共近第至以内上下]$/;
/** Nothing behind a label but its share of the weights, or a colon. */
const BARE = /^\s*(?:\(.{0,12}\)|[\d.]{1,6}分)?\s*(?::|$)/;
const CHINESE_STYLES = new Set(['一、', '(一)']);

function part(text: string, start: number): Part {
  return { text, start, end: start + text.length };
}

/** The item of the commonest form, read at once; null for any other. */
function measuredItem(line: string, pack: Pack): CompositeItem | null {
  const found = MEASURED.exec(line);
  if (!found) return null;
  const [, ordinal = '', gap1 = '', name = '', gap2 = '', sign = '', gap3 = '', number = '', gap4 = '', unit = ''] =
    found;
  if (LABEL_IN.test(name) || GOES_ON.test(name) || YEAR.test(number) || !isUnit(unit, pack)) return null;
  const nameAt = ordinal.length + gap1.length;
  const signAt = nameAt + name.length + gap2.length;
  const numberAt = signAt + 1 + gap3.length;
  return {
    ordinal: part(ordinal, 0),
    start: 0,
    end: line.length,
    name: part(name, nameAt),
    operator: operatorOf(sign),
    operatorPart: part(sign, signAt),
    value: part(number, numberAt),
    unit: part(unit, numberAt + number.length + gap4.length),
    weight: null,
  };
}

/** The heading that the line begins with, and whether there is more. */
function leadingHeading(line: string, pack: Pack): { heading: FoundHeading; rest: string } | null {
  const text = readable(line);
  const [heading, ...others] = findHeadings(text, pack);
  if (!heading || others.length > 0 || heading.isShort || heading.inPath !== null) return null;
  return heading.start === skipBlanks(text, 0) ? { heading, rest: line.slice(heading.end) } : null;
}

function afterHeading(line: string, read: ReadItems, pack: Pack): PlainLine | null {
  const found = leadingHeading(line, pack);
  if (!found) return null;
  const { heading, rest } = found;
  if (rest.trim() === '') return { heading, items: [] };
  if (heading.style === null || !CHINESE_STYLES.has(heading.style) || UNPLAIN.test(rest)) return null;
  const items = read(line, '');
  return items && { heading, items };
}

/** 1. 数量: whether it is a heading shows in the next line. */
function isBareLabel(text: string, start: number, pack: Pack): boolean {
  const label = new LabelFinder(text, pack).at(start);
  return label !== null && BARE.test(text.slice(label.end));
}

function onlyItems(line: string, read: ReadItems, pack: Pack): PlainLine | null {
  const text = readable(line);
  const lead = skipBlanks(text, 0);
  const ordinal = ordinalAt(text, lead);
  if (!ordinal || !ITEM_STYLES.has(ordinal.style) || DIGIT_AHEAD.test(text.slice(ordinal.end))) return null;
  if (UNPLAIN.test(line) || isBareLabel(text, skipBlanks(text, ordinal.end), pack)) return null;
  const items = read(line, `${pack.trees[0]!.level1[0]!.level2[0]!.name}\n`);
  return items?.[0]?.ordinal?.start === lead ? { heading: null, items } : null;
}

function readLine(line: string, read: ReadItems, pack: Pack): PlainLine | null {
  const measured = measuredItem(line, pack);
  if (measured) return { heading: null, items: [measured] };
  return line.length > LONGEST ? null : (afterHeading(line, read, pack) ?? onlyItems(line, read, pack));
}

const memories = new WeakMap<Pack, Map<string, PlainLine | null>>();

/** What a line of a composite text says by itself, positions counted in the line; null where that cannot be told. */
export function plainLine(line: string, read: ReadItems, pack: Pack): PlainLine | null {
  let memory = memories.get(pack);
  if (!memory) memories.set(pack, (memory = new Map()));
  const known = memory.get(line);
  if (known !== undefined) return known;
  const found = readLine(line, read, pack);
  if (memory.size >= MOST_LINES) memory.clear();
  memory.set(line, found);
  return found;
}
