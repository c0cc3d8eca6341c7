import { halfWidth } from '../../taxonomy/normalise';

const UNSEEN = /[\u00ad\u200b-\u200f\u2060]/g;
const AT_LEAST = /[≧⩾]/g;
const AT_MOST = /[≦⩽]/g;
/** 产出指标|数量指标|培训人数|≥|26|人 */
const BARS = /[|│]/g;
/** `<p>`, `</li>`, `<math>`: what a web page leaves in a cell. Lengths are capped, so that a lone `<` costs no search. */
const TAG = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,200})?\/?>/gi;
const LINE_TAG = /^(?:p|br|li|ol|ul|div|tr|h\d)$/i;
const LATEX = /\\(?:geq?|leq?|times|text|mathrm)(?![a-z])|\\[%$]|\$/g;
/** Labels of the form that some write in front of the contents (三级指标：…, 指标值：…). */
const FORM_LABEL = /(^|[\s;；。,，])((?:[一二三]级|绩效|具体)指标(?:名称)?|(?:年度)?(?:指标|目标)值)\s{0,3}:/g;

function blanks(length: number): string {
  return ' '.repeat(length);
}

function readableLatex(command: string): string {
  const sign = command.startsWith('\\g') ? '≥' : command.startsWith('\\l') ? '≤' : '';
  if (sign !== '') return sign + blanks(command.length - 1);
  return command === '\\%' ? ' %' : blanks(command.length);
}

/**
 * The text as the parser reads it: half-width, every spelling of ≥ and ≤ one sign, left-over markup blank. As many
 * characters as before, so that positions in it are positions in the cell.
 */
export function readable(text: string): string {
  let copy = halfWidth(text)
    .replace(UNSEEN, ' ')
    .replace(AT_LEAST, '≥')
    .replace(AT_MOST, '≤')
    .replace(BARS, ' ')
    .replace(/～/g, '~');
  if (copy.includes('<'))
    copy = copy.replace(TAG, (tag: string, name: string) =>
      LINE_TAG.test(name) ? `\n${blanks(tag.length - 1)}` : blanks(tag.length),
    );
  if (copy.includes('\\') || copy.includes('$')) copy = copy.replace(LATEX, readableLatex);
  return copy.replace(FORM_LABEL, (found: string, before: string) => before + blanks(found.length - before.length));
}

/** A sign that the readable text has shortened reaches over all its characters in the cell (`\geq`). */
export function writtenEnd(text: string, start: number, end: number): number {
  if (text[start] !== '\\') return end;
  let at = start + 1;
  while (at < text.length && /[a-z]/i.test(text[at]!)) at++;
  return Math.max(at, end);
}
