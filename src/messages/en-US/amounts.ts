import type { MessageFamily } from '../entry';

export const amounts: MessageFamily = {
  A01: {
    title: 'Projects and total differ',
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. Check the amounts and the total.',
  },
  'A01.less': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. Check for a missing project or a wrong amount.',
  },
  'A01.rounding': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} apart. Rounding, nothing to change.',
  },
  'A01.duplicates': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. Items {items} repeat {kept}; check for duplicates. Without them it matches.',
  },
  'A01.one': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more, exactly the amount of item {items}. Check whether it belongs here.',
  },
  'A01.two': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more, exactly items {items} together. Check whether they belong here.',
  },
  'A01.unit': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. A factor of 10,000 lies between them; check whether 元 and 万元 are mixed.',
  },
  'A01.unit-less': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. A factor of 10,000 lies between them; check whether 元 and 万元 are mixed.',
  },
  'A01.project-unit': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. Item {items} looks written in the wrong unit (元 for 万元); check it (converted, the total matches).',
  },
  'A01.project-unit-less': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. Item {items} looks written in the wrong unit (万元 for 元); check it (converted, the total matches).',
  },
  'A01.missing': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: already {difference} {amountUnit} more, and items {items} have no amount yet. Check the amounts and the total.',
  },
  'A01.elsewhere': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. "{text}" in {cell} is just that and was not counted; check whether it stands in the wrong place.',
  },
  'A01.gap': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. Numbers {first} to {last} are lacking; check whether a page is missing.',
  },
  A02: {
    title: 'Totals of agencies differ',
    message:
      'The rows below add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. Check the totals of the agencies.',
  },
  'A02.less': {
    message:
      'The rows below add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. Check the totals of the agencies, or whether one is missing.',
  },
  A03: {
    title: 'Sources and total differ',
    message:
      'The sources add up to {sum} {amountUnit}, the total says {total} {amountUnit}: {difference} {amountUnit} more. Check the sources and the total.',
    fix: 'Put {number} into 其他资金',
  },
  'A03.less': {
    message:
      'The sources add up to {sum} {amountUnit}, the total says {total} {amountUnit}: {difference} {amountUnit} less. Check for a missing source; other money belongs in 其他资金.',
  },
  A04: {
    title: 'Amount in another column',
    message: 'The amount {text} of row "{label}" does not stand in the column of amounts. Move it there.',
    fix: 'Move it into the column of amounts',
  },
  A05: {
    title: 'Project repeated',
    message:
      'Items {item} and {kept} have the same name, amount ({amount} {amountUnit}) and goal. Duplicate? If not, say why.',
  },
  'A05.no-goal': {
    message:
      'Items {item} and {kept} have the same name and amount ({amount} {amountUnit}), and neither has a goal. Duplicate? If not, say why.',
  },
  A06: {
    title: 'Project name repeated',
    message:
      'Items {item} and {kept} are both called "{name}", with another amount or goal. Check them; if they are two projects, say in the name what differs.',
  },
  A07: {
    title: 'Two amounts of one total',
    message:
      'The amount {text} and {first} in {cell} are the total of the same row, and differ; the first is checked. Make them agree.',
  },
  'A11.costs': {
    message:
      'The cost indicators add up to {sum} {amountUnit}, the budget is {budget} {amountUnit}: {rest} {amountUnit} has no cost indicator. Check whether one is missing.',
  },
  A12: {
    title: 'Amount not clean',
    message: 'The amount says "{text}": no number of {amountUnit}. Write a number; the unit belongs in the header.',
  },
  'A12.text': {
    message: 'The amount "{text}" is text, so Excel leaves it out of sums. Make it a number.',
    fix: 'Make it the number {number}',
  },
  'A12.negative': { message: 'The amount "{text}" is negative. Amounts cannot be below zero; correct it.' },
  'A12.error': {
    message: 'The amount shows "{text}", an error of its formula. Correct the formula or type the amount.',
  },
  'A12.not-calculated': {
    message:
      'The amount is a formula without a result. Open and save the file in Excel and check again, or type the amount.',
  },
  'A12.blank': { message: 'This project has no amount. Fill it in.' },
  'A12.zero': { message: 'The amount of this project is 0 {amountUnit}. Check whether it is to be declared at all.' },
  'A12.decimals': {
    message:
      'The amount {text} {amountUnit} has more than {most} decimals, finer than a 分. Round it to {most} at most.',
  },
  A14: {
    title: 'Amount unit looks wrong',
    message: 'The head says {amountUnit}, but amounts such as {text} look like {other}. Check the amount unit.',
  },
  A18: {
    title: 'Amount in a hidden row',
    message:
      '"{name}" ({amount} {amountUnit}) stands in row {row}, hidden or filtered out: it counts, but is not printed. Show the row, or remove the project.',
  },
  'A18.no-amount': {
    message:
      '"{name}" stands in row {row}, hidden or filtered out, and is not printed. Show the row, or remove the project.',
  },
  'A18.total': {
    message:
      'The total {text} of row "{label}" stands in row {row}, hidden or filtered out, and is not printed. Show it.',
  },
  'A18.column': {
    message: 'The column of amounts is hidden; the amounts of {count} projects are not printed. Show it.',
  },
  'A18.sheet': {
    message:
      'The sheet "{sheet}" is hidden and holds {count} projects. Show it if it is needed, and remove it if it is not.',
  },
  A19: {
    title: 'Link to another file',
    message: '"{text}" comes from a formula on another file, which breaks when the table is sent. Keep the value.',
    fix: 'Keep the value {text}',
  },
  'A19.no-value': {
    message: 'This is a formula on another file, without a value yet. Enter the value.',
  },
  A20: {
    title: 'Shown amounts do not add up',
    message:
      '{count} amounts show only some of their decimals: as shown they add up to {computed} {amountUnit}, row "{label}" shows {declared} {amountUnit}, {difference} {amountUnit} apart. Round the amounts themselves.',
  },
};
