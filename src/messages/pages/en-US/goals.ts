import type { RulePages } from '../page';

export const goals: RulePages = {
  X01: {
    why: 'Goal and indicators belong together: with 100 in one and 150 in the other nobody knows which counts. Mostly only one place was changed. Where both are about different things, name them clearly.',
  },
  X02: {
    why: 'Two different numbers for the same thing in one goal mostly come from changing only one of them. Where they are about different people or things, say so.',
  },
  X03: {
    why: 'The goal says what the money is for and what it is to achieve; the indicators are derived from it. A blank, a sign or the mere project name tells nothing, and systems often refuse it. One or two sentences are enough for a small payment.',
  },
  X04: {
    why: 'Goals are often pasted or cut off by the length a system allows. An end in a comma, a colon or an open bracket mostly means that something is missing. Where only the full stop is missing the goal may be complete.',
  },
  X05: {
    why: 'Copied indicators keep the words of the project they come from and then measure something else. Where the project does include that work, say so in the goal and leave the indicator.',
  },
  X06: {
    why: 'A sentence that fits every project says nothing of this one. Sentences that the whole agency has to use may stay; add what is particular to the project.',
  },
  X07: {
    why: 'The same name with a low rate here and nearly 100 % there usually means a growth in one place and a level in the other. Sums and comparisons go wrong then. Leave it where both mean the same from different starting points.',
  },
  X08: {
    why: 'Two projects that both plan quantity and cost of the same work look like paying twice. Reviewers will ask what each pays for. Where the work is divided, say in each goal for whom it is.',
  },
  X09: {
    why: 'Words such as further, continuously, effectively have no scale, so nobody can say at the end of the year whether the goal was met. Say what is done, how much, and to what level. A summary may stay beside concrete goals.',
  },
  X10: {
    why: 'These tables are published, or turned into published ones later. The number of a classified document or a mark of secrecy must not stand in them. Cite a public document or describe the work; the office for secrecy decides. Projects about keeping secrets are not meant.',
  },
  X11: {
    why: 'Identity numbers, mobile numbers and bank accounts of people do not belong in a published table. Numbers of people and rates are enough. Telephone lines of an office may stay.',
  },
  X12: {
    why: 'Text copied from another agency or county keeps its words for itself, and readers notice. Where a higher agency speaks, or a lower one filled the table in, it may stay.',
  },
  X15: {
    why: 'The tasks that a goal lists are normally measured, or nobody can tell what that part of the money brought about. A small task that another indicator includes needs none of its own.',
  },
};
