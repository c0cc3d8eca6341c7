import type { MessageFamily } from '../entry';

export const structure: MessageFamily = {
  T01: {
    title: 'Unknown level 1',
    message: '"{label}" is no standard level 1. Change it to "{level1}".',
    fix: 'Change to "{level1}"',
  },
  'T01.near': { message: '"{label}" is no standard level 1. Check whether "{level1}" is meant.' },
  'T01.unknown': { message: '"{label}" is no standard level 1. Choose one of: {choices}.' },
  'T01.level2': {
    message: '"{label}" is a level 2 and stands in the level-1 column. Set level 1 to "{level1}".',
  },
  'T01.blank': { message: 'Level 1 is blank. Choose one of: {choices}.' },
  'T01.blank-known': {
    message: 'Level 1 is blank; "{level2}" belongs under "{level1}". Fill in "{level1}".',
  },
  T02: {
    title: 'Unknown level 2',
    message: '"{label}" is no standard level 2. Check whether "{level2}" is meant.',
    fix: 'Change to "{level2}"',
  },
  'T02.unknown': { message: '"{label}" is no standard level 2. Choose one of: {choices}.' },
  'T02.level1': { message: '"{label}" is a level 1 and stands in the level-2 column. Choose one of: {choices}.' },
  'T02.blank': { message: 'Level 2 under "{level1}" is blank. Choose one of: {choices}.' },
  'T02.local': {
    message:
      '{projects} projects use the level 2 "{label}", which is in no standard tree. Keep it if it is a local rule, else change all of them.',
  },
  T03: {
    title: 'Level 2 under wrong level 1',
    message: '"{level2}" belongs under "{parent}"; level 1 of this row says "{level1}". Change it to "{parent}".',
    fix: 'Set level 1 to "{parent}"',
  },
  'T03.rows': {
    message: '"{level2}" belongs under "{parent}"; level 1 of these rows says "{level1}". Change it to "{parent}".',
  },
  'T03.split': {
    message:
      'Level 1 "{level1}" stands for several rows, and some do not belong to it: {parents}. Fill in level 1 row by row (unmerge the cell first).',
  },
  T04: {
    title: 'Two indicator trees mixed',
    message:
      'Projects that follow "{tree}" (such as "{pair}"): {projects}; the others follow "{main}". Use one of the two.',
    fix: 'Use the labels of "{tree}"',
  },
  'T04.project': {
    message: 'This project has both "{pair}" ({tree}) and "{other}" ({main}). Use one of the two.',
  },
  T05: {
    title: 'Level 1 missing',
    message: 'This project has no "{level1}". Add at least one.',
    fix: 'Insert rows for "{level1}" to fill in',
  },
  'T05.usual': { message: 'This project has no "{level1}". One is usual; consider adding it.' },
  'T05.optional': {
    message: 'This project has no "{level1}". Add one if it serves the public; others may leave it out.',
  },
  'T05.none': {
    message: '"{project}" has no indicators. Fill in at least one output and one benefit indicator.',
    fix: 'Prepare rows to fill in ({count})',
  },
  T06: {
    title: 'Level 2 missing',
    message: 'There is no "{level2}" under "{level1}". Consider adding one.',
    fix: 'Insert a row for "{level2}" to fill in',
  },
  'T06.optional': { message: 'There is no "{level2}" under "{level1}". Add one if the project has a deadline.' },
  'T06.habit': {
    message:
      'There is no "{level2}" under "{level1}", as in most projects here. Add one where the project calls for it.',
  },
  T07: {
    title: 'Level 2 without items',
    message: 'Nothing stands below "{label}". Add an indicator; where there is none, write 无 or delete the heading.',
    fix: 'Delete the heading "{label}"',
  },
  'T07.optional': { message: 'Nothing stands below "{label}". If it is not needed, the heading can be deleted.' },
  T08: {
    title: 'Level-2 heading missing',
    message: '"{name}" stands right under "{level1}", without a level-2 heading. Consider adding "{level2}".',
    fix: 'Add the heading "{level2}"',
  },
  T09: {
    title: 'Headings out of order',
    message: '"{label}" is numbered "{ordinal}"; in order it would be "{expected}". Consider renumbering.',
    fix: 'Renumber the headings ({count})',
  },
  T10: {
    title: 'Item number repeated',
    message: '"{name}" is numbered "{ordinal}"; in order it would be "{expected}". Consider renumbering.',
    fix: 'Renumber the items ({count})',
  },
  'T10.gap': {
    message:
      '"{name}" is numbered "{ordinal}", but there is no "{expected}". Check whether an item is lost; else renumber.',
  },
  T11: {
    title: 'Item without number',
    message: '"{name}" has no number, while the others have. Consider adding it.',
    fix: 'Add numbers ({count})',
  },
  'T11.goal': { message: '"{name}" in the goal has no number, while the other parts have. Consider adding it.' },
  T12: {
    title: 'Content in wrong column',
    message: 'The row of "{name}" is shifted: "{text}" belongs in column "{field}". Move the row into its columns.',
    fix: 'Move into the right columns ({count} cells)',
  },
  'T12.lost': {
    message: 'The row of "{name}" is shifted and has lost {lost}. Move it into its columns and fill in {lost}.',
  },
  'T12.outside': { message: '"{text}" stands outside the table while "{field}" is blank. Move it to "{field}".' },
  'T12.without-project': {
    message:
      'No project stands above "{name}", so it belongs to none and was not checked. Name the project or move it.',
  },
  'T12.second': {
    message:
      '"{text}" differs from the "{field}" of this project in {first} and was not checked. Merge it into {first}, or check whether it is another project.',
  },
  T13: {
    title: 'Row cut off by a page',
    message:
      'The weights add up to {sum}, {weight} too many; "{project}" behind the page break lacks just {weight}. Check whether "{name}" belongs to "{project}".',
    fix: 'Move the cells of "{project}" up to the row of "{name}"',
  },
  'T13.next': {
    message:
      'The weights add up to {sum}, {weight} too few; "{name}" before the page break weighs just {weight}. Check whether it belongs to this project.',
  },
  T14: {
    title: 'Too few indicators',
    message: 'The project has only {count} indicators. Consider at least {fewest}.',
    fix: 'Insert rows to fill in ({count})',
  },
  T15: {
    title: 'Too many indicators',
    message:
      'The project has {count} indicators, more than {most}. The ones that show its main outputs and effects may do.',
  },
  T16: {
    title: 'Indicator filed in two ways',
    message:
      '"{name}" stands under "{level2}" here and under "{main}" in {count} other projects. Consider filing it alike.',
  },
  T17: {
    title: 'Total counts agency rows',
    message:
      'The formula {formula} also adds the repeated agency rows ({rows}), {amount} too much. Add the projects only.',
  },
  T18: {
    title: 'No cost indicator',
    message:
      '"{project}" has no cost indicator. Construction, repair, purchase and computer projects usually have one.',
    fix: 'Insert a row for "{level2}" to fill in',
  },
};
