import type { MessageFamily } from '../entry';

export const names: MessageFamily = {
  N01: {
    title: 'Indicator name missing',
    message: 'Only the value "{value}" here, no indicator name. Say what is measured.',
  },
  'N01.satisfaction': {
    message: 'Only the value "{value}" here, no indicator name. Say whose satisfaction.',
    fix: 'Fill in "{name}", then name the people asked',
  },
  N02: {
    title: 'Name has no words',
    message: 'The indicator is called "{name}", without a word. Say what is measured.',
  },
  'N02.unused': {
    message:
      'This row holds only "{name}". Leave unused rows blank or delete them: systems refuse names of mere signs.',
    fix: 'Clear the signs of this row',
  },
  N03: {
    title: 'Indicator name too long',
    message: 'The name has {count} characters, systems save {most} at most. Shorten it to what is measured.',
  },
  'N03.long': {
    message:
      'The name has {count} characters, at most {most} are usual. Say only what is measured; explanations belong in the goal.',
  },
  N04: {
    title: 'Indicator name repeated',
    message:
      '"{name}" stands in this project under "{level2}" already ({first}). Check for a duplicate, or rename to say what each measures.',
  },
  'N04.other-level2': {
    message:
      '"{name}" stands in this project under "{firstLevel2}" already ({first}), and here under "{level2}". Rename to say what each measures.',
    fix: 'Rename to "{name}"',
  },
  N05: {
    title: 'Name is a slogan',
    message:
      '"{name}" says what to do, not what is measured. Please check; drop the verb and name what can be measured.',
    fix: 'Rename to "{name}"',
  },
  'N05.sentence': {
    message: '"{name}" is a sentence, no name. Please check; name one thing that can be measured.',
  },
  'N05.full-stop': {
    message: '"{name}" ends with a full stop, which names usually do not have. Better drop it.',
    fix: 'Drop the full stop: "{name}"',
  },
  N06: {
    title: 'Name holds the value',
    message: 'The name "{name}" holds "{value}". Numbers, amounts and dates belong in the value.',
  },
  'N06.moved': {
    message: 'The name "{name}" holds "{value}", and the value is blank. Move it there.',
    fix: 'Rename to "{name}" and fill in the value "{value}"',
  },
  N07: {
    title: 'Two indicators in one',
    message: '"{name}" holds two indicators. Enter them as two.',
  },
  'N07.name': {
    message: 'The name "{name}" holds a value, and the value is "{value}". Enter two indicators.',
  },
  'N07.value': {
    message: '"{name}" has more than one value: {values}. Enter an indicator for each.',
  },
  'N07.item': {
    message: '"{first}" and "{second}" stand in one item. Make two of it.',
    fix: 'Make two items',
  },
  N08: {
    title: 'Word repeated',
    message: '"{repeated}" repeats a word. Keep "{word}" once.',
    fix: 'Rename to "{name}"',
  },
  'N08.goal': { message: 'The goal says "{word}" twice in "{repeated}". Check, and drop one.' },
  N09: {
    title: 'Whose satisfaction?',
    message: '"{name}" does not say whose satisfaction it is. Name the people served.',
  },
  'N09.generic': {
    message: '"{name}" names nobody in particular. Name the people this project serves.',
  },
  N10: {
    title: 'Object of satisfaction',
    message: '"{name}" says with what, not who is satisfied. Please check, and put the people first.',
    fix: 'Rename to "{name}"',
  },
  N11: {
    title: 'Rate without %',
    message: '"{name}" is a rate, its unit is "{unit}". Rename it to what is counted, or give a rate in %.',
    fix: 'Rename to "{name}"',
  },
  N12: {
    title: '% without a rate',
    message: '"{name}" is measured in "{unit}", but its name is no rate. Call it a rate, or count in another unit.',
    fix: 'Rename to "{name}"',
  },
  'N12.change': {
    message:
      '"{name}" is measured in "{unit}", but its name is no rate. Say whether it is a rate of growth, of decline, or a share.',
  },
  N13: {
    title: 'Blank in name',
    message: 'The indicator name "{name}" has blanks in it. Remove them.',
    fix: 'Remove the blanks',
  },
  'N13.project': {
    message: 'The project name "{name}" has blanks in it. Remove them, as in the project list.',
  },
  N14: {
    title: 'Slip of the keyboard',
    message: '"{wrong}" in "{name}" may be "{right}". Please check.',
    fix: 'Rename to "{name}"',
  },
  'N14.goal': { message: '"{wrong}" in the goal may be "{right}". Please check.' },
  N15: {
    title: 'Input as indicator',
    message:
      '"{name}" measures money put in or spent; execution of the budget is scored apart. Measure what the money achieves.',
  },
  'N15.in-time': {
    message:
      '"{name}" measures how fast money is paid, not what it achieves. It may stay where paying is the work itself.',
  },
  N16: {
    title: 'Name is a level label',
    message: 'The indicator is called "{name}", the label of a {level}. Say what exactly is measured.',
  },
  N17: {
    title: 'Named like its project',
    message: 'The indicator "{name}" is called like its project. Say whether it counts people, times or anything else.',
    fix: 'Rename to "{name}"',
  },
};
