import type { Pack } from '../../pack/pack';
import type { Operator } from '../../table/table';
import { isUnit } from '../../taxonomy/units';
import type { Part } from '../cells/value-text';
import { BULLETS } from './parse-ordinals';
import { bracketUnit, leadValue, tailOf, WEIGHT_AHEAD } from './parse-tails';
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
  /** The number of 10分 behind the value. */
  readonly weight: Part | null;
  /** How it is scored, what is said of the value: words behind it that are no part of it. */
  readonly note: Part | null;
}

const LEADING = new RegExp(`[\\s:、,，;；。.${BULLETS}]`);
const NAME_END = /[\s:、,，;；—–(【[/→-]/;
/** 合格率为95%, 达到, 共500份: words that join a name to its number; 行为, 节约 and 公共 are none. */
const LINK = /(?:(?<![行作人认因成视变改])为|(?<![公中总一])共计?|(?<![节预签合违契制条集大])约)$/;
const OPERATOR =
  '>=|<=|=>|=<|==|[≥≤=<>]|(?:大于等于|小于等于|大于|小于|等于|不低于|不少于|不小于|不高于|不超过|不大于|不多于|至少|至多)(?=\\s{0,3}\\d)';
const NUMBER = new RegExp(`(?:${OPERATOR})\\s{0,3}[+-]?\\d[\\d,.]*(%?)\\s{0,3}`, 'g');
const NEXT_OPERATOR = new RegExp(OPERATOR, 'g');
const LONGEST_UNIT = 8;
/** A name is longer than a word that joins it to its number. */
const LEAST_LINKED = 4;
const LONGEST_LINK = 3;
const UNIT_END = /[\s:,，;；。、]/;
const PLAIN = /\d[\d.]{0,15}\s?([^\s\d:,，;；。、≥≤=<>()]{1,6})(\s*[,，;；]|\s+)/g;

/** Where the unit behind a number ends: the longest known one, else everything up to the next separator. */
function unitEnd(text: string, from: number, to: number, pack: Pack): number | null {
  for (let length = Math.min(LONGEST_UNIT, to - from); length > 0; length--)
    if (isUnit(text.slice(from, from + length), pack)) return from + length;
  for (let at = from; at < Math.min(to, from + LONGEST_UNIT); at++) if (UNIT_END.test(text[at]!)) return at;
  return null;
}

/** Behind the weight that follows the unit (≥26人（10分），…). */
function weightEnd(text: string, from: number): number {
  WEIGHT_AHEAD.lastIndex = from;
  return from + (WEIGHT_AHEAD.exec(text)?.[0].length ?? 0);
}

function isName(text: string): boolean {
  return /[\p{L}]{2}/u.test(text);
}

/** 得10分, 每少1人扣1分: how the indicator before is scored, and no other one. */
const SCORED = /^\s?(?:[得计扣加]\s?\d|每[^,，;；]{1,14}[扣减加])/;

/** Places where a second indicator begins in the same item: 政策知晓率≥95%：带动就业人数=5人. */
function cutsByOperator(text: string, pack: Pack): number[] {
  const cuts: number[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
    const from = found.index + found[0].length;
    const bare = found[1] === '%' ? from : unitEnd(text, from, text.length, pack);
    if (bare === null) continue;
    const done = weightEnd(text, bare);
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
    if (next?.kind !== 'number' || !isName(rest.slice(0, next.start)) || SCORED.test(rest)) continue;
    cuts.push(done);
    open = done;
  }
  return cuts;
}

/** -3 and +5 are numbers, - before a name is the mark of a list. */
function isSign(text: string, at: number): boolean {
  return text[at] === '-' && /\d/.test(text[at + 1] ?? '');
}

function nameEnd(text: string, end: number, found: FoundValue | null): number {
  let at = end;
  while (at > 0 && NAME_END.test(text[at - 1]!)) at--;
  if (!found || (found.kind !== 'number' && found.kind !== 'date') || at < LEAST_LINKED || at < end) return at;
  const link = LINK.exec(text.slice(at - LONGEST_LINK, at));
  return link ? at - link[0].length : at;
}

function moved(part: Part | null, by: number): Part | null {
  return part && { text: part.text, start: part.start + by, end: part.end + by };
}

function partsOf(text: string, from: number, to: number, pack: Pack): ItemParts | null {
  let start = from;
  while (start < to && LEADING.test(text[start]!) && !isSign(text, start)) start++;
  const whole = trimmedEnd(text, to);
  if (whole <= start) return null;
  const { end: bodyEnd, weight, note } = tailOf(text.slice(start, whole), pack);
  const end = start + bodyEnd;
  const own = text.slice(start, end);
  const plain: FoundValue | null = valueAtEnd(own, pack);
  const lead = plain?.start === 0 && plain.kind === 'text' ? leadValue(own, pack) : null;
  const found = lead?.found ?? plain;
  const nameStop = nameEnd(own, found ? found.start : own.length, found);
  const plainName = { text: own.slice(0, nameStop), start, end: start + nameStop };
  const inName = found?.kind === 'number' && found.unit === null ? bracketUnit(plainName.text, pack) : null;
  const name = lead
    ? moved(lead.name, start)!
    : inName
      ? { text: own.slice(0, inName.nameEnd), start, end: start + inName.nameEnd }
      : plainName;
  const value = found && found.value.text !== '' ? moved(found.value, start) : null;
  return {
    start,
    end,
    name,
    operator: found?.operator ?? '',
    operatorPart: moved(found?.operatorPart ?? null, start),
    value,
    unit: moved(found?.unit ?? inName?.unit ?? null, start),
    weight: moved(weight, start),
    note: moved(note, start),
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

function movedItem(
  { start, end, name, operator, operatorPart, value, unit, weight, note }: ItemParts,
  by: number,
): ItemParts {
  return {
    start: start + by,
    end: end + by,
    name: moved(name, by)!,
    operator,
    operatorPart: moved(operatorPart, by),
    value: moved(value, by),
    unit: moved(unit, by),
    weight: moved(weight, by),
    note: moved(note, by),
  };
}

/** The indicators of an item: one, or several that stand in it; none where nothing is written. */
export function readItem(text: string, item: ItemText, pack: Pack): readonly ItemParts[] {
  const own = text.slice(item.start, item.end);
  return remembered(own, item.ordinal !== null, pack).map((parts) => movedItem(parts, item.start));
}
