import type { Pack } from '../../pack/pack';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isUnit } from '../../taxonomy/units';

/** A value that stands in a name; positions count in the name without blanks, in half width. */
export interface ValueInName {
  readonly kind: 'sign' | 'date' | 'amount';
  readonly text: string;
  readonly start: number;
  /** Nothing of the name stands behind it. */
  readonly isEnd: boolean;
}

const SIGN = /(?:[≥≤]|[<>=](?=\s?\d)|(?:不低于|不少于|不高于|不超过)(?=\d))/;
/** A full date, or a month with 前 behind it: deadlines. Years (2024年度培训人数) and days with a name (3月5日学雷锋日) are none. */
const DEADLINE =
  /(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日|[底末初]|[上中下]旬)?(?:之前|以前|前)|(?:19|20)\d\d年\d{1,2}月\d{1,2}日|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d年[底末]?(?:之前|以前|前)/;
/** 8万元, 300元/人; 100万元以上项目 is a class of projects, 2025元旦 no money. */
const MONEY =
  /\d[\d,]{0,15}(?:\.\d{1,6})?(?:[百千万亿]|百万|千万)?元(?![旦宵素件月年])(?:\/(?:人次|单位|平方米|公里|课时|床日|[^\d\s]))?(?!以上|以下|以内|及以)/;
const COUNT = /(\d[\d,]{0,15}(?:\.\d{1,6})?)([^\d\s,，。、()]{1,6}?)(?:及?以上|以内|以下|左右)?$/;
const COUNT_INSIDE = /(\d[\d,]{0,15}(?:\.\d{1,6})?)([^\d\s,，。、()]{1,4})/g;
/** 第3期, G20, 0-6岁, 3·15: the number is part of a name. */
const NAMED_BEFORE = /[第之A-Za-z·.\-~—至/]$/;
/** Ages, grades, months, speeds and what is numbered in order. */
const NAMED_UNITS: readonly string[] = '岁 周岁 级 届 月 日 号 班 组 村 楼 路 院 M G 兆 Mbps Gbps 类 型 版'.split(' ');
const MOST_YEARS = 100;
const ALL_DAY = '24';
const LEAST_BEFORE = 2;
const MOST_INSIDE = 6;

/**
 * The value that a name holds: an operator with a number, a deadline, an amount of money, or a number with its unit at
 * the end; with `hasNoValue` anywhere in it (慰问30户困难群众). Null for 65岁以上, 5A级, 24小时, 12345热线, 2024年度.
 */
export function valueInName(written: string, pack: Pack, hasNoValue: boolean): ValueInName | null {
  const name = normaliseLabel(written);
  if (!/\d/.test(name)) return null;
  return signIn(name) ?? found('date', DEADLINE.exec(name), name) ?? amountIn(name, pack, hasNoValue);
}

function found(kind: ValueInName['kind'], match: RegExpExecArray | null, name: string): ValueInName | null {
  if (!match) return null;
  const { index: start, 0: text } = match;
  return { kind, text, start, isEnd: start + text.length === name.length };
}

function signIn(name: string): ValueInName | null {
  const sign = SIGN.exec(name);
  if (!sign || !/\d/.test(name.slice(sign.index))) return null;
  return { kind: 'sign', text: name.slice(sign.index), start: sign.index, isEnd: true };
}

function amountIn(name: string, pack: Pack, hasNoValue: boolean): ValueInName | null {
  const money = found('amount', MONEY.exec(name), name);
  if (money) return money;
  const end = COUNT.exec(name);
  if (end && isCounted(name, end, pack)) return { kind: 'amount', text: end[0], start: end.index, isEnd: true };
  return hasNoValue ? amountInside(name, pack) : null;
}

function amountInside(name: string, pack: Pack): ValueInName | null {
  COUNT_INSIDE.lastIndex = 0;
  for (let tries = 0; tries < MOST_INSIDE; tries++) {
    const match = COUNT_INSIDE.exec(name);
    if (!match) return null;
    const [, number = '', letters = ''] = match;
    for (let length = letters.length; length > 0; length--) {
      const unit = letters.slice(0, length);
      const counted = Object.assign([`${number}${unit}`, number, unit], { index: match.index });
      if (isCounted(name, counted, pack))
        return { kind: 'amount', text: counted[0]!, start: match.index, isEnd: false };
    }
  }
  return null;
}

function isCounted(name: string, match: readonly string[] & { readonly index: number }, pack: Pack): boolean {
  const [, number = '', unit = ''] = match;
  if (match.index < LEAST_BEFORE || NAMED_BEFORE.test(name.slice(0, match.index))) return false;
  if (NAMED_UNITS.includes(unit) || (unit === '小时' && number === ALL_DAY)) return false;
  if (unit === '年' && Number(number) > MOST_YEARS) return false;
  return isUnit(unit, pack);
}
