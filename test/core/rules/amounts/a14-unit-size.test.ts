import { unitSize } from '../../../../src/core/rules/amounts/a14-unit-size';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows } from './amount-rows';

const projects = (...amounts: readonly string[]): string =>
  amountRows(
    `201-某局\n${amounts.map((amount, index) => `= 项目${'甲乙丙丁戊'[index] ?? ''} | ${amount}`).join('\n')}`,
  );
const inYuan = (table: string): string => table.replace('金额单位：万元', '金额单位：元');

ruleTester(unitSize, {
  valid: [
    { name: 'usual in 万元', table: projects('9.20', '88.00', '1.50') },
    { name: 'usual in 元', table: inYuan(projects('92000', '880000', '15000')) },
    { name: 'large works of a county', table: projects('3200', '5000.123456', '15000', '860') },
    { name: 'one very large project', table: projects('123456', '12.00', '3.50') },
    { name: 'small payments in 元', table: inYuan(projects('1800', '1500', '1999')) },
    { name: 'one small payment in 元', table: inYuan(projects('300', '92000', '880000')) },
    { name: 'two amounts are chance', table: projects('92000', '880000') },
    {
      name: 'no unit is written: H06',
      table: projects('92000', '880000', '150000').replace('金额单位：万元', '2024年度'),
    },
    { name: 'no amounts yet', table: projects('', '', '') },
    { name: 'zeros', table: inYuan(projects('0', '0', '0')) },
  ],
  invalid: [
    {
      name: '元 under 万元',
      table: projects('92000', '880000', '15000', '42500'),
      findings: [
        {
          cell: 'A2',
          severity: 'warning',
          args: { amountUnit: '万元', other: '元', text: '92000' },
          related: ['C5', 'C6', 'C7'],
          fix: null,
        },
      ],
    },
    {
      name: '万元 under 元',
      table: inYuan(projects('9.20', '88.00', '1.50')),
      findings: [{ cell: 'A2', args: { amountUnit: '元', other: '万元' } }],
    },
    {
      name: 'the unit stands in the header',
      table: projects('92000', '880000', '150000')
        .replace('金额单位：万元', '2024年度')
        .replace('预算数', '预算数（万元）'),
      findings: [{ cell: 'C3' }],
    },
  ],
});
