/** Blanks of every kind, also those that nobody sees (zero-width, soft hyphen, byte order mark). */
const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** All but the punctuation that has no half-width spelling in Chinese text: ，；！？ stay as they are. */
const FULL_WIDTH = /[＂-＋－-：＜-＞＠-｝]/g;
/** Nothing in it that any normalisation would change: most cells are such. */
const PLAIN = /^[\u4e00-\u9fa5A-Za-z0-9%‰/.≥≤、，。]*$/;
const PUNCTUATION = /[\p{P}\p{S}]/gu;
/** 一、 (一) 1. ① in front of a label. */
const ORDINAL = /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.]|[①-⑳])/;

/**
 * Full-width brackets, colons, digits, letters and signs as half-width: `（１）：` → `(1):`.
 * Every character stays one character, so positions in the text stay true.
 */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Text without any blank or line break. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** A name or value for people: half-width, without blanks at its ends and without line breaks; blanks inside stay. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return halfWidth(text)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('');
}

/** A label for comparison: without blanks, half-width brackets, colons and digits. */
export function normaliseLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  return halfWidth(withoutBlanks(text));
}

/** A label without what tables put around it: `（一）数量指标：`, `*指标值` → `数量指标`, `指标值`. */
export function bareLabel(text: string): string {
  return normaliseLabel(text)
    .replace(/[*★:;]+/g, '')
    .replace(ORDINAL, '');
}

/** Nothing in it that a comparison leaves out: most names are such. */
const COMPARABLE = /^[\u4e00-\u9fa5a-z0-9]*$/;

/** A name for comparison: without blanks, punctuation, brackets and signs, in lower case. */
export function comparable(text: string): string {
  if (COMPARABLE.test(text)) return text;
  return normaliseLabel(text).replace(PUNCTUATION, '').toLowerCase();
}
