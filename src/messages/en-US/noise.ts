import type { MessageFamily } from '../entry';

export const noise: MessageFamily = {
  Z01: {
    title: 'Web page tags left',
    message: '{count} cells of this table hold tags of a web page, such as "{text}". Remove them; the text stays.',
    fix: 'Remove the tags from {count} cells',
  },
  Z02: {
    title: 'Formula code left',
    message: '{count} cells of this table hold formula code, such as "{text}". Write signs like ≥, ≤ and %.',
    fix: 'Replace the formula code of {count} cells by signs',
  },
  Z03: {
    title: 'Formula tags left',
    message: '{count} cells of this table hold tags of formulas, such as "{text}". Keep the text and the signs only.',
    fix: 'Remove the formula tags from {count} cells',
  },
  Z04: {
    title: 'Markdown marks left',
    message: '{count} cells of this table hold marks of Markdown, such as "{text}". Remove them.',
    fix: 'Remove the marks from {count} cells',
  },
  Z05: {
    title: 'Mixed character width',
    message:
      'Full-width and half-width {signs} are mixed in this table; about {count} cells differ from the rest. They are checked alike; unify them if you like.',
  },
  Z06: {
    title: 'English word in Chinese',
    message: 'The English word "{word}" stands within Chinese text. Check whether it should be Chinese.',
  },
  Z07: {
    title: 'Unseen characters',
    message: '"{text}" holds unseen characters ({what}). Remove them, so that imports and searches find it.',
    fix: 'Clean to "{text}"',
  },
  'Z07.number': {
    message: '"{text}" is stored as text, and sums leave it out. Store it as a number.',
    fix: 'Store as the number {text}',
  },
};
