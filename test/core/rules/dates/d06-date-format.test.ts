import { dateFormat } from '../../../../src/core/rules/dates/d06-date-format';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, disclosureOf, tableOfYear } from './date-tables';

const table = (...dates: string[]): string => tableOfYear('2023年', ...dates.map(deadlineRow));

ruleTester(dateFormat, {
  valid: [
    { name: 'one style', table: table('2023/12/31', '2023/6/30', '2023/9/1') },
    { name: 'another one style', table: table('2023年12月31日前', '2023年6月30日') },
    { name: 'only one date', table: table('2023年12月底前完成') },
    { name: 'month ends among days', table: table('2023年6月30日前', '2023年12月31日前', '2023年9月底前') },
    { name: 'month ends', table: table('2023年12月底前', '2023年6月底前') },
    { name: 'a month is no day', table: table('2023/12/31', '2023年6月') },
    { name: 'a year is no day', table: table('2023/12/31', '2023年') },
    { name: 'without a year', table: table('2023/12/31', '12月31日前') },
    { name: 'a range', table: table('2023/12/31', '2023年1月1日至2023年3月31日') },
    { name: 'no dates', table: table('长期', '及时') },
    { name: 'leading zeros', table: table('2023/12/31', '2023/06/30') },
  ],
  invalid: [
    {
      name: 'the rarer style',
      table: table('2023/12/31', '2023/12/31', '2023年6月30日前'),
      findings: [
        {
          cell: 'I6',
          severity: 'info',
          group: 'file',
          args: { date: '2023年6月30日', example: '2023/12/31' },
          fix: [{ cell: 'I6', after: '2023/6/30前' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'dashes and dots',
      table: table('2023-12-31', '2023年12月31日', '2023年12月31日', '2023.6.30'),
      findings: [
        { cell: 'I4', fix: [{ cell: 'I4', after: '2023年12月31日' }] },
        { cell: 'I7', fix: [{ cell: 'I7', after: '2023年6月30日' }] },
      ],
    },
    {
      name: 'a month end among days with strokes',
      table: table('2023/6/30', '2023/12/31', '2023年9月底前'),
      findings: [
        {
          cell: 'I6',
          args: { date: '2023年9月底', example: '2023/6/30' },
          fix: [{ cell: 'I6', after: '2023/9/30前' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a day among month ends',
      table: table('2023年6月底前', '2023年12月底前', '2023/12/31'),
      findings: [{ cell: 'I6', fix: [{ cell: 'I6', after: '2023年12月31日' }], fixKind: 'safe' }],
    },
    {
      name: 'composite text',
      table: disclosureOf(
        '2023年',
        '一、产出指标\\n（一）时效指标：\\n1.采购完成时限：2023/6/30\\n2.验收完成时限：2023/9/30\\n3.付款完成时限：2023-12-31',
      ),
      findings: [
        {
          cell: 'E5',
          fix: [
            {
              cell: 'E5',
              after:
                '一、产出指标\n（一）时效指标：\n1.采购完成时限：2023/6/30\n2.验收完成时限：2023/9/30\n3.付款完成时限：2023/12/31',
            },
          ],
        },
      ],
    },
  ],
});
