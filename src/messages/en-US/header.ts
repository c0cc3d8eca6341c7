import type { MessageFamily } from '../entry';

export const header: MessageFamily = {
  H01: {
    title: 'Agency code malformed',
    message: 'The agency code "{code}" does not have 3, 6, 9 or 12 digits. Check it.',
    fix: 'Store as the text "{code}"',
  },
  'H01.zeros': {
    message:
      'The agency code "{code}" is stored as a number and lost its leading zeros. Change it to the text "{full}".',
  },
  'H01.zeros-unclear': {
    message:
      'The agency code "{code}" is stored as a number; leading zeros may be lost. Check it and enter it as text.',
  },
  'H01.parent': {
    message: 'The agency code "{code}" does not begin with "{parent}" of "{agency}" above it. Check it.',
  },
  'H01.number': {
    message: 'The agency code "{code}" is stored as a number. Store it as text to keep leading zeros.',
  },
  H02: {
    title: 'Agency code missing',
    message: '"{label}" holds "{name}" only, no code. Check whether the code is to be filled in.',
  },
  H03: {
    title: 'Numbers not running',
    message: '"{name}" has number {number}; {expected} comes next. Check for a missing project, or number again.',
    fix: 'Number from {first} to {last}',
  },
  'H03.none': { message: 'The projects have no numbers. Number them from 1, so that they can be referred to.' },
  'H03.missing': { message: '"{name}" has no number; {expected} comes next. Add it.' },
  'H03.repeated': { message: 'Number {number} of "{name}" was used before; {expected} comes next. Number again.' },
  H04: {
    title: 'Project code malformed',
    message:
      'The project code "{code}" has {count} characters; codes usually have 21: 8 digits, a capital letter, 12 digits or letters. Check it.',
    fix: 'Change to "{code}"',
  },
  'H04.spelling': {
    message:
      'The project code "{code}" holds blanks, full-width or small letters. Write the 21 characters half-width, in capitals, without blanks.',
  },
  H05: {
    title: 'Title incomplete',
    message: 'The title "{title}" is incomplete. Complete it: it is the first line that readers see.',
    fix: 'Complete to "{title}"',
  },
  'H05.differs': {
    message:
      'The title "{title}" names another kind of table than "{other}" in this file. Check whether they should agree.',
  },
  H06: {
    title: 'Amount unit unclear',
    message:
      'The head does not name the unit of amounts; {amountUnit} is assumed. Write it below the title or in the header of the amounts.',
  },
  'H06.two': {
    message:
      'One place says the unit {other}, another {amountUnit}; the table is checked with {amountUnit}. Make them agree.',
  },
  H07: {
    title: 'Project attribute unusual',
    message:
      'The attribute "{text}" is none of the usual ones. Choose from 新增项目, 延续项目, 上年延续性项目, 经常性项目, 一次性项目, 阶段性项目.',
  },
  H08: {
    title: 'Header not recognised',
    message:
      'The header "{label}" is not recognised, and its column is not checked. If it is the column that is missing, use the usual name.',
  },
  'H08.own': {
    message:
      'The header "{label}" is no usual column of a target table, and its column is not checked. Leave it if it is your own.',
  },
  H09: {
    title: 'Whole-agency form',
    message: '"{title}" is a form for the whole agency. It is not checked yet, and counts as no project.',
  },
};
