import { decodeEntities } from './entities';
import { withoutTags } from './inline-markup';
import { withoutLatex } from './math-signs';

/** Blanks that nobody sees: zero-width characters, soft hyphen, byte order mark, control characters. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ODD_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const MARKED = /[<&$\\*_\u0000-\u0008\u000b-\u001f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff\s]/;
const BOLD = /(\*\*|__)(?=\S)([^*_\n]{1,500}?)\1/g;
const MARKDOWN_ESCAPE = /\\([*_#|.\-+!~`[\]()>])/g;

/** Text as a reader reads it: unseen characters dropped, blanks of every width but the full-width one alike. */
export function plainBlanks(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(ODD_BLANKS, ' ')
    .replace(UNSEEN, '');
}

/** ="004": how programs write a code into a .csv so that Excel keeps its zeros. */
const KEPT_AS_TEXT = /^="([^"]{1,60})"$/;

function tidyLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Text of one cell without the noise of web pages, Markdown and formulas: tags, character references, LaTeX, MathML,
 * bold marks, unseen characters. Paragraphs, breaks and list items are lines; lines are trimmed, empty ones go.
 */
export function cleanCell(written: string): string {
  const text = KEPT_AS_TEXT.exec(written)?.[1] ?? written;
  if (!MARKED.test(text)) return text;
  const untagged = withoutTags(plainBlanks(text));
  const decoded = plainBlanks(decodeEntities(untagged));
  const signs = withoutLatex(decoded);
  return tidyLines(signs.replace(BOLD, '$2').replace(MARKDOWN_ESCAPE, '$1'));
}
