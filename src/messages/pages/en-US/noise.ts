import type { RulePages } from '../page';

export const noise: RulePages = {
  Z01: {
    why: 'Copying from web pages, systems or converters brings tags into cells. Readers of the published table see them, and imports fail. Removing them leaves the text; paragraphs and list items become lines.',
  },
  Z02: {
    why: 'Recognising pictures or PDF often turns ≥, ≤ and % into formula code. People cannot read it, and no system knows the number. Signs mean the same.',
  },
  Z03: {
    why: 'Some programs wrap signs and numbers in tags of formulas, and the tags stay in the cell. Without them numbers and signs are the same.',
  },
  Z04: {
    why: 'A "#" before a title, a row of "--" and "**" around a text belong to another way of typesetting and do nothing in a sheet. A row of "--" is even taken for content. Remove them.',
  },
  Z05: {
    why: 'Full-width and half-width brackets, colons and digits look alike and are compared alike. Unifying them only makes a published table tidy, so the rule is off as a rule.',
  },
  Z06: {
    why: 'Texts that were translated, recognised or rewritten by a program sometimes keep words like "and" or "of". Use Chinese in a published table. An English name that is meant may stay.',
  },
  Z07: {
    why: 'Blanks of web pages, tabs and blanks at the ends cannot be seen, but systems compare character by character: a unit with a blank behind it is another unit. Numbers stored as text are left out of sums. Cleaning changes nothing that can be seen; lines of goals and indicator texts stay.',
  },
};
