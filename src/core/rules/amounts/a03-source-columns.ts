import { readAmount } from '../../layouts/cells/amount-cell';
import { bareLabel } from '../../taxonomy/normalise';
import type { Sheet } from '../../sheet/sheet';
import type { Fund, Table } from '../../table/table';
import { headerOf } from '../header/header-cells';
import type { TableRule } from '../rule';
import { sourceDrafts } from './source-drafts';

/** A column of one source: no total, and nothing that the money is spent on. */
const SOURCE =
  /^(?:其中:?)?(?:一般公共预算|政府性基金|国有资本|财政|本级|上级|中央|省级|市级|县级|专项债|上年结转|单位自有|自有|自筹|事业收入|其他)[^总合]{0,10}$/;
const TOTAL = /总额|合计|总计|预算数|预算金额|^(?:项目)?(?:金额|资金)/;
const MAIN = /财政|本级|一般公共预算/;

interface SourceColumn {
  readonly column: number;
  readonly label: string;
}

/**
 * Rule A03 for tables of rows: the columns of sources right behind the column of the amounts add up to it. Silent where
 * the amounts are no total themselves.
 */
export const sourceColumnsDiffer: TableRule = {
  code: 'A03',
  name: 'sources-differ',
  severity: 'error',
  scope: 'table',
  check: ({ table, sheet, pack }) => {
    const columns = sourceColumns(table, sheet);
    if (columns.length === 0) return [];
    return table.projects.flatMap(({ amount }, project) => {
      const row = amount?.at.row;
      if (row === undefined) return [];
      const funds = columns.map(({ column, label }): Fund => {
        return { label, amount: readAmount(sheet, row, column, table.amountUnit) };
      });
      return sourceDrafts(amount, funds, table.amountUnit, pack).map((draft) => ({ ...draft, project }));
    });
  },
};

function sourceColumns(table: Table, sheet: Sheet): readonly SourceColumn[] {
  const total = table.columns.amount;
  const header = headerOf(table, sheet, total);
  if (total === undefined || !header || !TOTAL.test(bareLabel(header.text)) || SOURCE.test(bareLabel(header.text)))
    return [];
  const columns: SourceColumn[] = [];
  for (let column = total + 1; ; column++) {
    const text = headerOf(table, sheet, column)?.text ?? '';
    const label = bareLabel(text)
      .replace(/[([].*$/, '')
      .replace(/^其中/, '');
    if (!SOURCE.test(label)) break;
    columns.push({ column, label });
  }
  return columns.length > 1 && columns.some(({ label }) => MAIN.test(label)) ? columns : [];
}
