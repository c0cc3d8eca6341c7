import type { IndicatorRule } from '../rule';
import { namePlace, renameFix } from './rename';

/** 一 is no part of it: 一案一册, 一村一品. */
const WORD = /([\u4e01-\u9fa5]{2,8})\1/;
/** 慰问慰问金, 培训培训班, 救助救助站: what is done, and then its object. */
const COMPOUND = /^[金款费品物站所院班点员师者类]|^(?:中心|人员|资金|对象|教师)/;
/** 工作及及时率; 质量及及时率 joins two measures. 目的的 and 标的的 are words. */
const LETTER = /(?<![率性度量况数额])及及(?=时)|(?<!及)及及(?!时)|(?<![目标])的的(?!士|确)|率率|度度(?!假|过|量)/;

/**
 * Rule N08: a word of two or more characters stands twice in a row in a 三级指标 name, or a single one that never does
 * (及及, 的的, 率率). 人人, 水水 and 生生 are right, and so is a doing with its object (慰问慰问金).
 */
export const nameRepeatedWords: IndicatorRule = {
  code: 'N08',
  name: 'name-repeated-words',
  severity: 'warning',
  scope: 'indicator',
  check: (indicator, project) => {
    const { name } = indicator;
    const repeated = repeatedIn(name);
    if (!repeated) return [];
    const { index, word } = repeated;
    const single = name.slice(0, index) + name.slice(index + word.length);
    return [
      { at: namePlace(indicator), args: { repeated: word + word, word }, ...renameFix(single, indicator, project) },
    ];
  },
};

function repeatedIn(name: string): { readonly index: number; readonly word: string } | null {
  const word = WORD.exec(name);
  if (word && !COMPOUND.test(name.slice(word.index + word[0].length))) return { index: word.index, word: word[1]! };
  const letter = LETTER.exec(name);
  return letter ? { index: letter.index, word: letter[0].slice(0, 1) } : null;
}
