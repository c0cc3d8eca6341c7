import type { MessageFamily } from '../entry';

export const goals: MessageFamily = {
  X01: {
    title: 'Goal and indicator differ',
    message: 'The goal says "{goal}", the indicator says "{measure}". Check, and make them agree.',
    fix: 'Change the value to {value}',
  },
  'X01.costs': {
    message: 'The goal says "{goal}", the costs say "{measure}": none agrees. Check, and make them agree.',
  },
  X02: {
    title: 'Goal contradicts itself',
    message: 'The goal first says "{first}", later "{second}". Check, and make them agree.',
  },
  X03: {
    title: 'Goal without content',
    message: 'The project has no goal. Say what the money is for and what it is to achieve.',
  },
  'X03.signs': {
    message: 'The goal of this project is only "{goal}". Say what the money is for and what it is to achieve.',
  },
  'X03.name': { message: 'The goal only repeats the project name "{project}". Say what is to be done and achieved.' },
  X04: { title: 'Goal cut off', message: 'The goal ends in "{end}" and looks cut off. Complete it.' },
  'X04.part': { message: '"{part}" ends in "{end}" and looks cut off. Complete it.' },
  'X04.no-mark': {
    message:
      'No full stop behind "{end}" at the end of the goal. Add "。", or complete the goal where something is missing.',
    fix: 'Add "。" at the end',
  },
  X05: {
    title: 'Label of another project',
    message:
      '"{name}" is about "{topic}", which neither the name nor the goal of this project mentions; it fits item {item} "{other}". Check whether it was copied from there.',
  },
  'X05.template': {
    message:
      '"{name}" is about "{topic}", which neither the name nor the goal of this project mentions. Check whether it was left over from a template.',
  },
  X06: {
    title: 'Same sentence in many goals',
    message:
      '"{sentence}" stands in the goals of {count} projects. Check that it fits this one, and say what is its own.',
  },
  X07: {
    title: 'Same name, other meaning',
    message:
      '"{name}" is "{measure}" here and "{otherMeasure}" in item {item} "{other}": the meaning seems to differ. Check, and rename to say whether it is a growth or a level.',
  },
  X08: {
    title: 'Projects overlap',
    message:
      '{count} indicators here are about "{work}", quantity and cost among them, as item {item} "{other}" is. Check whether both projects pay for the same.',
  },
  X09: {
    title: 'Goal in general words only',
    message:
      '"{text}" names nothing that can be checked or counted. Check it, and say what is done, how much, and to what level.',
  },
  X10: {
    title: 'Mark of secrecy',
    message:
      'The goal says "{mark}". Take the document number out before publishing, and check with the secrecy office.',
    fix: 'Take out "{citation}"',
  },
  'X10.name': {
    message: 'The project name says "{mark}". Rename before publishing, and check with the secrecy office.',
  },
  'X10.indicator': {
    message: 'An indicator says "{mark}". Take it out before publishing, and check with the secrecy office.',
  },
  'X10.note': {
    message:
      'A text outside the table says "{mark}". Take it out before publishing, and check with the secrecy office.',
  },
  X11: {
    title: 'Private data',
    message: 'An identity number stands here ("{masked}"). Delete or mask it before publishing.',
    fix: 'Mask it as "{masked}"',
  },
  'X11.mobile': { message: 'A mobile number stands here ("{masked}"). Delete or mask it before publishing.' },
  'X11.account': { message: 'A bank account stands here ("{masked}"). Delete or mask it before publishing.' },
  X12: {
    title: 'Speaks of another agency',
    message: 'It says "{word}", but the agency is "{agency}". Check whether the text was copied from another agency.',
  },
  'X12.county': {
    message: 'It says "{word}", but the agency is "{agency}". Check whether the text was copied from another place.',
  },
  X15: {
    title: 'Task without indicator',
    message: 'No indicator measures "{part}{task}". Check whether this task needs one.',
  },
  'X15.recipient': {
    message:
      'Neither the goal nor any other indicator names the recipients of "{name}" ({measure}). Check whether they were left out.',
  },
};
