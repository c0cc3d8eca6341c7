import type * as zhCN from '../zh-CN/frame';
import { count } from './count';

export const common: typeof zhCN.common = {
  retry: 'Retry',
  recheck: 'Check again',
  close: 'Close',
  cancel: 'Cancel',
  insertTemplate: 'Insert template',
  pasteText: 'Paste text',
  showMore: (left) => `Show more (${left} left)`,
  items: (numbers) => `${numbers.length === 1 ? 'Item' : 'Items'} ${numbers.join(', ')}`,
  loading: 'Opening…',
  empty: '(empty)',
  technical: 'Technical details',
};

export const tabs: typeof zhCN.tabs = {
  check: 'Check',
  totals: 'Totals',
  template: 'Template',
  more: 'More',
  label: 'Views',
  findings: (n) => count(n, 'finding'),
};

export const revert: typeof zhCN.revert = {
  changed: (cells) => `${count(cells, 'cell')} changed`,
  inserted: (rows) => `${count(rows, 'row')} inserted`,
  revertInserted: (rows) => (rows > 1 ? `Take out the rows (${rows})` : 'Take out the row'),
  revertLast: (cells) => (cells > 1 ? `Revert the last (${cells})` : 'Revert the last'),
  reasons: (given, withdrawn) =>
    [
      ...(given > 0 ? [`${given} explained`] : []),
      ...(withdrawn > 0 ? [`${count(withdrawn, 'reason')} taken back`] : []),
    ].join(' · '),
  revertGiven: 'Revert the last reason',
  revertWithdrawn: 'Revert the last taking back',
  reverting: 'Reverting…',
};

export const failed: typeof zhCN.failed = {
  title: 'The check did not finish',
  kept: 'The last findings are kept below.',
  nothingChanged: 'Nothing in the workbook was changed.',
};
