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
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} more. Item {items} looks written in the wrong unit (元 for 万元); check it. Converted, the total matches.',
  },
  'A01.project-unit-less': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: {difference} {amountUnit} less. Item {items} looks written in the wrong unit (万元 for 元); check it. Converted, the total matches.',
  },
  'A01.missing': {
    message:
      'Projects add up to {computed} {amountUnit}, row "{label}" says {declared} {amountUnit}: already {difference} {amountUnit} more, and items {items} have no amount yet. Check the amounts and the total.',
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
  A05: {
    title: 'Project repeated',
    message:
      'Items {item} and {kept} have the same name, amount ({amount} {amountUnit}) and goal. Duplicate? If not, say why.',
  },
  'A05.no-goal': {
    message:
      'Items {item} and {kept} have the same name and amount ({amount} {amountUnit}), and neither has a goal. Duplicate? If not, say why.',
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
};
