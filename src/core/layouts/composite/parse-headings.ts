import type { Pack } from '../../pack/pack';
import { isUnit } from '../../taxonomy/units';
import { LabelFinder } from './parse-labels';
import type { FoundLabel, KnownLabel } from './parse-labels';
import { BULLETS, ordinalAt, ordinalBefore, skipBlanks } from './parse-ordinals';
import type { Ordinal, OrdinalStyle } from './parse-ordinals';

/** A heading in a readable text, before it is known on which level it stands. */
export interface FoundHeading extends KnownLabel {
  /** With its ordinal, brackets and colon. */
  readonly start: number;
  readonly end: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly ordinal: Ordinal | null;
  readonly style: OrdinalStyle | null;
  /** Its place in a path (产出指标-数量指标-…); null outside of one. */
  readonly inPath: 1 | 2 | null;
}

type Left = 'line' | 'heading' | 'separator' | 'blank' | 'value' | 'text';

const SEPARATOR = /[;；。,，:]/;
/** 一级指标：产出指标；二级指标：数量指标；: nothing but the label stands before them. */
const ENDS = /[;；,，]/;
const OPENING = /[【[(<《]/;
const CLOSING = /[】\])>》]/;
const MARKS = new RegExp(`^[\\s>${BULLETS}]*$`);
const LINE_START = new RegExp(`\\n[\\s>${BULLETS}]{0,4}$`);
/** The weight that a heading may name (产出指标（50分）), or its number (数量指标1：). */
const SHARE =
  /[^\S\n]{0,3}(?:\((?:权重|分值|共)?\s?(?:\d{1,3}(?:\.\d{1,2})?\s?(?:分|%)|\d{2,3})\)|\d{1,3}(?:\.\d{1,2})?分(?=[\s:;；,，]|$)|[\d一二三四五六七八九十]{1,2}(?=\s{0,2}:))/y;
const JOINT = /\s{0,3}(?:-{1,2}|—{1,2}|–|→|>|\/|\\|·|\|)\s{0,3}/y;
/** What makes a name of a label: 数量指标完成率. */
const GOES_ON = /(?:完成|达成|实现|体系|值|设置|设定|得分|个数|数|考核|落实|的|达标|合格|及时|控制|节约|完善|明确)/y;
const VALUE_START = /[\d≥≤=<>+]|不[低少高超大小多]|[大小]于|至[少多]|控制在/y;
/** What stands below a heading that has nothing below it. */
const NONE = /(?:暂?无|没有|不涉及|不适用|\/|-{1,2}|—{1,2})\s*(?:[;；。,，\n]|$)/y;
const VALUE_TAIL = /[\d%‰)）]$/;
const NUMBER_TAIL = /\d\s?([^\s\d,，;；。:、()]{1,5})$/;

function test(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}

class HeadingFinder {
  private readonly found: FoundHeading[] = [];
  private readonly labels: LabelFinder;
  /** Behind the last heading. */
  private free = 0;

  constructor(
    private readonly text: string,
    private readonly pack: Pack,
  ) {
    this.labels = new LabelFinder(text, pack);
  }

  run(): readonly FoundHeading[] {
    let from = 0;
    for (let label = this.labels.next(from); label; label = this.labels.next(from)) {
      const end = this.take(label);
      from = end ?? label.start + 1;
    }
    return this.found;
  }

  /** End of the heading that the label makes; null where it makes none. */
  private take(label: FoundLabel): number | null {
    const { text } = this;
    const bracket = this.openingBefore(label.start);
    const front = bracket ?? label.start;
    const ordinal = ordinalBefore(text, front, this.free);
    const start = ordinal?.start ?? front;
    const left = this.leftOf(start);
    const second = this.secondInPath(label, left);
    if (second) return this.takePath(label, second, start, ordinal);
    if (!this.isHeading(label, ordinal, left, bracket !== null)) return null;
    return this.add(label, start, ordinal, null, bracket !== null);
  }

  private add(
    label: FoundLabel,
    start: number,
    ordinal: Ordinal | null,
    inPath: 1 | 2 | null,
    isOpen: boolean,
  ): number {
    const { text } = this;
    let end = this.shareEnd(label.end);
    if (isOpen && CLOSING.test(text[skipBlanks(text, end)] ?? '')) end = skipBlanks(text, end) + 1;
    end = this.shareEnd(end);
    if (text[skipBlanks(text, end)] === ':') end = skipBlanks(text, end) + 1;
    const { level1, level2, isShort } = label;
    this.found.push({
      level1,
      level2,
      isShort,
      start,
      end,
      labelStart: label.start,
      labelEnd: label.end,
      ordinal,
      style: ordinal?.style ?? null,
      inPath,
    });
    this.free = end;
    return end;
  }

  private takePath(first: FoundLabel, second: FoundLabel, start: number, ordinal: Ordinal | null): number {
    this.add(first, start, ordinal, 1, false);
    const isOpen = /[【[(]/.test(this.text.slice(start, second.start));
    const end = this.add(second, this.free, null, 2, isOpen);
    if (this.text[end - 1] === ':') return end;
    JOINT.lastIndex = end;
    const joint = JOINT.exec(this.text);
    if (!joint) return end;
    this.free = end + joint[0].length;
    this.found.push({ ...this.found.pop()!, end: this.free });
    return this.free;
  }

  /** The second label of 产出指标-数量指标 or 产出指标（数量指标）. */
  private secondInPath(first: FoundLabel, left: Left): FoundLabel | null {
    if (first.level1 === null || left === 'text') return null;
    const { text } = this;
    const end = this.shareEnd(first.end);
    JOINT.lastIndex = end;
    const joint = JOINT.exec(text);
    const inBrackets = text[end] === '(';
    if (!joint && !inBrackets) return null;
    const second = this.labels.at(joint ? end + joint[0].length : end + 1);
    if (second === null || second.level2 === null) return null;
    return inBrackets && !joint && text[second.end] !== ')' ? null : second;
  }

  private shareEnd(place: number): number {
    SHARE.lastIndex = place;
    const share = SHARE.exec(this.text);
    return share ? place + share[0].length : place;
  }

  private openingBefore(place: number): number | null {
    let at = place;
    while (at > this.free && place - at < 3 && /\s/.test(this.text[at - 1]!)) at--;
    return at > this.free && OPENING.test(this.text[at - 1]!) ? at - 1 : null;
  }

  private leftOf(start: number): Left {
    const { text, free } = this;
    if (MARKS.test(text.slice(free, start).slice(-8)) && start - free < 8) return free === 0 ? 'line' : 'heading';
    const before = text.slice(Math.max(free, start - 12), start);
    const trimmed = before.replace(/[^\S\n]+$/, '');
    if (LINE_START.test(before)) return 'line';
    const last = trimmed.at(-1) ?? '';
    if (SEPARATOR.test(last)) return 'separator';
    if (trimmed.length < before.length) return 'blank';
    if (VALUE_TAIL.test(trimmed)) return 'value';
    const unit = NUMBER_TAIL.exec(trimmed)?.[1];
    return unit !== undefined && isUnit(unit, this.pack) ? 'value' : 'text';
  }

  private isHeading(label: FoundLabel, ordinal: Ordinal | null, left: Left, isOpen: boolean): boolean {
    const { text } = this;
    const shared = this.shareEnd(label.end);
    const next = skipBlanks(text, shared);
    const hasClosing = CLOSING.test(text[next] ?? '');
    if (isOpen) return hasClosing && (left !== 'text' || ordinal !== null);
    if (hasClosing) return false;
    const right: Right = this.rightOf(shared, next);
    if (label.isShort) return this.isShortHeading(label, right, next, ordinal, left);
    if (right === 'glued' && ordinal === null) return this.isGlued(label, next, left);
    return isFullHeading(right, ordinal, left);
  }

  /** 产出指标数量指标培训人数≥26人, 满意度指标≥90%: nothing between the heading and what it heads. */
  private isGlued({ level1, level2 }: FoundLabel, next: number, left: Left): boolean {
    if (left === 'text' || left === 'blank') return false;
    if (test(VALUE_START, this.text, next)) return level1 !== null;
    return (level2 === null || level1 === null || left !== 'separator') && this.holdsValue(next);
  }

  private rightOf(shared: number, next: number): Right {
    const { text } = this;
    if (next >= text.length || text.slice(shared, next).includes('\n')) return 'end';
    if (text[next] === ':') return 'colon';
    if (isItemOrdinal(text, next) || this.beginsHeading(next) || ENDS.test(text[next]!)) return 'end';
    if (next > shared) return 'blank';
    return test(GOES_ON, text, next) ? 'name' : 'glued';
  }

  /** 数量：…, （一）社会效益: words of the language, so what follows has to look like indicators of their own. */
  private isShortHeading(label: FoundLabel, right: Right, next: number, ordinal: Ordinal | null, left: Left): boolean {
    const { text } = this;
    if (this.isAlone(label, next, left)) return true;
    if (left === 'text' || left === 'blank' || left === 'value') if (!ordinal) return false;
    const behind = right === 'colon' ? skipBlanks(text, next + 1) : next;
    const isBare =
      behind >= text.length ||
      isItemOrdinal(text, behind) ||
      this.beginsHeading(behind) ||
      (right === 'colon' && text.slice(next, behind).includes('\n'));
    if (ordinal?.style === '一、') return right === 'end' || right === 'colon';
    const isNone = right === 'colon' && test(NONE, text, behind);
    if (ordinal && ordinal.style !== '(一)')
      return isBare ? isOther(ordinal, text, behind) : this.isNext(ordinal) && (isNone || this.isHeadOf(right, behind));
    if (right === 'end')
      return ordinal !== null || left === 'line' || left === 'heading' ? isBare || ordinal !== null : false;
    if (right !== 'colon') return false;
    if (this.found.at(-1)?.isShort && left !== 'line') return true;
    return isBare || isNone || this.isHeadOf(right, behind);
  }

  /** A short label in a line of its own, above a line with a name and a value. */
  private isAlone({ level2, end }: FoundLabel, next: number, left: Left): boolean {
    const { text } = this;
    if ((left !== 'line' && left !== 'heading') || !text.slice(end, next).includes('\n')) return false;
    if (level2 !== null && this.found.at(-1)?.level2 === level2) return false;
    return next < text.length && !test(VALUE_START, text, next) && this.holdsValue(next);
  }

  /** 1.社会效益 right below 效益指标, 2.经济效益 as the next of 1.社会效益指标. */
  private isNext(ordinal: Ordinal): boolean {
    const last = this.found.at(-1);
    if (!last) return false;
    if (last.style === ordinal.style) return ordinal.number === last.ordinal!.number + 1;
    return ordinal.number === 1 && last.level1 !== null && this.text.slice(last.end, ordinal.start).trim() === '';
  }

  private isHeadOf(right: Right, behind: number): boolean {
    return right === 'colon' && !test(VALUE_START, this.text, behind) && this.holdsValue(behind);
  }

  /** Is there a value before the text's next line or sentence? Then a name of its own stands before it. */
  private holdsValue(from: number): boolean {
    const piece = this.text.slice(from, from + 80).split(/[\n;；。]/, 1)[0]!;
    return /[\d≥≤=]/.test(piece);
  }

  private beginsHeading(place: number): boolean {
    const ordinal = ordinalAt(this.text, place);
    const start = ordinal ? skipBlanks(this.text, ordinal.end) : place;
    const label = this.labels.at(start);
    return label !== null && !label.isShort;
  }
}

type Right = 'end' | 'colon' | 'blank' | 'glued' | 'name';

function isFullHeading(right: Right, ordinal: Ordinal | null, left: Left): boolean {
  if (right === 'name') return false;
  const isChinese = ordinal?.style === '一、' || ordinal?.style === '(一)';
  if (isChinese) return true;
  if (ordinal) return right !== 'glued';
  if (right === 'colon') return left !== 'text';
  if (right === 'glued') return false;
  return left !== 'text' && !(left === 'value' && right === 'blank');
}

function isItemOrdinal(text: string, place: number): boolean {
  const ordinal = ordinalAt(text, place);
  return ordinal !== null && ordinal.style !== '一、';
}

/** An item's 1. before 数量： is no heading's where the next item is numbered just so. */
function isOther(ordinal: Ordinal, text: string, place: number): boolean {
  const next = ordinalAt(text, place);
  return next !== null && next.style !== ordinal.style;
}

/** Headings with labels that the pack knows, in the order of the text. */
export function findHeadings(text: string, pack: Pack): readonly FoundHeading[] {
  return new HeadingFinder(text, pack).run();
}
