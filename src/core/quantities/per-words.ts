import { UNIT } from './measure';
import type { Quantity } from './quantity';

const EACH = new RegExp(`每\\s?(${UNIT})`, 'g');
const AVERAGE = /(人|户|生|亩|村|次|台|床|年|月|日)均/g;

const NONE: readonly string[] = [];

/** What words before an amount say that it is counted per: 每人每年8000元 → 人, 年; 人均体检成本 → 人. */
function perWords(text: string): readonly string[] {
  const [hasEach, hasAverage] = [text.includes('每'), text.includes('均')];
  if (!hasEach && !hasAverage) return NONE;
  const each = hasEach ? text.matchAll(EACH) : [];
  const average = hasAverage ? text.matchAll(AVERAGE) : [];
  return [...each, ...average].map(([, unit = '']) => unit);
}

/** All that an amount is counted per, by its unit and by the words of its clause. */
export function countedPer({ per, before }: Pick<Quantity, 'per' | 'before'>): readonly string[] {
  const words = perWords(before);
  return words.length === 0 && per.length < 2 ? per : [...new Set([...per, ...words])];
}
