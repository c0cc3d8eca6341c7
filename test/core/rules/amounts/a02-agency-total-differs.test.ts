import { agencyTotalDiffers } from '../../../../src/core/rules/amounts/a02-agency-total-differs';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows as rows } from './amount-rows';

const county = (total: string, department: string, first: string, second: string, amounts = ['1.00', '2.00']): string =>
  rows(
    `合计 | ${total}\n201-某局 | ${department}\n201001-机关 | ${first}\n= 甲 | ${amounts[0]}\n201002-中心 | ${second}\n= 乙 | ${amounts[1]}`,
  );

ruleTester(agencyTotalDiffers, {
  valid: [
    { name: 'all levels fit', table: county('3.00', '3.00', '1.00', '2.00') },
    { name: 'no 合计, one department', table: rows('201-某局 | 3.00\n201001-机关 | 3.00\n= 甲 | 3.00') },
    { name: 'no row below declares a total', table: rows('201-某局 | 5.00\n201001-机关 |\n= 甲 | 3.00') },
    { name: 'only 合计 declares: left to A01', table: rows('合计 | 5.00\n201-某局 |\n= 甲 | 3.00') },
    { name: 'rounding', table: county('3.01', '3.01', '1.00', '2.00') },
    {
      name: 'a unit is wrong, the department fits the projects: A01 names it',
      table: county('3.00', '3.00', '1.50', '2.00'),
    },
    {
      name: 'projects are wrong, the rows fit each other',
      table: county('3.00', '3.00', '1.00', '2.00', ['1.00', '9.00']),
    },
    { name: 'the total is no number', table: county('待定', '3.00', '1.00', '2.00') },
    {
      name: 'department rows with the same total below 合计',
      table: rows('合计 | 3.00\n201-某局 | 3.00\n= 甲 | 3.00'),
    },
    {
      name: 'a project of the department itself counts',
      table: rows('201-某局 | 3.00\n= 甲 | 1.00\n201001-机关 | 2.00\n= 乙 | 2.00'),
    },
  ],
  invalid: [
    {
      name: '合计 is less than its departments',
      table: county('2.00', '3.00', '1.00', '2.00'),
      findings: [
        {
          cell: 'C4',
          severity: 'error',
          variant: null,
          args: { label: '合计', declared: '2.00', computed: '3.00', difference: '1.00' },
          related: ['C5'],
        },
      ],
    },
    {
      name: '合计 is more',
      table: county('4.00', '3.00', '1.00', '2.00'),
      findings: [{ cell: 'C4', variant: 'less', args: { difference: '1.00' } }],
    },
    {
      name: 'a department is less than its units',
      table: rows('201-某局 | 2.00\n201001-机关 | 1.00\n= 甲 | 1.00\n201002-中心 | 2.00\n= 乙 | 2.00'),
      findings: [{ cell: 'C4', variant: null, args: { label: '某局', computed: '3.00' }, related: ['C5', 'C7'] }],
    },
    {
      name: 'the department is wrong, 合计 is right: only the department',
      table: county('3.00', '3.50', '1.00', '2.00'),
      findings: [{ cell: 'C5', variant: 'less', args: { label: '某局' } }],
    },
    {
      name: '合计 and department agree with each other only: the department is where it breaks',
      table: county('9.00', '9.00', '1.00', '2.00'),
      findings: [{ cell: 'C5', variant: 'less', args: { difference: '6.00' } }],
    },
    {
      name: 'two wrong totals are two findings',
      table: county('8.00', '5.00', '1.00', '2.00'),
      findings: [
        { cell: 'C4', variant: 'less', args: { computed: '5.00' } },
        { cell: 'C5', variant: 'less', args: { computed: '3.00' } },
      ],
    },
    {
      name: 'a unit without a total counts with its projects',
      table: rows('201-某局 | 9.00\n201001-机关 | 1.00\n= 甲 | 1.00\n201002-中心 |\n= 乙 | 2.00'),
      findings: [{ cell: 'C4', variant: 'less', args: { computed: '3.00' }, related: ['C5'] }],
    },
    {
      name: 'departments without units',
      table: rows('合计 | 5.00\n201-某局 | 1.00\n= 甲 | 1.00\n202-某委 | 2.00\n= 乙 | 2.00'),
      findings: [
        { cell: 'C4', variant: 'less', args: { computed: '3.00', difference: '2.00' }, related: ['C5', 'C7'] },
      ],
    },
    {
      name: 'too much although a project has no amount',
      table: rows('201-某局 | 2.00\n201001-机关 | 1.00\n= 甲 |\n201002-中心 | 2.00\n= 乙 | 2.00'),
      findings: [{ cell: 'C4', variant: null, args: { computed: '3.00' } }],
    },
    {
      name: 'a negative unit total',
      table: rows('201-某局 | 3.00\n201001-机关 | -1.00\n= 甲 | 1.00\n201002-中心 | 2.00\n= 乙 | 9.00'),
      findings: [{ cell: 'C4', variant: 'less', args: { computed: '1.00', difference: '2.00' } }],
    },
  ],
});
