import type { RulePages } from '../page';

export const placement: RulePages = {
  M01: {
    why: 'Quantity says how much is to be done, usually as a number of things, times or people. A rate hides the amount of work, and reviewers often find that it does not fit. Rates in time, of what passes, and of satisfaction have a level 2 of their own. A completion or coverage rate may stay where no number can be named.',
  },
  M02: {
    why: 'Quality says how well something is done, usually as a rate of what passes or is right. People, times and items say how much and belong under quantity. Counts of faults, prizes or qualified people are quality and may stay.',
  },
  M03: {
    why: 'Timeliness says how soon something is done. Days of training, of a session or hours of lessons are an amount of work and usually stand under quantity. A limit such as five days for an approval is timeliness and may stay.',
  },
  M04: {
    why: 'Money under quantity, quality or timeliness does not fit its level 2, and the indicator often scores nothing. Money spent belongs under cost, money earned or saved under economic benefit. Loans, investment attracted or debt repaid are a task counted in money and may stay under quantity.',
  },
  M05: {
    why: 'A benefit says what changes; completion, presence and numbers of actions only say that the work was done. Reviewers often take points off for it. Look from the side of those served: who is covered, what is known, what has become less. Coverage and numbers of beneficiaries are benefits.',
  },
  M06: {
    why: 'Economic benefit usually names income, saving, output or jobs. Safety, image or level of service mostly are social benefits. This rule judges by words and may be wrong: leave it where there is something economic, or say so in the name.',
  },
  M07: {
    why: 'Rules and systems work for long once they stand, and usually go under lasting influence. Social benefit names the change of the year. Tables of the 2021 tree are not checked, and where the county puts them under social benefit they may stay.',
  },
  M08: {
    why: 'Timeliness has to show a time or a speed: a deadline, a rate in time, a response time. Otherwise nobody can say later whether it was in time. This rule judges by words and may be wrong: leave it where value or notes name the time.',
  },
  M09: {
    why: 'Completion says how much was done, quality how well. Reviewers often count it as quantity. Use a rate of what passes or is right, or say under quantity how many. It may stay where there is no other standard.',
  },
  M10: {
    why: 'When output and benefit are the same thing, usually only one of them scores. The output says what is done, the benefit what changes. This rule compares names and may be wrong: leave it where they are two things.',
  },
};
