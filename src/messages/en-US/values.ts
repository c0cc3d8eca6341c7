import type { MessageFamily } from '../entry';

export const values: MessageFamily = {
  V01: {
    title: 'Value missing',
    message: 'No value for "{name}". Fill it in from the year\'s plan.',
  },
  'V01.deadline': {
    message:
      '"{name}" is a deadline written as the name, and the value is blank. Move the time into the value and name the work.',
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
    fix: 'Set the operator to 定量（其他）',
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
    message: '"{name}" says "≥100%", and 100% of satisfaction is everybody. Check whether that can be reached.',
  },
  V05: {
    title: 'Rate above 100%',
    message: '"{name}" cannot exceed 100%, but says "{value}". Check it and enter 100% or less.',
    fix: 'Write "=100%"',
  },
  V06: {
    title: 'Satisfaction of 100%',
    message: '"{name}" says "{value}": one person who is not satisfied would miss it. Check that; about 95% is usual.',
    fix: 'Set the value to "{value}"',
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
  V08: {
    title: 'Cost without "≤" or "="',
    message: '"{name}" is a cost, and {value} has no ≤ or = before it. Better add ≤ for a cap, = for a fixed standard.',
    fix: 'Add "{operator}"',
  },
  V09: {
    title: 'Less is better, with "≥"',
    message: 'Less is better for "{name}", but "{value}" asks for more. Better write ≤.',
    fix: 'Set the operator to "{operator}"',
  },
  'V09.missing': {
    message: 'Less is better for "{name}", and {value} has no ≤ before it. Better add it, so that the limit is seen.',
  },
  V10: {
    title: 'Quantity with "≤"',
    message: '"{name}" is work to be done; with "{value}" doing nothing would be enough. Better write = or ≥.',
    fix: 'Set the operator to "="',
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
  V14: {
    title: 'Units disagree',
    message: '"{name}" counts {said}, but the unit of {value} is "{unit}". Better make name and unit agree.',
    fix: 'Set the unit to "{instead}"',
  },
  'V14.goal': {
    message:
      'The goal says "{goal}", while "{name}" says "{measure}": the same number in another unit. Check, and make them agree.',
  },
  V15: {
    title: 'Standard without "per"',
    message:
      '"{name}" is a standard or unit price, but {value} says only "{unit}". Better write 元/人, 元/户 or the like.',
  },
  'V15.named': {
    message:
      'The name "{name}" says what it is counted by, but {value} has only the unit "{unit}". Better write it in full.',
    fix: 'Set the unit to "{instead}"',
  },
  V16: {
    title: '定性 with unit or number',
    message: '"{name}" is 定性, but its value "{value}" has the unit "{unit}". Better clear the unit.',
    fix: 'Clear the unit "{unit}"',
  },
  'V16.number': {
    message: '"{name}" is 定性, but its value is {value}. Better set the operator to ≥, ≤ or =.',
    fix: 'Set the operator to "{instead}"',
  },
  V17: {
    title: 'Word on no usual scale',
    message:
      'The value "{value}" of "{name}" is on no usual scale, so that it is hard to assess. Check whether a grade such as 优良中差 or a number would do.',
  },
  'V17.growth': {
    message:
      '"{name}" is a property, while "{value}" is a change in number. Check whether a grade such as 长期 or 健全 is meant.',
  },
  V18: {
    title: 'Rate as 定性',
    message: '"{name}" is a rate and can be counted, but its value is "{value}". Better make it a number in %.',
  },
  V19: {
    title: 'Satisfaction as 定性',
    message: 'The value of "{name}" is "{value}", though a survey gives satisfaction in %. Better make it a number.',
    fix: 'Write "{value}"',
  },
  V20: {
    title: 'Sign such as / - * in a value',
    message:
      'The value "{value}" of "{name}" contains "{mark}", which the system does not save. Better write one number, a date or days.',
    fix: 'Set the value to "{instead}"',
  },
  V21: {
    title: 'Date and number mixed up',
    message:
      '"{name}" asks for a date, but the value is {value}, the serial number of a date in Excel. Change it to a date in words.',
    fix: 'Set the value to "{date}"',
  },
  'V21.as-date': {
    message:
      'The unit of "{name}" is "{unit}", but the value became the date "{value}", most likely when typed into Excel. Enter the number again.',
  },
  V22: {
    title: '"≥" perhaps read as a digit',
    message:
      'The value of "{name}" is "{value}", where the 2 in front may be a misread sign, for "{likely}". Check it.',
    fix: 'Write "{likely}"',
  },
  V23: {
    title: 'Value became a formula',
    message:
      'Excel took "{formula}" for a formula, so that what was typed is not shown. Change it to "{instead}", with a full-width sign.',
    fix: 'Write "{instead}"',
  },
  'V23.broken': {
    message: 'The value is the formula "{formula}", which has no result. Enter the number itself.',
  },
  V24: {
    title: 'Nearly all rates equal',
    message: '{count} of the {total} rates in the file are {value}%, as if copied. Check that they fit each project.',
  },
  'V24.satisfaction': {
    message:
      '{count} of the {total} satisfaction rates in the file are {value}%, as if copied. Check that they fit each project.',
  },
  V25: {
    title: 'Zero without "="',
    message: '"{name}" has the value "{value}" without a sign. Better write "＝{value}".',
    fix: 'Add "＝"',
  },
  V26: {
    title: 'Capped item with "≥"',
    message:
      '"{name}" says "{value}", asking for no less, though receptions, journeys abroad and cars are only capped. Better write "{instead}".',
    fix: 'Set the operator to "{operator}"',
  },
  V27: {
    title: 'Low satisfaction',
    message: '"{name}" says "{value}", below the usual {limit}%. Check whether it is meant.',
  },
  V28: {
    title: 'Duty rate below 100%',
    message: '"{name}" says "{value}", as if some were planned to fail. "=100%" is usual here; better check it.',
    fix: 'Write "=100%"',
  },
  V29: {
    title: 'Growth without a base',
    message:
      '"{name}" says "{value}" without a year or figure to compare with. Check it; if last year is meant, say 较上年.',
    fix: 'Rename to "{instead}"',
  },
};
