import type { Pack } from '../../pack/pack';
import { isUnit } from '../../taxonomy/units';
import { nestedOrdinalAt, ordinalAt } from './parse-ordinals';
import type { Ordinal } from './parse-ordinals';
import { endsWithValue, isValueOnly } from './parse-values';

/** The text of one item, its ordinal not included. */
export interface ItemText {
  readonly ordinal: Ordinal | null;
  readonly start: number;
  readonly end: number;
}

const BLANK = /\s/;
const SEPARATOR = /[;；。,，:]/;
const NO_ORDINAL_BEHIND = /[\d.≥≤=<>+\-~、/×*第(]/;
/** 65万元 in 1.65万元: the digits behind the dot and what follows them. */
const DECIMAL = /\d+\s?([^\s\d;；。,，:、()]{0,6})(?=[\s;；。,，:、()]|$|\d{1,2}[.、])/y;
/** 2023/12/31 right before the next number: no day has three digits. */
const FULL_DATE = /(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{2}$/;
const LONGEST_SKIP = 5;
const BRACKET_REACH = 60;

class ItemSplitter {
  private readonly items: ItemText[] = [];
  private open: { ordinal: Ordinal | null; start: number };
  private last: Ordinal | null = null;
  /** Brackets that open before this place are closed at it. */
  private closedAt: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly under: Ordinal | null,
    private readonly pack: Pack,
  ) {
    this.open = { ordinal: null, start };
    this.closedAt = start;
  }

  run(): readonly ItemText[] {
    const { text, end } = this;
    let isFresh = true;
    for (let at = this.start; at < end; at++) {
      const letter = text[at]!;
      if (BLANK.test(letter)) {
        if (letter === '\n') isFresh = true;
        continue;
      }
      const ordinal = this.ordinalAt(at, isFresh);
      if (ordinal) {
        this.close(at);
        this.open = { ordinal, start: ordinal.end };
        this.last = ordinal;
        at = ordinal.end - 1;
        isFresh = false;
        continue;
      }
      if (letter === '(' && at >= this.closedAt) this.enterBracket(at);
      isFresh = false;
    }
    this.close(end);
    return this.items;
  }

  private close(at: number): void {
    const { ordinal, start } = this.open;
    if (ordinal !== null || this.text.slice(start, at).trim() !== '') this.items.push({ ordinal, start, end: at });
  }

  private enterBracket(at: number): void {
    const rest = this.text.slice(at, Math.min(this.end, at + BRACKET_REACH));
    const close = rest.indexOf(')');
    if (close > 0 && !rest.slice(0, close).includes('\n')) this.closedAt = at + close;
  }

  /** The ordinal of an item that begins here; null where the digits are anything else. */
  private ordinalAt(at: number, isFresh: boolean): Ordinal | null {
    const nested = nestedOrdinalAt(this.text, at, this.start);
    if (nested && nested.end < this.end && this.isNested(nested)) return nested;
    const ordinal = ordinalAt(this.text, at);
    if (!ordinal || ordinal.end > this.end) return null;
    if (isFresh) return this.isNumberAhead(ordinal) ? null : ordinal;
    if (at < this.closedAt) return null;
    return this.mayFollow(ordinal) ? ordinal : null;
  }

  /** 1.1.1, or 3.1 below the heading numbered 3; 1.5万元 is an amount. */
  private isNested(ordinal: Ordinal): boolean {
    const { text, under, last } = this;
    const [first, ...rest] = text.slice(ordinal.start, ordinal.end).split('.').filter(Boolean);
    if (rest.length > 1) return true;
    const isNext = ordinal.number === (last?.style === '1.1' ? last.number + 1 : 1);
    return under !== null && isNext && under.style === '1.' && under.number === Number(first);
  }

  private mayFollow(ordinal: Ordinal): boolean {
    const { text, last, open } = this;
    const before = text[ordinal.start - 1]!;
    const isApart = BLANK.test(before) || SEPARATOR.test(before);
    const sameStyle = last?.style === ordinal.style;
    const isNext = sameStyle && ordinal.number === last.number + 1;
    const done = text.slice(Math.max(open.start, ordinal.start - 40), ordinal.start).trimEnd();
    const isBehindNumber = ordinal.style !== '①' && NO_ORDINAL_BEHIND.test(before);
    if (isBehindNumber && !(isNext && FULL_DATE.test(done))) return false;
    if (/[≥≤=<>+\-~]$/.test(done)) return false;
    if (this.isNumberAhead(ordinal)) return false;
    const isDigitAhead = ordinal.style === '1.' && /\d/.test(text[ordinal.end] ?? '');
    if (!isApart) {
      const isAgain = sameStyle && ordinal.number === last.number && !isDigitAhead;
      return (isNext && !isDigitAhead) || ((isNext || isAgain) && endsWithValue(done, this.pack));
    }
    if (isDigitAhead && !isNext) return false;
    if (ordinal.style === '一、') return isNext;
    if (!sameStyle) return ordinal.number === 1;
    return ordinal.number === 1 || (ordinal.number >= last.number && ordinal.number <= last.number + LONGEST_SKIP);
  }

  /** 1.65万元 is a value and no item 1. */
  private isNumberAhead(ordinal: Ordinal): boolean {
    const { text } = this;
    if (ordinal.style !== '1.' || text[ordinal.end - 1] !== '.') return false;
    DECIMAL.lastIndex = ordinal.end;
    const decimal = DECIMAL.exec(text);
    if (!decimal) return false;
    return decimal[1] === '' || isUnit(decimal[1]!, this.pack);
  }
}

/** An item may go on in the next line; a line of its own has a value before it, or stands in a list without numbers. */
function splitLines(text: string, item: ItemText, pack: Pack): ItemText[] {
  const parts: ItemText[] = [];
  let { start, ordinal } = item;
  let piece = start;
  for (let at = start; at < item.end; at++) {
    const letter = text[at];
    if (letter !== '\n' && letter !== ';' && letter !== '；') continue;
    const done = text.slice(Math.max(piece, at - 60), at).trim();
    piece = at + 1;
    if (done === '') continue;
    const rest = text.slice(at + 1, Math.min(item.end, at + 80));
    if (rest.trim() === '' && at + 80 >= item.end) break;
    const isDone = endsWithValue(done, pack);
    const isList = item.ordinal === null;
    if (letter === '\n' && isUnit(rest.split('\n', 1)[0]!.trim(), pack)) continue;
    if (!isDone && (!isList || isValueOnly(rest.split(/[\n;；]/, 1)[0]!, pack))) continue;
    parts.push({ ordinal, start, end: at });
    start = at + 1;
    ordinal = null;
  }
  parts.push({ ordinal, start, end: item.end });
  return parts.filter((part) => part.ordinal !== null || text.slice(part.start, part.end).trim() !== '');
}

/** The text between two headings, and how the upper one is numbered. */
export interface ItemsRange {
  readonly start: number;
  readonly end: number;
  readonly under: Ordinal | null;
}

/** Splits the text between two headings into its items. */
export function splitItems(text: string, { start, end, under }: ItemsRange, pack: Pack): readonly ItemText[] {
  return new ItemSplitter(text, start, end, under, pack).run().flatMap((item) => splitLines(text, item, pack));
}
