import type { RulePages } from '../page';

export const structure: RulePages = {
  T01: {
    why: 'Level 1 says whether an indicator counts as output, effect, satisfaction or cost; the budget system adds up and scores by it. Under another name it finds no place on import. A local name can be added to the pack by the bureau.',
  },
  T02: {
    why: 'A level 2 has to be a label of the tree, or the system cannot file it. The same unknown label in three or more projects is most likely a local habit and only a suggestion. A label that names whose satisfaction is measured is fine.',
  },
  T03: {
    why: 'Every level 2 belongs under one level 1: quantity, quality and timeliness are outputs. Under a wrong one, weights and scores go elsewhere. A pair that is right in any of the trees is no finding.',
  },
  T04: {
    why: 'The 2015 tree has costs below the outputs, the 2021 tree has them as a level 1. With both in one table the weights do not compare and do not add up. Either tree will do for the whole table.',
  },
  T05: {
    why: 'Outputs and effects say what the money does and what comes of it; every project should have both. Satisfaction is usual where the public is served. Internal work or debt service can do without; say why.',
  },
  T06: {
    why: 'Quantity and quality are the core of the outputs: a count alone does not show how well a thing is done. A project without a fitting indicator may leave it out and say why; where most projects of the file have none, it is only a hint. Timeliness is only a hint.',
  },
  T07: {
    why: 'A heading with nothing below it may be forgotten or not needed; nobody can tell. Fill it in, write 无, or delete it. Blank rows that a form has printed are no finding.',
  },
  T08: {
    why: 'A level-2 heading usually stands below satisfaction too; with it the text can be imported and converted without guessing. Where the local habit is to leave it out, it may stay as it is.',
  },
  T09: {
    why: 'A repeated or skipped number looks as if a part were missing. Renumbering changes no content and is done in one go.',
  },
  T10: {
    why: 'A repeated number is a slip of the pen; renumber. A missing number may be an item that got lost in copying: compare with the draft first.',
  },
  T11: {
    why: 'Where all other items of a cell are numbered, one without a number reads like a part of the item before it. Adding it changes no content.',
  },
  T12: {
    why: 'In a shifted row the system reads a name as a level 2 and a value as a unit, and a value may be lost. Move the row back and fill in what is missing from the draft. Notes beside the table are no finding.',
  },
  T13: {
    why: 'A page break can leave a row on the page before, where it is read with the project above; then the weights of both are wrong. It is told only where the weights of the two fit exactly. Compare with the draft; a row that is right where it stands may stay.',
  },
  T14: {
    why: 'With too few indicators nobody can say how the project went, and there is nothing to score. A small project with one purpose may have one or two; say why.',
  },
  T15: {
    why: 'Too many indicators hide the main ones, and each has to be measured for the self-evaluation. A project with many parts may keep them.',
  },
  T16: {
    why: 'An indicator that counts as quality here and as social effect there cannot be compared. Agree on one; where the meaning differs it may stay.',
  },
  T17: {
    why: 'Agency rows that a page repeats are layout and no money. A formula that adds them makes the total too large. Add the amounts of the projects only.',
  },
  T18: {
    why: 'What is built, repaired, bought or set up has a cost that can be counted, and a cost indicator keeps it in check. Supervision, design or maintenance alone need none. Where another indicator names the cost, nothing has to change.',
  },
};
