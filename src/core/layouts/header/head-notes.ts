import type { Sheet } from '../../sheet/sheet';
import type { AmountUnit, Place } from '../../table/table';
import { comparable, halfWidth, withoutBlanks } from '../../taxonomy/normalise';

/** A text of the rows above a header. */
export interface HeadText {
  readonly text: string;
  readonly at: Place;
}

/** What the rows above a header say. */
export interface HeadNotes {
  readonly title: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit | null;
  readonly amountUnitAt: Place | null;
  /** 填报单位：… where the table has no agency column. */
  readonly agency: HeadText | null;
  readonly texts: readonly HeadText[];
}

const UNIT_NOTE = /单位[:：]?[((]?(?:人民币)?(亿元|万元|元)/;
const UNIT_LABEL = /[((](?:单位[:：]?)?(?:人民币)?(亿元|万元|元)[))]/;
const UNIT_AHEAD = /^\(?(?:人民币\s*)?(?:亿|万)?元(?:$|[)\s,，])/;
const UNIT_IN_NAME = /[-_—·(](?:单位[:：]?)?(亿元|万元|元)\)?$/;
const UNIT_SENTENCE = /(?:金额(?:计量)?单位(?:均)?(?:为|是)?|^(?:\d[.、])?单位)[:：]?(?:人民币)?(亿元|万元|元)(?![/·])/;
const CONTINUED = /续表?$/;
const UNIT_QUESTION = /单位[:：]$/;
const UNIT_ALONE = /^[((]?(?:人民币)?(亿元|万元|元)[))]?$/;
const TITLE = /绩效目标.*表|申报表|批复表|公开表|(?:项目|绩效).*表/;
const LONGEST_TITLE = 100;
const ATTACHMENT = /^附(?:件|表)/;
const YEAR = /(20\d\d)年(?!\d{1,2}月)/;
const CHINESE_YEAR = /(二[〇○零Oo][一二三四五六七八九〇○零]{2})年/;
const DATE_NOTE = /日期|时间/;
const AGENCY_NOTE = /^(?:填报|申报|编制|预算|项目)?(?:单位|部门)(?:名称)?(?:\([^)]*\))?:(.+)$/;
/** What may follow the agency in the same cell. */
const AFTER_AGENCY = /\s{2,}|\s*金额单位|\s单位:|\s*(?:填报|编制|填表)(?:日期|时间|人)|\s*联系/;
const LONGEST_NOTE = 200;
const YEAR_NOTE = /^\(?(?:20\d\d)?年度\)?$/;

function isAmountUnit(text: string): text is AmountUnit {
  return text === '元' || text === '万元' || text === '亿元';
}

/** Filled cells of the rows [from, to), in reading order. */
export function headTexts(sheet: Sheet, from: number, to: number): HeadText[] {
  const texts: HeadText[] = [];
  for (let row = from; row < to; row++)
    sheet.rows[row]?.forEach((value, column) => {
      const text = value === null ? '' : String(value).trim();
      if (text !== '') texts.push({ text, at: { row, column } });
    });
  return texts;
}

/** Amount unit that a column header names: `预算数（万元）`. */
export function unitInLabel(text: string): AmountUnit | null {
  const unit = UNIT_LABEL.exec(withoutBlanks(halfWidth(text)))?.[1] ?? '';
  return isAmountUnit(unit) ? unit : null;
}

/** Amount unit that the name of a sheet ends with: `申报表（元）`, `绩效目标-万元`. */
export function unitInName(name: string): AmountUnit | null {
  const unit = UNIT_IN_NAME.exec(withoutBlanks(halfWidth(name)))?.[1] ?? '';
  return isAmountUnit(unit) ? unit : null;
}

/** Amount unit that a note of its own says: `注：金额单位为元`, `单位：万元`. */
export function unitInNote(text: string): AmountUnit | null {
  if (text.length > LONGEST_NOTE) return null;
  const unit = UNIT_SENTENCE.exec(withoutBlanks(halfWidth(text)))?.[1] ?? '';
  return isAmountUnit(unit) ? unit : null;
}

function findUnit(texts: readonly HeadText[]): { unit: AmountUnit; at: Place } | null {
  for (const [index, { text, at }] of texts.entries()) {
    const bare = withoutBlanks(halfWidth(text));
    const unit = (UNIT_NOTE.exec(bare) ?? UNIT_LABEL.exec(bare))?.[1] ?? '';
    if (isAmountUnit(unit)) return { unit, at };
    const next = texts[index + 1];
    const answer = UNIT_QUESTION.test(bare) && next ? (UNIT_ALONE.exec(withoutBlanks(next.text))?.[1] ?? '') : '';
    if (next && isAmountUnit(answer)) return { unit: answer, at: next.at };
  }
  return null;
}

function isUnitNote(text: string): boolean {
  const bare = withoutBlanks(halfWidth(text));
  return /^(?:金额)?\(?(?:金额)?单位/.test(bare) && (UNIT_NOTE.test(bare) || UNIT_QUESTION.test(bare));
}

const DIGITS = '〇一二三四五六七八九';

function yearIn(text: string): number | null {
  const bare = withoutBlanks(halfWidth(text));
  if (DATE_NOTE.test(bare)) return null;
  const year = YEAR.exec(bare)?.[1];
  if (year) return Number(year);
  const chinese = CHINESE_YEAR.exec(bare)?.[1];
  return chinese ? Number([...chinese].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('')) : null;
}

/** 201-某局 of `填报单位：201-某局　金额单位：万元`; null for any other text. */
export function agencyInNote(text: string): string | null {
  if (text.length > LONGEST_NOTE) return null;
  const name = AGENCY_NOTE.exec(halfWidth(text).trim())?.[1]?.trim().split(AFTER_AGENCY)[0]?.trim();
  return name && !UNIT_AHEAD.test(name) ? name : null;
}

function findAgency(texts: readonly HeadText[]): HeadText | null {
  for (const { text, at } of texts) {
    const name = agencyInNote(text);
    if (name !== null) return { text: name, at };
  }
  return null;
}

/** Reads the rows above a header: title, budget year, amount unit, agency. Goals never tell the year. */
export function readHeadNotes(sheet: Sheet, from: number, to: number): HeadNotes {
  const texts = headTexts(sheet, from, to);
  const plain = texts.filter(
    ({ text }) => !isUnitNote(text) && !ATTACHMENT.test(text) && !YEAR_NOTE.test(withoutBlanks(halfWidth(text))),
  );
  const title =
    plain.find(({ text }) => text.length <= LONGEST_TITLE && TITLE.test(withoutBlanks(text))) ??
    plain.find(({ text }) => !/[:：]/.test(text));
  const byTitle = title ? yearIn(title.text) : null;
  const year = byTitle ?? texts.reduce<number | null>((found, { text }) => found ?? yearIn(text), null);
  const unit = findUnit(texts);
  return {
    title: title?.text ?? '',
    year,
    amountUnit: unit?.unit ?? null,
    amountUnitAt: unit?.at ?? null,
    agency: findAgency(texts),
    texts,
  };
}

/** Could the text stand above a header: a title, a note of the amount unit or the agency, a year, an attachment number? */
export function isHeadText(text: string): boolean {
  const bare = withoutBlanks(halfWidth(text));
  return (
    isUnitNote(text) ||
    agencyInNote(text) !== null ||
    ATTACHMENT.test(bare) ||
    YEAR_NOTE.test(bare) ||
    (bare.length <= 60 && /(?:申报|绩效目标|批复|公开)[^,，。;；]*表(?:\(.*\))?$/.test(bare))
  );
}

/** Titles are the same whatever page they stand on: 续表 and blanks do not count. */
export function sameTitle(left: string, right: string): boolean {
  return titleKey(left) === titleKey(right);
}

/** A title for comparison, whatever page it stands on. */
export function titleKey(title: string): string {
  return comparable(title).replace(CONTINUED, '');
}

/** Does the title say that the table began on a page before? */
export function isContinuedTitle(title: string): boolean {
  return CONTINUED.test(comparable(title));
}
