import type { ProjectRule } from '../rule';
import { sourceDrafts } from './source-drafts';

/**
 * Rule A03: 资金总额 is the sum of its sources of the first level (财政拨款, 上级补助, 上年结转, 单位自有资金, 其他资金).
 * A blank source is zero; lines that are parts of the line above them are not added. Silent where an amount is no number
 * (A12 names it) and where the lines are no sources.
 */
export const sourcesDiffer: ProjectRule = {
  code: 'A03',
  name: 'sources-differ',
  severity: 'error',
  scope: 'project',
  check: ({ amount, funds = [] }, { table, pack }) => sourceDrafts(amount, funds, table.amountUnit, pack),
};
