import { halfWidth } from '../../taxonomy/normalise';

/** A mark of secrecy in a text. */
export interface SecretMark {
  readonly mark: string;
  /** The citation in brackets that holds it, with the words that lead to it; empty where it stands without brackets. */
  readonly citation: string;
}

const GRADE = '(?:绝密|机密|秘密)';
/** 机密件, 秘密级 as the end of a citation; 机密级计算机, 秘密级载体 are things that are looked after. */
const GRADED = new RegExp(`${GRADE}(?:件|级(?:文件)?)(?=[\\s)\\]】，,。；;、:★]|精神|要求|$)`);
/** 6号机密; 机密★10年; 密级：秘密. */
const MARKED = new RegExp(`(?<=号)${GRADE}(?:件|文件)?(?!级?[\\u4e00-\\u9fa5])|${GRADE}★|密级[:为]\\s?${GRADE}`);
/** (机密), 【内部资料】: the mark alone in brackets. */
const BRACKETED = new RegExp(
  `(?<=[(\\[【])(?:${GRADE}|内部(?:资料|文件)|(?:不得|请勿)公开|内部资料[，、]?[^)\\]】]{0,10})(?=[)\\]】])`,
);
const INTERNAL =
  /内部(?:资料|文件)\s?[，,、]?\s?(?:不得|请勿|严禁|注意|不宜)[\u4e00-\u9fa5]{0,6}|(?:请勿|严禁|不得)(?:对外)?(?:公开|外传)(?=[)\]】。！!]|$)/;
/** A clause about keeping secrets, not one that is secret. */
const ABOUT_SECRECY =
  /保密(?:工作|检查|培训|教育|宣传|自查|知识|意识|管理|制度|设备|技术|局|办|委)|商业(?:秘密|机密)|保守|国家秘密|工作秘密|涉密|泄密|失密|窃密|定密|解密|脱密/;
const CLAUSE_MARKS = '。；;，,\n';
const LEAD = /(?:根据|按照|依据|依照|遵照|落实|贯彻)$/;
const TRAIL = /^(?:文件)?(?:精神|要求|规定|通知)?[，,]?/;
const LONGEST_CITATION = 60;

const TELLING = /密|内部|公开|外传/;
const SHORTEST = 3;

/** Is there any word in it that a mark of secrecy has? */
export function mayBeMarked(text: string): boolean {
  return text.length >= SHORTEST && TELLING.test(text);
}

/** The first mark of secrecy in a text (绝密, 机密件, 秘密级, 密级, 内部资料 …); null where there is none. */
export function secretMark(written: string): SecretMark | null {
  if (!mayBeMarked(written)) return null;
  const text = halfWidth(written);
  for (const pattern of [GRADED, MARKED, BRACKETED, INTERNAL]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [mark] = found;
    const citation = citationAround(text, found.index, found.index + mark.length);
    if (citation === null && ABOUT_SECRECY.test(clauseAround(text, found.index))) continue;
    return {
      mark: written.slice(found.index, found.index + mark.length),
      citation: citation ? written.slice(citation.start, citation.end) : '',
    };
  }
  return null;
}

function citationAround(text: string, from: number, to: number): { start: number; end: number } | null {
  const open = text.lastIndexOf('(', from);
  const close = text.indexOf(')', to);
  if (open < 0 || close < 0 || close - open > LONGEST_CITATION) return null;
  if (/[()]/.test(text.slice(open + 1, close))) return null;
  const lead = LEAD.exec(text.slice(Math.max(0, open - 2), open))?.[0] ?? '';
  const trail = lead === '' ? '' : (TRAIL.exec(text.slice(close + 1, close + 9))?.[0] ?? '');
  return { start: open - lead.length, end: close + 1 + trail.length };
}

function clauseAround(text: string, place: number): string {
  let start = place;
  let end = place;
  while (start > 0 && !CLAUSE_MARKS.includes(text[start - 1]!)) start--;
  while (end < text.length && !CLAUSE_MARKS.includes(text[end]!)) end++;
  return text.slice(start, end);
}
