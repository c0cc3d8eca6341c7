import { cellAddress } from '../../sheet/address';
import { valueAt } from '../../sheet/sheet';
import type { TableRule } from '../rule';

/**
 * Rule A07: a 合计, 部门 or 单位 row that stands on several pages, or a 小计 below it, says another amount than the first
 * time. The first one is counted.
 */
export const repeatedTotal: TableRule = {
  code: 'A07',
  name: 'repeated-total',
  severity: 'error',
  scope: 'table',
  check: ({ table, sheet }) =>
    table.misplaced
      .filter(({ kind }) => kind === 'another-amount')
      .flatMap(({ cells: [cell], first }) => {
        if (!cell || !first) return [];
        const args = {
          text: cell.text.trim(),
          first: String(valueAt(sheet, first.row, first.column) ?? ''),
          cell: cellAddress(first.row, first.column),
        };
        return [{ at: cell.at, args, related: [first] }];
      }),
};
