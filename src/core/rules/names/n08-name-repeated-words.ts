import type { IndicatorRule } from '../rule';
import { namePlace, renameFix } from './rename';
import { repeatedInName } from './repeated-words';

/**
 * Rule N08: a word of two or more characters stands twice in a row in a 三级指标 name, or a single one that never does
 * (及及, 的的, 率率). 人人, 水水 and 生生 are right, and so is a doing with its object (慰问慰问金).
 */
export const nameRepeatedWords: IndicatorRule = {
  code: 'N08',
  name: 'name-repeated-words',
  severity: 'warning',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, project) => {
    const { name } = indicator;
    const found = repeatedInName(name);
    if (!found) return [];
    const { index, word } = found;
    const single = name.slice(0, index) + name.slice(index + word.length);
    return [
      { at: namePlace(indicator), args: { repeated: word + word, word }, ...renameFix(single, indicator, project) },
    ];
  },
};
