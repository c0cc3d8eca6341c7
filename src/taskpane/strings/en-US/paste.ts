import type { paste as zhCN } from '../zh-CN/paste';
import { count } from './count';

/** 粘贴识别. */
export const paste: typeof zhCN = {
  intro: 'Only a web page, a PDF or a Word file? Copy the table, paste it here, look at the result, then insert it.',
  text: 'Text of the table',
  placeholder: 'Paste here with Ctrl+V; copy title and headings too',
  file: 'Open a text file…',
  fileFailed: (name) => `“${name}” is no text file, or larger than 4 MB. Open Excel files in Excel.`,
  clear: 'Clear',
  fromTable: 'Read from the table on the clipboard.',
  working: 'Reading the text…',
  recognised: 'Recognised',
  tables: 'Recognised tables',
  size: (projects, indicators) => `${count(projects, 'project')}, ${count(indicators, 'indicator')}`,
  matches: (declared, unit) => `Total ${declared} ${unit}: agrees with the projects.`,
  differs: (declared, computed, difference, unit) =>
    `Total ${declared} ${unit}, projects ${computed} ${unit}: ${difference}.`,
  undeclared: (computed, unit) => `No total row; the projects add up to ${computed} ${unit}.`,
  incomplete: 'Some projects have no amount, so that the total cannot be compared.',
  noAmounts: 'No amounts were recognised.',
  findings: (errors, warnings) =>
    errors + warnings === 0
      ? 'Checked as it is: nothing that must or should be fixed.'
      : `Checked as it is: ${errors} must fix, ${warnings} should fix.`,
  unplaced: (n) => `${count(n, 'text')} in no column, please check`,
  unit: (unit) => `in ${unit}`,
  indicators: (n) => count(n, 'indicator'),
  nothingTitle: 'No table recognised',
  nothingText:
    'Copy the headings too. A declaration table has project, indicator and value; a project form has project, level 1, indicator and value; a disclosure table has project, amount, goal and indicators. The text is kept, so that you can add headings.',
  target: 'Insert as',
  inserted: (sheets) =>
    `Inserted ${sheets > 1 ? `${sheets} new sheets` : 'a new sheet'}. Please compare with the original.`,
};
