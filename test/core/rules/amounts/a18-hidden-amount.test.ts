import { hiddenAmount } from '../../../../src/core/rules/amounts/a18-hidden-amount';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { formRows } from '../header/form-rows';
import { amountRows } from './amount-rows';

const TABLE = amountRows('201-某局 | 10.20\n= 农村公路养护 | 9.20\n= 危桥改造 | 1.00\n= 交通宣传 |');
const hiding = (rows: readonly number[], columns: readonly number[] = [], table = TABLE): Sheet =>
  sheetOf('申报表', table, { hidden: { rows: new Set(rows), columns: new Set(columns) } });
const two = amountRows('= 农村公路养护 | 9.20').replace(/$/, '\n||||产出指标|数量指标|检查桥梁|≥|6|座||');

ruleTester(hiddenAmount, {
  valid: [
    { name: 'nothing hidden', table: TABLE },
    { name: 'nothing hidden, as a file says', table: hiding([]) },
    { name: 'rows above the table', table: hiding([0, 1]) },
    { name: 'rows below the table', table: hiding([20, 21]) },
    { name: 'a column of notes', table: hiding([], [12]) },
    { name: 'the column of the weights', table: hiding([], [10]) },
    { name: 'the second indicator row of a project', table: hiding([4], [], two) },
    { name: 'an agency row without total', table: hiding([3], [], TABLE.replace('10.20', '')) },
    { name: 'a form', table: hiding([7], [], formRows()) },
    { name: 'a hidden sheet without amounts', table: sheetOf('旧表', amountRows('= 甲 |'), { visibility: 'hidden' }) },
  ],
  invalid: [
    {
      name: 'the row of a project',
      table: hiding([5]),
      findings: [
        {
          cell: 'C6',
          severity: 'warning',
          group: 'file',
          variant: null,
          args: { name: '危桥改造', amount: '1.00', row: 6, amountUnit: '万元' },
          fix: null,
        },
      ],
    },
    { name: 'a project without amount', table: hiding([6]), findings: [{ cell: 'C7', variant: 'no-amount' }] },
    { name: 'several', table: hiding([4, 5]), findings: [{ cell: 'C5' }, { cell: 'C6' }] },
    {
      name: 'the row of a total',
      table: hiding([3]),
      findings: [{ cell: 'C4', variant: 'total', args: { label: '某局', row: 4 } }],
    },
    {
      name: 'the column of the amounts',
      table: hiding([5], [2]),
      findings: [{ cell: 'C3', variant: 'column', args: { count: 3 } }],
    },
    {
      name: 'the sheet',
      table: sheetOf('旧表', TABLE, { visibility: 'veryHidden' }),
      findings: [{ cell: 'A1', variant: 'sheet', args: { sheet: '旧表', count: 3 } }],
    },
    { name: 'the amount of a form', table: hiding([5], [], formRows()), findings: [{ cell: 'D6' }] },
  ],
});
