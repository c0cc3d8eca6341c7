import type { Pack } from '../../pack/pack';
import type { Operator } from '../../table/table';
import { halfWidth } from '../../taxonomy/normalise';
import { isUnit } from '../../taxonomy/units';
import { operatorOf } from './operator-text';

/** Part of a text: its content and its characters [start, end) in the text. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A value text taken apart: `≥95%` → ≥, 95, %. Absent parts are null. */
export interface ValueParts {
  readonly operator: Operator;
  readonly operatorPart: Part | null;
  readonly number: Part;
  readonly unit: Part | null;
}

const FRONT =
  /^(?:≥|≧|⩾|≤|≦|⩽|>=|<=|=>|=<|==|>|<|=|大于(?:或?等于)?|小于(?:或?等于)?|等于|不得?(?:低于|少于|小于|高于|超过|大于|多于)|至少|至多|高于|低于|超过|多于|少于|\\[gl]eq?)/;
const BACK = /(?:\(含\))?(以上|以内|之内|内|以下)(?:\(含\))?$/;
/** 控制在5%以内: the end says the operator. */
const HELD = /^控制在/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** 120（件） */
const BRACKETS = /^[([【]|[)\]】]$/g;
/** 2023年 is a year, not an amount of years. */
const YEAR = /^(?:19|20)\d\d\s*年/;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function part(text: string, start: number, end: number): Part {
  return { text: text.slice(start, end), start, end };
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length;
}

/**
 * Takes `[operator] number [unit]` apart, positions counted in the text as given. Null where the text is anything else:
 * a word, a date, a range, a number with words that are no unit (domain rule: never compute on a text not understood).
 */
export function splitValue(written: string, pack: Pack): ValueParts | null {
  const text = halfWidth(written);
  const ahead = skipBlanks(text, 0);
  const held = HELD.exec(text.slice(ahead));
  const start = held ? ahead + held[0].length : ahead;
  const front = held ? null : FRONT.exec(text.slice(start));
  const numberStart = front ? skipBlanks(text, start + front[0].length) : start;
  const digits = NUMBER.exec(text.slice(numberStart));
  if (!digits || YEAR.test(text.slice(numberStart))) return null;
  const numberEnd = numberStart + digits[0].length;
  const unitStart = skipBlanks(text, numberEnd);
  const back = front ? null : BACK.exec(text.slice(0, trimmedEnd(text)));
  if (held && !back?.[1]!.endsWith('内')) return null;
  const unitEnd = back ? text.slice(0, back.index).trimEnd().length : trimmedEnd(text);
  const unit = unitEnd > unitStart ? part(text, unitStart, unitEnd) : null;
  if (unit && !isUnit(unit.text, pack) && !isUnit(unit.text.replace(BRACKETS, ''), pack)) return null;
  const number = { ...part(text, numberStart, numberEnd), text: digits[0].replace(/,/g, '') };
  if (front)
    return { operator: operatorOf(front[0]), operatorPart: part(text, start, start + front[0].length), number, unit };
  const behind = back ? part(text, back.index, back.index + back[0].length) : null;
  return { operator: back ? operatorOf(back[1]!) : '', operatorPart: behind, number, unit };
}
