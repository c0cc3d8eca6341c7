import { count } from './count';
import type { check as zhCN } from '../zh-CN/check';

/** 检查. */
export const check: typeof zhCN = {
  filters: 'Filter by severity',
  grouping: 'Group',
  byProject: 'By project',
  byRule: 'By rule',
  list: 'Findings',
  wholeFile: 'Whole file',
  project: (n) => `Item ${n}`,
  findings: (n) => String(n),
  places: (n) => count(n, 'place'),
  morePlaces: (n) => `${n} more`,
  fix: 'Fix',
  fixLabel: 'Suggested fix',
  fixAll: (n) => `Fix all ${n}`,
  apply: 'Apply',
  applying: 'Writing…',
  becomes: 'becomes',
  reviewFirst: 'Review before applying.',
  moreEdits: (n) => `and ${n} more`,
  noUndo: 'This Excel cannot undo it with Ctrl+Z; use Revert at the bottom of the pane.',
  explain: 'Explain',
  rule: (code, title) => (title === code ? `Rule ${code}` : `Rule ${code} · ${title}`),
  trial: 'On trial: may be wrong, please verify.',
  related: 'Related cells',
  dispute: 'This is wrong',
  disputed: 'Copied. Paste it into a message to the bureau.',
  disputeByHand: 'Copy this text and send it to the bureau:',
  disputeText: (parts) =>
    `[Jiheng feedback]\nRule: ${parts.rule}\nPlace: ${parts.place}\nMessage: ${parts.message}\nVersion: ${parts.tool}\nMy reason: `,
  unfilled: (rows) => `${count(rows, 'row')} not filled in yet`,
  broken: (codes) =>
    `Rule ${codes.join(', ')} broke down, so findings may be missing. Send the environment details under More.`,
  unplaced: (n) => `${count(n, 'text')} outside the columns, not checked`,
  passed: 'No findings',
  lookedAt: (projects, indicators, levels) =>
    [
      count(projects, 'project'),
      count(indicators, 'indicator'),
      ...(levels > 0 ? [count(levels, 'level of totals', 'levels of totals')] : []),
    ].join(', '),
  filtered: 'No findings under this filter',
  showAll: 'Show all',
  firstTitle: 'Nothing to check yet',
  firstText:
    'A workbook with a declaration table, project form or disclosure table is checked at once. To start a new one, insert a template; from a web page or PDF, paste the text.',
  keys: '↑↓ select, Enter go to cell, F fix',
};
