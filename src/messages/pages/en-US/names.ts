import type { RulePages } from '../page';

export const names: RulePages = {
  N01: {
    why: 'A value without a name says nothing, and systems do not save it. Satisfaction is the usual case: say whose it is, such as learners or patients. Clear the whole row where it is not used.',
  },
  N02: {
    why: 'A dash, a star or a number is no name, and systems send it back. Unused rows are left blank. Hotlines (12345, 120) are called by their numbers. Slashes that a printed form asks for may stay.',
  },
  N03: {
    why: 'A name is short and says at a glance what is measured. Most systems save 100 characters at most. Above 30 it is hard to read and to print: explanations belong into the goal. Official long names may stay.',
  },
  N04: {
    why: 'Two indicators of one name cannot be told apart when they are scored, and systems refuse them. Where one counts and the other prices the same thing, add what is measured. Delete one that was entered twice.',
  },
  N05: {
    why: 'A name is a noun that says what is measured; "raise" and "ensure" say what to do, and nobody can score that. Without the verb it is mostly a good name, and what is wanted goes into the value. A sentence with a comma is two or three things: part them. Names that end in a rate or a count may stay.',
  },
  N06: {
    why: 'Numbers, amounts and deadlines are values: in a name they cannot be compared, and change with every plan. Move them to the value. Ages, grades, hours of service and hotlines are part of names.',
  },
  N07: {
    why: 'One indicator has one value, or it cannot be scored. Two in one item lose one on the way into a table or a system. Make two of it, each with name, operator, value and unit.',
  },
  N08: {
    why: 'Mostly a word typed or pasted twice, and easily seen once it is published. Remove one. Where a verb and a noun meet, other words are clearer.',
  },
  N09: {
    why: 'Satisfaction needs somebody who is asked. "Service users" and "the public" are not wrong, but the people of this project are better. Projects for everybody may keep the public.',
  },
  N10: {
    why: 'It says with what, but not who is satisfied. Put the people first. It may stay where they are named elsewhere.',
  },
  N11: {
    why: 'A rate is one number divided by another, in % or ‰. With times or money as its unit it means a count or an amount. Change the name or the unit, whichever is meant. Frequencies, speeds, interest and death rates have units of their own.',
  },
  N12: {
    why: 'In % but without a rate in its name, nobody can work it out. Call it a rate, or count it, or make it qualitative. Shares, proportions and coverage are rates by themselves.',
  },
  N13: {
    why: 'Blanks in a name come from lining up or from pasting. Nobody sees them, but systems take it for another name. Removing them changes nothing. Blanks beside letters and digits are left alone.',
  },
  N14: {
    why: 'Slips of the keyboard that are common in budget tables. The list is small and may be wrong: check what was meant. Names of their own may stay.',
  },
  N15: {
    why: 'Performance is what money achieves; money that comes in or goes out is the input. Execution of the budget is scored apart. Where subsidies or wages are paid, paying is the output. Where passing money on is the task itself, timeliness may stay.',
  },
  N16: {
    why: 'A label such as "social benefit" names the class, not what is measured. Say what exactly. 服务对象满意度 is both a label and a usual name.',
  },
  N17: {
    why: 'Called like its project, it does not say whether people, times or anything else is counted. Add it. Costs are often called like their project and may stay.',
  },
};
