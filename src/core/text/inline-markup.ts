import { attributeOf, htmlTokens } from './html-tokens';
import type { HtmlToken } from './html-tokens';

const BLOCK_NAMES =
  'p div br li ol ul dl dt dd h1 h2 h3 h4 h5 h6 hr section article header footer main nav aside form fieldset ' +
  'blockquote pre center address figure figcaption caption tr table tbody thead tfoot';
const INLINE_NAMES =
  'a abbr b big cite code del dfn em font i img input ins kbd label mark nobr q s samp small span strike strong sub sup ' +
  'tt u var wbr th td col colgroup html head body meta link script style noscript svg template object select';
const MATH_NAMES =
  'math mrow mi mn mo ms mtext mspace msub msup msubsup mfrac msqrt mroot mstyle mpadded mphantom mover munder munderover ' +
  'mtable mtr mtd menclose merror mfenced semantics annotation';

const BLOCKS = new Set(BLOCK_NAMES.split(' '));
const KNOWN = new Set(`${BLOCK_NAMES} ${INLINE_NAMES} ${MATH_NAMES}`.split(' '));
const OWN_NUMBER = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]|[①-⑳])/;

/** Tags that occur inside cells; other `<…>` is text that a person wrote. */
export function isCellTag(name: string): boolean {
  return KNOWN.has(name) || name.includes(':');
}

interface List {
  readonly isNumbered: boolean;
  next: number;
}

/** Collects the text of markup: blocks become lines, numbered lists get the numbers that a browser shows. */
export class MarkupText {
  private readonly parts: string[] = [];
  private readonly lists: List[] = [];
  private pendingNumber = '';
  private mathDepth = 0;
  private preDepth: number;

  /** `keepsLines`: line breaks of the source are line breaks of the text. */
  constructor(keepsLines = false) {
    this.preDepth = keepsLines ? 1 : 0;
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.takeText(token.text);
    else if (token.kind === 'open') this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  /** The text so far; starts anew. */
  finish(): string {
    const text = this.parts.join('');
    this.parts.length = 0;
    return text;
  }

  private takeText(text: string): void {
    if (this.mathDepth > 0) {
      this.parts.push(text.trim());
      return;
    }
    const shown = this.preDepth > 0 ? text : collapsed(text);
    if (this.pendingNumber !== '' && shown.trim() !== '') {
      if (!OWN_NUMBER.test(shown)) this.parts.push(this.pendingNumber);
      this.pendingNumber = '';
    }
    this.parts.push(shown);
  }

  private open(name: string, attributes: string): void {
    if (name === 'math') this.mathDepth += 1;
    if (name === 'pre') this.preDepth += 1;
    if (name === 'ol' || name === 'ul')
      this.lists.push({ isNumbered: name === 'ol' && !hidesNumbers(attributes), next: 1 });
    if (name === 'input') this.parts.push(filledIn(attributes));
    if (BLOCKS.has(name)) this.parts.push('\n');
    if (name === 'li') this.startItem();
  }

  private startItem(): void {
    const list = this.lists.at(-1);
    this.pendingNumber = list?.isNumbered ? `${list.next}. ` : '';
    if (list) list.next += 1;
  }

  private close(name: string): void {
    if (name === 'math') this.mathDepth = Math.max(0, this.mathDepth - 1);
    if (name === 'pre') this.preDepth = Math.max(0, this.preDepth - 1);
    if (name === 'ol' || name === 'ul') this.lists.pop();
    if (BLOCKS.has(name) && name !== 'br') this.parts.push('\n');
  }
}

function hidesNumbers(attributes: string): boolean {
  return /list-style(?:-type)?\s*:\s*none/i.test(attributeOf(attributes, 'style'));
}

/** What stands in a field of a form that systems show and print as they filled it in. */
function filledIn(attributes: string): string {
  const type = attributeOf(attributes, 'type').toLowerCase();
  return ['', 'text', 'number', 'date'].includes(type) ? attributeOf(attributes, 'value') : '';
}

/** Source lines of markup are one line; between Chinese characters the line break leaves no blank. */
function collapsed(text: string): string {
  if (!/[\r\n\t]/.test(text)) return text;
  return text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]{0,80}[\r\n][ \t\r\n]{0,80}(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/[ \t\r\n]+/g, ' ');
}

/** Text of a cell without the tags in it; paragraphs, breaks and list items become lines. Other `<` stay as they are. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const collected = new MarkupText();
  for (const token of htmlTokens(text, isCellTag)) collected.take(token);
  return collected.finish();
}
