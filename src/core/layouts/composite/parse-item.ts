import type { Pack } from '../../pack/pack';
import type { Operator } from '../../table/table';
import { isUnit } from '../../taxonomy/units';
import type { Part } from '../cells/value-text';
import type { ItemText } from './parse-items';
import { trimmedEnd, valueAtEnd } from './parse-values';
import type { FoundValue } from './parse-values';

/** One indicator of an item; parts count in the readable text. */
export interface ItemParts {
  readonly start: number;
  readonly end: number;
  /** Empty text where the value stands alone. */
  readonly name: Part;
  readonly operator: Operator;
  readonly operatorPart: Part | null;
  readonly value: Part | null;
  readonly unit: Part | null;
}

const LEADING = /[\s:、,，;；。.•●◆■▪·*]/;
const NAME_END = /[\s:、,，;；—–(【[-]/;
const OPERATOR =
  '>=|<=|=>|=<|==|[≥≤=<>]|(?:大于等于|小于等于|大于|小于|等于|不低于|不少于|不小于|不高于|不超过|不大于|不多于|至少|至多)(?=\\s{0,3}\\d)';
const NUMBER = new RegExp(`(?:${OPERATOR})\\s{0,3}[+-]?\\d[\\d,.]*(%?)\\s{0,3}`, 'g');
const NEXT_OPERATOR = new RegExp(OPERATOR, 'g');
const LONGEST_UNIT = 8;
const UNIT_END = /[\s:,，;；。、]/;
const PLAIN = /\d[\d.]{0,15}\s?([^\s\d:,，;；。、≥≤=<>()]{1,6})(\s*[,，;；]|\s+)/g;

/** Where the unit behind a number ends: the longest known one, else everything up to the next separator. */
function unitEnd(text: string, from: number, to: number, pack: Pack): number | null {
  for (let length = Math.min(LONGEST_UNIT, to - from); length > 0; length--)
    if (isUnit(text.slice(from, from + length), pack)) return from + length;
  for (let at = from; at < Math.min(to, from + LONGEST_UNIT); at++) if (UNIT_END.test(text[at]!)) return at;
  return null;
}

function isName(text: string): boolean {
  return /[\p{L}]{2}/u.test(text);
}

/** Places where a second indicator begins in the same item: 政策知晓率≥95%：带动就业人数=5人. */
function cutsByOperator(text: string, pack: Pack): number[] {
  const cuts: number[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
    const from = found.index + found[0].length;
    const done = found[1] === '%' ? from : unitEnd(text, from, text.length, pack);
    if (done === null) continue;
    NEXT_OPERATOR.lastIndex = done;
    const next = NEXT_OPERATOR.exec(text);
    if (!next) break;
    if (isName(text.slice(done, Math.min(next.index, done + 60)))) cuts.push(done);
    NUMBER.lastIndex = Math.max(NUMBER.lastIndex, next.index);
  }
  return cuts;
}

/** The same for values without operators, told apart by their units; by blanks only in lists without numbers. */
function cutsByUnit(text: string, isNumbered: boolean, pack: Pack): number[] {
  const cuts: number[] = [];
  let open = 0;
  PLAIN.lastIndex = 0;
  for (let found = PLAIN.exec(text); found; found = PLAIN.exec(text)) {
    const done = found.index + found[0].length;
    const isBlank = found[2]!.trim() === '';
    if (done >= text.length || (isBlank && isNumbered) || !isUnit(found[1]!, pack)) continue;
    if (!isName(text.slice(open, found.index))) continue;
    const rest = text.slice(done, done + 120).split(/[,，;；\n]/, 1)[0]!;
    const next = valueAtEnd(rest.slice(0, trimmedEnd(rest, rest.length)), pack);
    if (next?.kind !== 'number' || !isName(rest.slice(0, next.start))) continue;
    cuts.push(done);
    open = done;
  }
  return cuts;
}

function nameEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && NAME_END.test(text[at - 1]!)) at--;
  return at;
}

function moved(part: Part | null, by: number): Part | null {
  return part && { text: part.text, start: part.start + by, end: part.end + by };
}

function partsOf(text: string, from: number, to: number, pack: Pack): ItemParts | null {
  let start = from;
  while (start < to && LEADING.test(text[start]!)) start++;
  const end = trimmedEnd(text, to);
  if (end <= start) return null;
  const own = text.slice(start, end);
  const found: FoundValue | null = valueAtEnd(own, pack);
  const nameStop = nameEnd(own, 0, found ? found.start : own.length);
  const name = { text: own.slice(0, nameStop), start, end: start + nameStop };
  const value = found && found.value.text !== '' ? moved(found.value, start) : null;
  return {
    start,
    end,
    name,
    operator: found?.operator ?? '',
    operatorPart: moved(found?.operatorPart ?? null, start),
    value,
    unit: moved(found?.unit ?? null, start),
  };
}

/** Tables write few items, and each in very many projects (人员配置合理性 合理): what they say is remembered. */
const known = new WeakMap<Pack, Map<string, readonly ItemParts[]>>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 100;

function readOwn(own: string, isNumbered: boolean, pack: Pack): readonly ItemParts[] {
  const byOperator = cutsByOperator(own, pack);
  const cuts = byOperator.length > 0 ? byOperator : cutsByUnit(own, isNumbered, pack);
  const bounds = [0, ...cuts, own.length];
  return bounds.slice(1).flatMap((end, index) => partsOf(own, bounds[index]!, end, pack) ?? []);
}

function remembered(own: string, isNumbered: boolean, pack: Pack): readonly ItemParts[] {
  if (own.length > LONGEST_KNOWN) return readOwn(own, isNumbered, pack);
  let items = known.get(pack);
  if (!items) known.set(pack, (items = new Map()));
  const key = isNumbered ? own : `\n${own}`;
  let parts = items.get(key);
  if (!parts) {
    if (items.size >= MOST_KNOWN) items.clear();
    items.set(key, (parts = readOwn(own, isNumbered, pack)));
  }
  return parts;
}

function movedItem({ start, end, name, operator, operatorPart, value, unit }: ItemParts, by: number): ItemParts {
  return {
    start: start + by,
    end: end + by,
    name: moved(name, by)!,
    operator,
    operatorPart: moved(operatorPart, by),
    value: moved(value, by),
    unit: moved(unit, by),
  };
}

/** The indicators of an item: one, or several that stand in it; none where nothing is written. */
export function readItem(text: string, item: ItemText, pack: Pack): readonly ItemParts[] {
  const own = text.slice(item.start, item.end);
  return remembered(own, item.ordinal !== null, pack).map((parts) => movedItem(parts, item.start));
}
