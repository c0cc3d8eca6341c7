import { chineseOrdinal } from '../../layouts/composite/write-items';
import type { Indicator, NumberedHeading, NumberedSection, Place, Project, WrittenOrdinal } from '../../table/table';
import type { DraftFix } from '../rule';

/** One entry of a numbered list; null where it has no number. */
export interface Entry {
  readonly ordinal: WrittenOrdinal | null;
  /** Where the whole entry stands. It begins with its ordinal. */
  readonly at: Place;
}

/** Headings or items that are numbered together, with the number that the first one should have. */
export interface NumberedList<T extends Entry = Entry> {
  readonly entries: readonly T[];
  readonly from: number;
}

/** The first entry of a list that is out of order. */
export interface OutOfOrder<T extends Entry> {
  readonly entry: T;
  readonly written: WrittenOrdinal;
  /** The number it should have. */
  readonly expected: number;
}

/** A heading with its label. */
export type HeadingEntry = NumberedHeading;

/** An item with its indicator. */
export interface ItemEntry extends Entry {
  readonly indicator: Indicator;
}

/** The ordinals of a list are of one style; lists in lists and two habits in one are left alone. */
export function isOneStyle({ entries }: NumberedList): boolean {
  return new Set(entries.flatMap(({ ordinal }) => ordinal?.style ?? [])).size <= 1;
}

/** Null where the list is in order; an entry without a number may count or not. */
export function outOfOrder<T extends Entry>({ entries, from }: NumberedList<T>): OutOfOrder<T> | null {
  let expected = from;
  let skipped = 0;
  for (const entry of entries) {
    const written = entry.ordinal;
    if (written === null) {
      skipped += 1;
      continue;
    }
    if (written.number !== expected && written.number !== expected + skipped) return { entry, written, expected };
    expected = written.number + 1;
    skipped = 0;
  }
  return null;
}

const NUMBER = /[0-9０-９]+|[一二三四五六七八九十]+|[①-⑳]|[A-Za-z]/g;
const CIRCLE_ZERO = '①'.charCodeAt(0) - 1;
const LAST_CIRCLE = 20;
const LETTERS = 26;

function numberAs(written: string, number: number): string | null {
  const first = written[0] ?? '';
  if (/[0-9]/.test(first)) return String(number);
  if (/[０-９]/.test(first))
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (/[①-⑳]/.test(first)) return number <= LAST_CIRCLE ? String.fromCharCode(CIRCLE_ZERO + number) : null;
  if (/[A-Za-z]/.test(first)) {
    const zero = (/[a-z]/.test(first) ? 'a' : 'A').charCodeAt(0) - 1;
    return number <= LETTERS ? String.fromCharCode(zero + number) : null;
  }
  return chineseOrdinal(number);
}

/** The ordinal with another number, its script and marks as they are; null where the script does not reach so far. */
export function renumbered({ text }: WrittenOrdinal, number: number): string | null {
  const found = [...text.matchAll(NUMBER)].at(-1);
  const next = found ? numberAs(found[0], number) : null;
  if (!found || next === null) return null;
  return text.slice(0, found.index) + next + text.slice(found.index + found[0].length);
}

/** Where the ordinal of an entry stands. */
export function ordinalPlace({ at }: Entry, { text }: WrittenOrdinal): Place {
  const start = at.span?.start ?? 0;
  return { row: at.row, column: at.column, span: { start, end: start + text.length } };
}

/** Edits that number the entries that have a number one after the other; null where one cannot be written. */
export function renumberingEdits({ entries, from }: NumberedList): DraftFix['edits'] | null {
  const edits: DraftFix['edits'][number][] = [];
  let number = from;
  for (const entry of entries) {
    if (entry.ordinal === null) continue;
    const after = renumbered(entry.ordinal, number);
    if (after === null) return null;
    if (entry.ordinal.number !== number) edits.push({ at: ordinalPlace(entry, entry.ordinal), after });
    number += 1;
  }
  return edits;
}

/** Is everything numbered from 1 on, as nearly all texts are? Then nothing has to be looked at more closely. */
export function isPlainlyNumbered(text: readonly NumberedSection[]): boolean {
  let head: NumberedHeading | null = null;
  let [level1, level2] = [0, 0];
  for (const { heading1, heading2 } of text) {
    if (heading1 !== head) {
      head = heading1;
      level2 = 0;
      if (heading1?.ordinal?.number !== ++level1) return false;
    }
    if (heading2 && heading2.ordinal?.number !== ++level2) return false;
  }
  return true;
}

/** Headings of level 1 of a text, and those of level 2 below each. */
export function headingLists(text: readonly NumberedSection[]): readonly NumberedList<HeadingEntry>[] {
  const below = new Map<NumberedHeading | null, NumberedHeading[]>();
  for (const { heading1, heading2 } of text) {
    const entries = below.get(heading1) ?? [];
    below.set(heading1, entries);
    if (heading2) entries.push(heading2);
  }
  const level1 = [...below.keys()].flatMap((head) => head ?? []);
  const lists: NumberedList<HeadingEntry>[] = [{ entries: level1, from: firstNumber(level1) ?? 1 }];
  let last = 0;
  for (const entries of below.values()) {
    // Some count through: （一） to （八） over all of 产出, 效益 and 满意度.
    const first = firstNumber(entries);
    lists.push({ entries, from: first !== null && first === last + 1 ? first : 1 });
    last = entries.reduce((number, { ordinal }) => ordinal?.number ?? number, last);
  }
  return lists;
}

function firstNumber(entries: readonly Entry[]): number | null {
  return entries.find(({ ordinal }) => ordinal !== null)?.ordinal?.number ?? null;
}

/** Are the items of each section numbered from 1 on? */
export function areItemsPlain(text: readonly NumberedSection[]): boolean {
  for (const { ordinals } of text) {
    let number = 0;
    for (const ordinal of ordinals)
      if (ordinal === null || ordinal === 'within' || ordinal.number !== ++number) return false;
  }
  return true;
}

/** Items of each section of a text, or all of them as one list where they are counted through. */
export function itemLists(text: readonly NumberedSection[], project: Project): readonly NumberedList<ItemEntry>[] {
  const sections = text.map((section) => entriesOf(section, project)).filter((entries) => entries.length > 0);
  const numbered = sections.flatMap((entries) => firstNumber(entries) ?? []);
  const countsThrough = numbered.length > 1 && numbered.slice(1).every((number) => number > 1);
  if (countsThrough) return [{ entries: sections.flat(), from: 1 }];
  return sections.map((entries) => ({ entries, from: 1 }));
}

function entriesOf({ first, ordinals }: NumberedSection, { indicators }: Project): readonly ItemEntry[] {
  return ordinals.flatMap((ordinal, index) => {
    const indicator = indicators[first + index];
    return ordinal === 'within' || !indicator ? [] : [{ ordinal, at: indicator.place, indicator }];
  });
}

const HEADING_INSIDE = /[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、/;
const ITEM_INSIDE = /(?:^|[\s；;，,。：:])\d{1,2}\s?[.、．](?!\d)/;

/** Does an item hold what may be a heading that was not told apart? Then the headings cannot be counted. */
export function holdsHeading({ indicators }: Project): boolean {
  return indicators.some(({ name, written, value }) => HEADING_INSIDE.test((written.name ?? name) + value));
}

/** Does an item hold what may be another numbered item? Then the items cannot be counted. */
export function holdsItem({ entries }: NumberedList<ItemEntry>): boolean {
  return entries.some(({ indicator: { name, written } }) => ITEM_INSIDE.test(written.name ?? name));
}
