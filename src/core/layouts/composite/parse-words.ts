import type { Pack } from '../../pack/pack';

interface Word {
  readonly start: number;
  readonly end: number;
  /** A word of the pack's scales, or one that people use as such. */
  readonly isScale: boolean;
}

const REACH = 60;
const LONGEST_WORD = 10;
/** Words that say how well something is to be done (健全, 有效提高, 效果显著). */
const GRADE =
  /(?:提升|提高|改善|增强|加强|健全|完善|完备|规范|合理|有效|显著|明显|长期|中长期|持续|稳定|良好|优秀|优良|较好|及时|按时|准时|安全|达标|合格|合规|符合|可控|保障|促进|增长|下降|降低|减少|充分|满意|全面|正常|可持续|优化|完成|[优良好高是否有无])$/;
const COLON = /:/g;
/** 健全性健全: the bare word behind the quality it grades. */
const GRADED = /(?:性|情况|程度|水平|年限|效果|质量)$/;
const SHORTEST_GLUED = 2;
const LONGEST_GLUED = 4;

/** Start of what stands behind the last colon that is none of a clock or ratio; null where there is none. */
function behindColon(text: string, from: number): number | null {
  let found: number | null = null;
  COLON.lastIndex = from;
  for (let colon = COLON.exec(text); colon; colon = COLON.exec(text)) {
    const { index } = colon;
    const isBetweenDigits = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');
    if (!isBetweenDigits && text.slice(index + 1).trim() !== '') found = index + 1;
  }
  return found;
}

function isGrade(word: string, pack: Pack): boolean {
  return pack.scales.includes(word) || (word.length <= LONGEST_WORD && GRADE.test(word));
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** The qualitative value at the end of an item's text: behind a colon, a blank, or glued to …性. Null where there is none. */
export function wordAtEnd(text: string, pack: Pack): Word | null {
  const end = text.length;
  const from = Math.max(0, end - REACH);
  const colon = behindColon(text, from);
  if (colon !== null) {
    const start = skip(text, colon);
    return { start, end, isScale: isGrade(text.slice(start), pack) };
  }
  const blank = text.slice(from).search(/\s\S*$/);
  const word = blank < 0 ? '' : text.slice(from + blank + 1);
  if (word !== '' && isGrade(word, pack)) return { start: end - word.length, end, isScale: true };
  if (pack.scales.includes(text)) return { start: 0, end, isScale: true };
  for (let length = LONGEST_GLUED; length >= SHORTEST_GLUED; length--) {
    const start = end - length;
    if (start > 1 && pack.scales.includes(text.slice(start)) && GRADED.test(text.slice(from, start)))
      return { start, end, isScale: true };
  }
  return null;
}
