import { plainBlanks } from '../../text/clean-cell';
import { decodeEntities } from '../../text/entities';
import { htmlTokens } from '../../text/html-tokens';
import { isCellTag, MarkupText } from '../../text/inline-markup';
import { withoutLatex } from '../../text/math-signs';

/** Text without tags, character references and formulas; paragraphs, breaks and list items are lines. */
export function plainText(text: string): string {
  const decoded = plainBlanks(decodeEntities(untagged(plainBlanks(text))));
  return withoutLatex(decoded)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Line breaks of a cell are a person's, tags or not. */
function untagged(text: string): string {
  const collected = new MarkupText(true);
  for (const token of htmlTokens(text, isCellTag)) collected.take(token);
  return collected.finish();
}

const CHINESE = /[\u2e80-\u9fff\uff00-\uffef“”‘’]/;

/** One line without unseen characters: breaks and tabs go between Chinese characters, and are blanks elsewhere. */
export function oneLine(text: string): string {
  const parts = plainBlanks(text).split(/[\n\t]/);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce((line, part) => {
      const isJoined = line === '' || CHINESE.test(line.slice(-1)) || CHINESE.test(part.slice(0, 1));
      return line + (isJoined ? '' : ' ') + part;
    }, '');
}

/** Lines as they are, without unseen characters and tabs. */
export function sameLines(text: string): string {
  return plainBlanks(text).replace(/\t/g, ' ');
}
