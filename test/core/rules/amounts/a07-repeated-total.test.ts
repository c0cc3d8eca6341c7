import { repeatedTotal } from '../../../../src/core/rules/amounts/a07-repeated-total';
import { COMPOSITE } from '../../../support/disclosure';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows as rows } from './amount-rows';

const page = (total: string, no: string): string =>
  `004|某县政府办|${total}||\n${no}|项目${no}|1.00|做好项目${no}。|${COMPOSITE}`;
const HEAD = '单位编码|单位及项目名称|金额(万元)|绩效目标|绩效指标';
const pages = (first: string, second: string): string =>
  `2024年部门预算项目支出绩效目标公开表\n${HEAD}\n${page(first, '1')}\n${HEAD}\n${page(second, '2')}`;

ruleTester(repeatedTotal, {
  valid: [
    { name: 'once', table: rows('201-某局 | 9.20\n= 甲 | 9.20') },
    { name: 'the same on each page', table: rows('201-某局 | 9.20\n= 甲 | 4.20\n201-某局 | 9.20\n= 乙 | 5.00') },
    { name: 'the same with other decimals', table: rows('201-某局 | 9.20\n= 甲 | 4.20\n201-某局 | 9.2\n= 乙 | 5.00') },
    { name: 'blank on the second page', table: rows('201-某局 | 9.20\n= 甲 | 4.20\n201-某局 |\n= 乙 | 5.00') },
    { name: 'department and unit with one total', table: rows('201-某局 | 9.20\n201001-机关 | 9.20\n= 甲 | 9.20') },
    { name: 'two units', table: rows('201001-机关 | 4.20\n= 甲 | 4.20\n201002-中心 | 5.00\n= 乙 | 5.00') },
    { name: 'pages of a disclosure table', table: pages('2.00', '2.00') },
    { name: 'no totals', table: rows('201-某局\n= 甲 | 4.20\n201-某局\n= 乙 | 5.00') },
  ],
  invalid: [
    {
      name: 'another amount on the second page',
      table: rows('201-某局 | 9.20\n= 甲 | 4.20\n201-某局 | 9.30\n= 乙 | 5.00'),
      findings: [
        { cell: 'C6', severity: 'error', args: { text: '9.30', first: '9.2', cell: 'C4' }, related: ['C4'], fix: null },
      ],
    },
    {
      name: 'on the second page of a disclosure table',
      table: pages('2.00', '3.00'),
      findings: [{ cell: 'C6', args: { cell: 'C3' }, related: ['C3'] }],
    },
    {
      name: '合计 above and below',
      table: rows('合计 | 9.20\n201-某局 | 9.20\n= 甲 | 9.20\n合计 | 9.30'),
      findings: [{ cell: 'C7', related: ['C4'] }],
    },
  ],
});
