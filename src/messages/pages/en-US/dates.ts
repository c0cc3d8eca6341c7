import type { RulePages } from '../page';

export const dates: RulePages = {
  D01: {
    why: 'Projects are declared by year, so deadlines usually lie within it. A deadline of last year mostly comes from an old table, and everybody sees it once it is published. Work over several years, school years, and years inside the project period may stay. Names that speak of past accounts are no deadlines.',
  },
  D02: {
    why: 'When most deadlines are 31 December and one is 13 December, the figures mostly changed places. Half a month too early, and the work counts as late. Leave it where the 13th is meant.',
  },
  D03: {
    why: 'Nobody can assess a date that does not exist, and systems refuse it. Usual cases are 30 February, 31 November and a 13th month. The thirteenth salary is a name and is not checked.',
  },
  D04: {
    why: 'The project period should hold the year that is declared, or nobody sees why money is needed in it. A single project is usually done within the year. One that really takes longer may stay, with a word of explanation.',
  },
  D05: {
    why: 'Tables are published every year; only the year in the title tells them apart. A year in a line below the title is enough. Blank templates may go without.',
  },
  D06: {
    why: 'One style of dates is easier to read and to add up. It is only a habit: leave it where nothing is unclear.',
  },
  D07: {
    why: 'Goals are often copied from last year with the year left in. Reviewers then doubt that the goal was thought through again. Settling old bills, going on with older work or citing older papers is fine; say also what this year brings.',
  },
  D08: {
    why: 'If everything is due at the end of the year, progress cannot be followed before. Work in steps can name the times of buying, accepting and paying out. Work that goes on all year, or one payment at its end, may stay.',
  },
};
