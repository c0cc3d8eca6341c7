import type { MessageFamily } from '../entry';

export const values: MessageFamily = {
  V01: {
    title: 'Value missing',
    message: 'No value for "{name}". Fill it in from the year\'s plan.',
  },
  V02: {
    title: 'Operator missing',
    message: '"{name}" has the value {value} but no operator. Choose ≥, ≤ or =.',
    fix: 'Set the operator to "{operator}"',
  },
  'V02.unknown': {
    message: '"{written}" is no operator. Change it to ≥, ≤, = or 定性.',
  },
  'V02.style': {
    message: 'The value {value} of "{name}" has no ≥, ≤ or = before it. Better add one, so that it can be assessed.',
  },
  V03: {
    title: 'Value not a number',
    message:
      'The operator is "{operator}", but the value "{value}" is no number. Enter a number, or choose 定性 for a value in words.',
    fix: 'Set the operator to 定性',
  },
  'V03.range': {
    message:
      'The value "{value}" is a range and cannot stand with "{operator}". Enter one number; if a range is needed, use 定量（其他） and explain it.',
  },
  'V03.history': {
    message:
      'The value "{value}" is the level of an earlier year, not a number. Better look up the figure and enter it.',
  },
  'V03.unit': {
    message: 'The value "{value}" contains its unit. Enter only {number}, and "{unit}" in the unit column.',
    fix: 'Set the value to {number} and the unit to "{unit}"',
  },
  V04: {
    title: 'Rate with "≥100%"',
    message: '"{name}" cannot exceed 100%, so "≥100%" says the same as "=100%". Better write "=100%".',
    fix: 'Write "=100%"',
  },
  'V04.perhaps': {
    message: '"{name}" says "≥100%". If it cannot exceed 100%, better write "=100%"; if it can, leave it.',
  },
  'V04.satisfaction': {
    message: '"{name}" says "≥100%". Satisfaction ends at 100%, so everybody would have to be satisfied. Check that.',
  },
  V07: {
    title: 'Cost with "≥"',
    message: 'A cost of "{measure}" asks for spending more. Change it to "{instead}", or use "=" for a fixed standard.',
    fix: 'Set the operator to "≤"',
  },
  'V07.floor': {
    message:
      '"{name}" is a cost and says "{measure}". Keep it for a legal minimum or a saving; otherwise better write "{instead}" or use "=".',
  },
  V11: {
    title: 'Unit missing',
    message: '"{name}" has the value {value} but no unit of measure. Choose one.',
    fix: 'Set the unit to "{unit}"',
  },
  V12: {
    title: 'Unusual unit',
    message: '"{unit}" is no proper unit of measure. Better write "{instead}".',
    fix: 'Set the unit to "{instead}"',
  },
  'V12.unclear': {
    message: '"{unit}" is no proper unit of measure. Check it and name the unit.',
  },
  V13: {
    title: 'Cost not in money',
    message:
      '"{name}" is a cost, but the unit of {value} is "{unit}", which is no money. Use 元, 万元 or a unit such as 元/人.',
    fix: 'Set the unit to "{instead}"',
  },
};
