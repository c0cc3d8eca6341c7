import { decodeEntities } from './entities';

/** A piece of markup: text with its character references decoded, or a tag. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'object', 'annotation', 'title']);

const TAG_START = /^<(\/?)([a-z][\w:.-]{0,40})(?=[\s/>])/i;
const LONGEST_NAME = 48;

/** Walks markup once. Broken markup (a quote, comment or element without an end) costs one look to the end, no more. */
class Walker {
  private at = 0;
  private honoursQuotes = true;
  private readonly missing = new Set<string>();
  private readonly lower: string;

  constructor(
    private readonly text: string,
    private readonly isTag: (name: string) => boolean,
  ) {
    this.lower = text.toLowerCase();
    // Some capital letters get longer in lower case: positions must stay true.
    if (this.lower.length !== text.length) this.lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  }

  *tokens(): Generator<HtmlToken> {
    let textFrom = 0;
    for (;;) {
      const start = this.find('<', this.at);
      if (start < 0) break;
      this.at = start;
      const token = this.tagAt(start);
      if (token === undefined) {
        this.at = start + 1;
        continue;
      }
      if (start > textFrom) yield this.textToken(textFrom, start);
      if (token) yield token;
      textFrom = this.at;
    }
    if (textFrom < this.text.length) yield this.textToken(textFrom, this.text.length);
  }

  private textToken(from: number, to: number): HtmlToken {
    return { kind: 'text', text: decodeEntities(this.text.slice(from, to)) };
  }

  /** `indexOf` that looks for what is not there only once. */
  private find(wanted: string, from: number): number {
    if (this.missing.has(wanted)) return -1;
    const found = this.lower.indexOf(wanted, from);
    if (found < 0) this.missing.add(wanted);
    return found;
  }

  /** The tag at `start`; null for what says nothing (comment), undefined for a plain `<`. Moves behind what it takes. */
  private tagAt(start: number): HtmlToken | null | undefined {
    const next = this.text[start + 1];
    if (next === '!' || next === '?') return this.skipDeclaration(start);
    const match = TAG_START.exec(this.text.slice(start, start + LONGEST_NAME));
    if (!match) return undefined;
    const [opening, slash = '', written = ''] = match;
    const name = written.toLowerCase();
    if (!this.isTag(name)) return undefined;
    const end = this.tagEnd(start + opening.length);
    if (end < 0) return undefined;
    this.at = end + 1;
    if (slash !== '') return { kind: 'close', name };
    const attributes = this.text.slice(start + opening.length, end);
    if (UNSEEN.has(name) && !attributes.endsWith('/')) {
      this.skipElement(name);
      return null;
    }
    return { kind: 'open', name, attributes };
  }

  private skipDeclaration(start: number): null | undefined {
    const isComment = this.text.startsWith('<!--', start);
    const close = isComment ? this.find('-->', start + 4) : -1;
    const end = close >= 0 ? close + 2 : this.find('>', start);
    if (end < 0) return undefined;
    this.at = end + 1;
    return null;
  }

  private skipElement(name: string): void {
    const close = this.find(`</${name}`, this.at);
    if (close < 0) return;
    const end = this.find('>', close);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  /** Position of the `>` that ends a tag; quotes hide it, unless one of them is never closed. */
  private tagEnd(from: number): number {
    if (this.honoursQuotes) {
      let at = from;
      for (;;) {
        const character = this.text[at];
        if (character === undefined) break;
        if (character === '>') return at;
        if (character === '"' || character === "'") {
          const close = this.text.indexOf(character, at + 1);
          if (close < 0) break;
          at = close;
        }
        at += 1;
      }
      this.honoursQuotes = false;
    }
    return this.find('>', from);
  }
}

/**
 * The tags and texts of markup in their order; comments, scripts and styles are left out. Never throws and takes linear
 * time; nothing is run or fetched. `isTag` says which names are tags: the rest stays text.
 */
export function htmlTokens(text: string, isTag: (name: string) => boolean = () => true): Generator<HtmlToken> {
  return new Walker(text, isTag).tokens();
}

/** Value of an attribute in the text of a tag behind its name; empty where it has none. */
export function attributeOf(attributes: string, name: string): string {
  if (attributes === '') return '';
  const match = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}
