import type { Severity } from '../../../core/check/finding';
import type { Layout } from '../../../core/table/table';
import type { TotalStatus } from '../../../core/totals/reconciliation';

export const severity: Readonly<Record<Severity, string>> = { error: '必改', warning: '建议改', info: '参考' };

export const layout: Readonly<Record<Layout, string>> = {
  'declaration-table': '申报表',
  'project-form': '绩效目标表',
  'disclosure-table': '公开表',
};

export const totalStatus: Readonly<Record<TotalStatus, string>> = {
  match: '相符',
  rounding: '四舍五入',
  mismatch: '不符',
  incomplete: '金额不全',
};
