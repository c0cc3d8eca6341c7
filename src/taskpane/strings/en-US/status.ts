import { count } from './count';
import type { status as zhCN } from '../zh-CN/status';

/** What stands above the views. */
export const status: typeof zhCN = {
  label: 'Jiheng: result of the check',
  passed: ['Nothing that must be fixed: ', 'ready to submit'],
  unfinished: (rows) => ['Nothing that must be fixed, ', `${count(rows, 'row')} to fill in`],
  counts: (errors, warnings) =>
    warnings > 0 ? [`${errors} must fix · `, `${warnings} should fix`] : [`${errors} must fix`],
  advice: (warnings) => `${warnings} should fix`,
  waived: (n) => `${n} explained`,
  goToFirst: 'Go to the first that must be fixed',
  incomplete: 'Some rules could not be checked',
  noTable: 'No table of performance targets found',
  reading: 'Reading the workbook…',
  checking: 'Checking…',
  failed: 'The check did not finish',
  justNow: 'just now',
  minutesAgo: (n) => `${n} min ago`,
  hoursAgo: (n) => `${n} h ago`,
  checkedAt: (when) => `Checked ${when}`,
  projects: (n) => count(n, 'project'),
  agencies: (first, n) => (n > 1 ? `${first} and ${n - 1} more` : first),
  sheets: (n) => count(n, 'sheet'),
  allTables: (n) => `All ${n} tables`,
  chooseTable: 'Choose the table to look at',
};
