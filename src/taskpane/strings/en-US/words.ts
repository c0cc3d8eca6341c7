import type * as zhCN from '../zh-CN/words';

export const severity: typeof zhCN.severity = { error: 'Must fix', warning: 'Should fix', info: 'Note' };

export const layout: typeof zhCN.layout = {
  'declaration-table': 'declaration table',
  'project-form': 'project form',
  'disclosure-table': 'disclosure table',
};

export const totalStatus: typeof zhCN.totalStatus = {
  match: 'Matches',
  rounding: 'Rounding',
  mismatch: 'Differs',
  incomplete: 'Amounts missing',
};
