import { declaredTotalDiffers } from '../../../../src/core/rules/amounts/a01-declared-total-differs';
import { nationalPack } from '../../../../src/packs';
import { COMPOSITE } from '../../../support/disclosure';
import { ruleTester } from '../../../support/rule-tester';
import { amountRows as rows } from './amount-rows';

const TWIN = '公务员奖励';
const GOAL = '奖励公务员100人。';

ruleTester(declaredTotalDiffers, {
  valid: [
    { name: 'fits', table: rows('201-某局 | 10.20\n= 甲 | 9.20\n= 乙 | 1.00') },
    { name: 'no row declares a total', table: rows('201-某局\n= 甲 | 9.20\n= 乙 | 1.00') },
    {
      name: 'parent and child with the same total',
      table: rows('合计 | 9.20\n201-某局 | 9.20\n201001-机关 | 9.20\n= 甲 | 9.20'),
    },
    { name: '64 is 64.00', table: rows('201-某局 | 65.5\n= 甲 | 64\n= 乙 | 1.5') },
    { name: 'exact 分', table: rows('201-某局 | 3.000003\n= 甲 | 1.000001\n= 乙 | 2.000002') },
    { name: 'an amount is blank: A12 names it', table: rows('201-某局 | 10.20\n= 甲 | 9.20\n= 乙 |') },
    { name: 'an amount is no number: A12 names it', table: rows('201-某局 | 10.20\n= 甲 | 9.20\n= 乙 | 待定') },
    { name: 'the total is no number: A12 names it', table: rows('201-某局 | 待定\n= 甲 | 9.20') },
    { name: 'a number stored as text counts', table: rows('201-某局 | 10.20\n= 甲 | "9.20"\n= 乙 | 1.00') },
    {
      name: 'the sum of two departments without 合计',
      table: rows('201-某局 | 9.20\n= 甲 | 9.20\n202-某委 | 1.00\n= 乙 | 1.00'),
    },
  ],
  invalid: [
    {
      name: 'more',
      table: rows('201-某局 | 97.20\n= 甲 | 9.30\n= 乙 | 88.00'),
      findings: [
        {
          cell: 'C4',
          severity: 'error',
          variant: null,
          args: { label: '某局', declared: '97.20', computed: '97.30', difference: '0.10', amountUnit: '万元' },
          related: [],
        },
      ],
    },
    {
      name: 'less',
      table: rows('201-某局 | 97.20\n= 甲 | 9.10\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', severity: 'error', variant: 'less', args: { computed: '97.10', difference: '0.10' } }],
    },
    {
      name: 'rounding',
      table: rows('201-某局 | 97.21\n= 甲 | 9.20\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', severity: 'info', variant: 'rounding', args: { difference: '0.01' } }],
    },
    {
      name: 'the edge of rounding: 3 × 0.005',
      table: rows('201-某局 | 97.215\n= 甲 | 9.20\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', variant: 'less', args: { difference: '0.015' } }],
    },
    {
      name: 'a pack that truncates',
      pack: { ...nationalPack, amounts: { ...nationalPack.amounts, rounding: 'truncate' } },
      table: rows('201-某局 | 97.19\n= 甲 | 9.20\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', severity: 'error', args: { difference: '0.01' } }],
    },
    {
      name: 'repeated projects',
      table: rows(
        `201-某局 | 31.00\n= ${TWIN}（奖金） | 30.00 | ${GOAL}\n= 乙 | 1.00\n= ${TWIN}(奖金) | 30.00 | ${GOAL}`,
      ),
      findings: [
        {
          cell: 'C4',
          severity: 'error',
          variant: 'duplicates',
          args: { computed: '61.00', difference: '30.00', items: [3], kept: [1] },
          related: ['C7'],
        },
      ],
    },
    {
      name: 'one project too many',
      table: rows('201-某局 | 3.00\n= 甲 | 1.00\n= 乙 | 2.00\n= 丙 | 5.55'),
      findings: [{ cell: 'C4', variant: 'one', args: { difference: '5.55', items: [3] }, related: ['C7'] }],
    },
    {
      name: 'two projects too many',
      table: rows('201-某局 | 3.00\n= 甲 | 3.00\n= 乙 | 4.15\n= 丙 | 5.55'),
      findings: [{ cell: 'C4', variant: 'two', args: { items: [2, 3] }, related: ['C6', 'C7'] }],
    },
    {
      name: 'total in 元',
      table: rows('201-某局 | 972000\n= 甲 | 9.20\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', variant: 'unit-less', args: { computed: '97.20' } }],
    },
    {
      name: 'projects in 元',
      table: rows('201-某局 | 97.20\n= 甲 | 92000\n= 乙 | 880000'),
      findings: [{ cell: 'C4', variant: 'unit' }],
    },
    {
      name: 'one project in 元',
      table: rows('201-某局 | 97.20\n= 甲 | 92000\n= 乙 | 88.00'),
      findings: [{ cell: 'C4', variant: 'project-unit', args: { items: [1] }, related: ['C5'] }],
    },
    {
      name: 'too much although an amount is missing',
      table: rows('201-某局 | 3.00\n= 甲 | 4.00\n= 乙 |'),
      findings: [{ cell: 'C4', variant: 'missing', args: { items: [2], difference: '1.00' }, related: ['C6'] }],
    },
    {
      name: 'one cause through three levels is one finding, at the innermost',
      table: rows('合计 | 382.94\n006-组织部 | 382.94\n006001-组织部（本级） | 382.94\n= 甲 | 382.94\n= 乙 | 30.33'),
      findings: [{ cell: 'C6', variant: 'one', args: { label: '组织部（本级）', computed: '413.27', items: [2] } }],
    },
    {
      name: 'each unit by itself',
      table: rows('201-某局 | 6.00\n201001-机关 | 1.00\n= 甲 | 2.00\n201002-中心 | 5.00\n= 乙 | 4.00'),
      findings: [
        { cell: 'C5', variant: null, args: { label: '机关' } },
        { cell: 'C7', variant: 'less', args: { label: '中心' } },
      ],
    },
    {
      name: 'an amount of nobody is just what is lacking',
      table: `${rows('201-某局 | 10.20\n= 甲 | 9.20')}\n|||||||||||||1.00`,
      findings: [
        { cell: 'C4', variant: 'elsewhere', args: { difference: '1.00', text: '1.00', cell: 'N6' }, related: ['N6'] },
      ],
    },
    {
      name: 'a page is missing',
      table: `2024年项目支出绩效目标公开表\n序号|项目名称|金额(万元)|绩效目标|绩效指标\n合计||9.00||\n1|甲|1.00|做好甲。|${COMPOSITE}\n2|乙|2.00|做好乙。|${COMPOSITE}\n6|丙|3.50|做好丙。|${COMPOSITE}`,
      findings: [{ cell: 'C3', variant: 'gap', args: { first: 3, last: 5, difference: '2.50' }, related: [] }],
    },
    {
      name: 'units without totals of their own leave it to the department',
      table: rows('201-某局 | 6.00\n201001-机关 |\n= 甲 | 2.50\n201002-中心 |\n= 乙 | 4.00'),
      findings: [{ cell: 'C4', variant: null, args: { label: '某局', computed: '6.50' } }],
    },
  ],
});
