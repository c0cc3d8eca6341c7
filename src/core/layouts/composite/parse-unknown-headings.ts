import { ordinalAt, skipBlanks } from './parse-ordinals';
import type { FoundHeading } from './parse-headings';

const CHINESE_ORDINAL = /(?:[一二三四五六七八九十]{1,3}\s?、|\([一二三四五六七八九十]{1,3}\)\s?、?)\s{0,3}/g;
/** Words of a heading that no tree knows, up to its end. */
const WORDS = /[^\n\d≥≤=<>;；。,，:()①-⑳]{2,30}/y;
/** 政治效益指标： at the start of a line. */
const LINE = /(?:^|\n)[^\S\n]{0,4}(?:\d{1,2}[.、]\s?|\(\d{1,2}\)\s?)?([\u4e00-\u9fa5]{2,14}指标)[^\S\n]{0,3}:/g;
const ITEM_AHEAD = /(?:^|\n)[^\S\n]*(?:\d{1,2}\s?[.、]|\(\d{1,2}\)|[①-⑳])[^\S\n]*$/;
const LABEL_END = /指标$/;
/** Labels of the form's columns head nothing. */
const GENERIC = /^(?:[一二三]级|绩效|具体|年度|考核|项目|项目绩效|主要|其他)?指标$/;

function overlaps(headings: readonly FoundHeading[], start: number, end: number): boolean {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < headings.length && headings[low]!.start < end;
}

function isBoundary(text: string, place: number): boolean {
  return place === 0 || /[\s;；。,，:%\d)]/.test(text[place - 1]!);
}

/** 1. 一、二级响应次数: a name that begins like a heading. */
function beginsItem(text: string, place: number): boolean {
  return ITEM_AHEAD.test(text.slice(Math.max(0, place - 12), place));
}

function heading(text: string, start: number, labelStart: number, labelEnd: number): FoundHeading {
  const colon = skipBlanks(text, labelEnd);
  const ordinal = ordinalAt(text, start);
  return {
    level1: null,
    level2: null,
    isShort: false,
    start,
    end: text[colon] === ':' ? colon + 1 : labelEnd,
    labelStart,
    labelEnd,
    ordinal,
    style: ordinal?.style ?? null,
    inPath: null,
  };
}

/** （一）人大常委会成员及远程对象 1.…: a heading by its place, because items numbered from 1 follow it. */
function byOrdinal(text: string, known: readonly FoundHeading[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  const ends = new Set(known.map(({ end }) => end));
  CHINESE_ORDINAL.lastIndex = 0;
  for (let match = CHINESE_ORDINAL.exec(text); match; match = CHINESE_ORDINAL.exec(text)) {
    const labelStart = match.index + match[0].length;
    WORDS.lastIndex = labelStart;
    const words = WORDS.exec(text)?.[0].trimEnd();
    if (!words || !(isBoundary(text, match.index) || ends.has(match.index))) continue;
    const labelEnd = labelStart + words.length;
    if (overlaps(known, match.index, labelEnd) || beginsItem(text, match.index)) continue;
    const made = heading(text, match.index, labelStart, labelEnd);
    const next = ordinalAt(text, skipBlanks(text, made.end));
    const isFollowed = next?.number === 1 && next.style !== made.style && next.style !== '一、';
    const isNamed =
      LABEL_END.test(words) && !GENERIC.test(words) && /^\s*(?:[:\n]|$)/.test(text.slice(labelEnd, labelEnd + 4));
    if (isFollowed || isNamed) found.push(made);
  }
  return found;
}

function byLine(text: string, known: readonly FoundHeading[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    const label = match[1]!;
    const labelStart = match.index + match[0].lastIndexOf(label);
    const lead = match[0].length - match[0].trimStart().length;
    if (GENERIC.test(label) || overlaps(known, match.index + lead, labelStart + label.length)) continue;
    found.push(heading(text, match.index + lead, labelStart, labelStart + label.length));
  }
  return found;
}

/** Headings with labels that no tree of the pack knows, in the order of the text. */
export function findUnknownHeadings(text: string, known: readonly FoundHeading[]): readonly FoundHeading[] {
  const numbered = byOrdinal(text, known);
  const all = [
    ...numbered,
    ...byLine(
      text,
      [...known, ...numbered].sort((left, right) => left.start - right.start),
    ),
  ];
  return all.sort((left, right) => left.start - right.start);
}
