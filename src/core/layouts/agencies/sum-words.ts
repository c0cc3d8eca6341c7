import { withoutBlanks } from '../../taxonomy/normalise';

/** What a row of sums says it adds up: 小计 an agency or part of one, 合计 everything unless `of` names somebody. */
export interface SumWords {
  readonly kind: 'grand' | 'sub';
  /** 县教育局 of `县教育局小计`; empty where the word stands alone. */
  readonly of: string;
  /** The words as written. */
  readonly label: string;
}

const LONGEST = 40;
const SUM = /^(.*?)[-—－:：]?(小计|总?合计|总计|共计)(?:\d+个项目)?[:：]?$/;
const NOTE = /[(（][^()（）]*[)）](?=[:：]?$)/;

/** Reads `合计`, `小 计`, `县教育局小计`, `合计（3个项目）：`; null for any other text. */
export function sumWords(text: string): SumWords | null {
  if (text.length > LONGEST || !text.includes('计')) return null;
  const found = SUM.exec(withoutBlanks(text).replace(NOTE, ''));
  return found ? { kind: found[2] === '小计' ? 'sub' : 'grand', of: found[1]!, label: text } : null;
}
