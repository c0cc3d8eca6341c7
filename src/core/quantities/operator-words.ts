import type { Operator } from '../table/table';

interface Words {
  readonly operator: Operator;
  readonly isAbout: boolean;
  readonly length: number;
}

const BEFORE: readonly (readonly [RegExp, Operator, boolean])[] = [
  [/(?:≥|≧|⩾|>=|不(?:得)?(?:低于|少于|小于)|至少|最少|最低)(?:人数|次数|数量)?\s?$/, '≥', false],
  [/(?:≤|≦|⩽|<=|不(?:得)?(?:高于|超过|大于|多于|超)|至多|最多|最高|控制在)(?:人数|次数|数量)?\s?$/, '≤', false],
  [/(?:>|超过|大于|多于|高于)\s?$/, '>', false],
  [/(?:<|低于|少于|小于|不足|不到|不满)\s?$/, '<', false],
  [/(?:=|等于)\s?$/, '=', false],
  [/(?:大约|约|近|预计约|将近|接近)\s?$/, '', true],
];
const BEHIND: readonly (readonly [RegExp, Operator, boolean])[] = [
  [/^\s?(?:及其?|\(含\)|或)?(?:以上|之上)/, '≥', false],
  [/^\s?(?:及其?|\(含\)|或)?(?:以内|之内|以下|内(?!容|部|外|科|地|网|页))/, '≤', false],
  [/^\s?左右/, '', true],
];
const LONGEST = 8;
/** Most numbers have no such sign beside them: nothing is searched then. */
const LAST_SIGNS = new Set('≥≧⩾≤≦⩽<>=于少低过超多高在足到满约近数次量 ');
const FIRST_SIGNS = new Set('及或(以之内左 ');

function match(text: string, list: readonly (readonly [RegExp, Operator, boolean])[]): Words | null {
  for (const [pattern, operator, isAbout] of list) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { operator, isAbout, length: found.length };
  }
  return null;
}

/** Operator words that end right before a place of the text; null where none do. */
export function operatorBefore(text: string, place: number): Words | null {
  if (!LAST_SIGNS.has(text[place - 1] ?? '')) return null;
  return match(text.slice(Math.max(0, place - LONGEST), place), BEFORE);
}

/** Operator words that begin at a place of the text. */
export function operatorBehind(text: string, place: number): Words | null {
  if (!FIRST_SIGNS.has(text[place] ?? '')) return null;
  return match(text.slice(place, place + LONGEST), BEHIND);
}
