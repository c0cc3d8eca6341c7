import type { Row } from '../../sheet/sheet';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { titleKey } from '../header/head-notes';

const NOTE_START =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|负责人|单位负责人|部门负责人|联系|电话|经办|日期|附|本表|以下空白|此页)/;
const LONGEST_NAME = 40;
/** —————— drawn with the keyboard. */
const RULE = /^[-—–－_=＝*＊~～.·…:\s]{3,}$/;
const PAGE_NUMBER = /^(?:第\d+页)?[,，/]?(?:共\d+页)?$|^[-—]\d+[-—]$/;

/** 1. 2、 （3） in front of a sentence, （盖章） all in brackets. */
const LISTED = /^(?:\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）]|[（(][^()（）]*[)）]$)/;

/** A text below or between the projects that names nothing: 填报人：…, 注：…, a sentence. */
export function isNote(text: string): boolean {
  const bare = withoutBlanks(text);
  return text.length > LONGEST_NAME || /[:：。；]/.test(text) || NOTE_START.test(bare) || LISTED.test(bare);
}

/** Blanks included, no beginning of a note is longer. */
const LONGEST_START = 60;

/** A line of the sign block (填报人：…　联系电话：…), wherever its cells stand. */
export function isSignLine(row: Row): boolean {
  let isBegun = false;
  for (const cell of row) {
    if (cell === null || cell === '') continue;
    const text = String(cell);
    if (NOTE_START.test(withoutBlanks(text.slice(0, LONGEST_START)))) isBegun = true;
    else if (!/[:：]/.test(text)) return false;
  }
  return isBegun;
}

/** Does the row begin with a line drawn with the keyboard (a pasted table has one below its header)? */
export function isRule(row: Row): boolean {
  const first = row.find((cell) => cell !== null && cell !== '');
  return typeof first === 'string' && RULE.test(first);
}

/** |--|------|: a line of a table that was copied as text, cell by cell. Shorter ones stand beside longer ones. */
const RULE_CELL = /^:?[-—–－]{2,}:?$/;
const RULE_START = /[-—–－:]/;
const LONGEST_RULE = 200;

/** Is the row nothing but lines drawn with the keyboard, one a cell? */
export function isRuleRow(row: Row): boolean {
  const filled = row.filter((cell) => cell !== null && cell !== '');
  if (!RULE_START.test(String(filled[0] ?? '').charAt(0))) return false;
  const texts = filled.map((cell) => String(cell).slice(0, LONGEST_RULE).trim());
  return texts.length > 1 && texts.every((text) => RULE_CELL.test(text)) && texts.some((text) => RULE.test(text));
}

/** Is every filled cell part of the printed page only: a page number, or a text that stood above the header already? */
export function isPageFurniture(row: Row, headTexts: ReadonlySet<string>): boolean {
  return row.every((cell) => {
    const text = typeof cell === 'string' ? cell.trim() : cell;
    if (text === null || text === '') return true;
    if (typeof text !== 'string') return false;
    return RULE.test(text) || headTexts.has(titleKey(text)) || PAGE_NUMBER.test(withoutBlanks(halfWidth(text)));
  });
}
