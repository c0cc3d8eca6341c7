import type { Row } from '../../sheet/sheet';
import { decodeEntities } from '../../text/entities';
import { htmlTokens } from '../../text/html-tokens';
import { isCellTag, withoutTags } from '../../text/inline-markup';
import { withoutLatex } from '../../text/math-signs';

/** What copying and converting leave in a cell. */
export type NoiseKind = 'html' | 'latex' | 'math' | 'markdown' | 'foreign' | 'hidden';

/** A cell with noise: what stands there, as far as a message shows it. */
export interface NoisyCell {
  readonly column: number;
  readonly text: string;
  /** Each kind with the first piece of it. */
  readonly kinds: ReadonlyMap<NoiseKind, string>;
}

/** Nothing but these can be noise: nearly every cell is out at once. */
const MARKED =
  /[<&\\$#*\t\r\n\u0000-\u0008\u000b-\u001f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]|[a-z]{2}|^[\s:-]|\s$/;
const HIDDEN = /[\t\r\n\u0000-\u0008\u000b-\u001f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]|^\s|\s$/;
const MATH_TAG =
  /^(?:math|m(?:row|i|n|o|s|text|space|sub|sup|subsup|frac|sqrt|root|style|padded|phantom|over|under|underover|table|tr|td|enclose|error|fenced)|semantics|annotation)$/;
const LATEX = /\\[A-Za-z%]{1,14}|\$[^$\n]{0,20}/;
const HEADING = /^ {0,3}#{1,6}\s+(?=\S)/;
/** All of the text is bold: 李** is a name that nobody is to know. */
const BOLD = /^(\*\*|__)([^*_\n]{1,500})\1$/;
const RULE = /^:?-{2,200}:?$/;
/** Words that only join others: APP, WiFi, OTN name things. */
const FOREIGN =
  /[\u4e00-\u9fff》”’）)、，]\s{0,3}\b(and|or|of|the|with|for|to|in|on|by|from|as|at|is|are)\b\s{0,3}[\u4e00-\u9fff《“‘（(]/;

const known = new WeakMap<Row, readonly NoisyCell[]>();

/** The noisy cells of a row; a row stays the same array as long as nobody edits it, and is looked at once. */
export function noiseOf(row: Row): readonly NoisyCell[] {
  let cells = known.get(row);
  if (!cells) known.set(row, (cells = findNoise(row)));
  return cells;
}

const NONE: readonly NoisyCell[] = [];

function findNoise(row: Row): readonly NoisyCell[] {
  let cells: NoisyCell[] | null = null;
  for (let column = 0; column < row.length; column++) {
    const text = row[column];
    if (typeof text !== 'string' || !MARKED.test(text)) continue;
    const kinds = kindsOf(text, row);
    if (kinds.size > 0) (cells ??= []).push({ column, text, kinds });
  }
  return cells ?? NONE;
}

function kindsOf(text: string, row: Row): ReadonlyMap<NoiseKind, string> {
  const kinds = new Map<NoiseKind, string>();
  if (text.includes('<')) {
    for (const token of htmlTokens(text, isCellTag)) {
      if (token.kind === 'text') continue;
      const kind = MATH_TAG.test(token.name) ? 'math' : 'html';
      if (!kinds.has(kind)) kinds.set(kind, `<${token.kind === 'close' ? '/' : ''}${token.name}>`);
    }
  }
  const entity = text.includes('&') ? /&[#\w]{2,12};/.exec(text) : null;
  if (entity && !kinds.has('html') && decodeEntities(text) !== text) kinds.set('html', entity[0]);
  const plain = kinds.size > 0 ? withoutTags(text) : text;
  if (withoutLatex(plain) !== plain) kinds.set('latex', LATEX.exec(plain)?.[0] ?? '');
  const markdown = markdownIn(text, row);
  if (markdown !== '') kinds.set('markdown', markdown);
  if (kinds.size > 0) return kinds;
  const foreign = FOREIGN.exec(text)?.[1];
  if (foreign) kinds.set('foreign', foreign);
  if (HIDDEN.test(text)) kinds.set('hidden', '');
  return kinds;
}

/** `# 标题` alone in its row, `**加粗**`, or a row of `--`. */
function markdownIn(text: string, row: Row): string {
  if (BOLD.test(text)) return text.slice(0, 2);
  if (HEADING.test(text)) return row.every((cell) => (cell ?? '') === '' || cell === text) ? '#' : '';
  return RULE.test(text.trim()) && isRule(row) ? '--' : '';
}

function isRule(row: Row): boolean {
  const filled = row.filter((cell) => (cell ?? '') !== '');
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && RULE.test(cell.trim()));
}

/** The text of a Markdown cell; empty for a part of a rule. */
export function withoutMarkdown(text: string): string {
  if (RULE.test(text.trim())) return '';
  return text.replace(BOLD, '$2').replace(HEADING, '');
}
