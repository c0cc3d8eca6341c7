import { yearMismatch } from '../../../../src/core/rules/dates/d01-year-mismatch';
import { ruleTester } from '../../../support/rule-tester';
import { deadlineRow, disclosureOf, formOf, tableOfYear } from './date-tables';

const of2023 = (...rows: string[]): string => tableOfYear('2023年', rows.join('\n'));

ruleTester(yearMismatch, {
  valid: [
    { name: 'the same year', table: of2023(deadlineRow('2023/12/31')) },
    { name: 'a historical standard (must-not 6)', table: of2023('质量指标 | 人才流失率 | ≤ | 2022年实际值 |') },
    { name: 'compared with the year before (must-not 43)', table: of2023('质量指标 | 合格率 | ≥ | 较2022年提高 |') },
    { name: 'what it is about', table: of2023('时效指标 | 2022年度决算公开及时率 | = | 100 | %') },
    { name: 'houses of another time', table: of2023('时效指标 | 2015年底前建成的小区改造及时率 | = | 100 | %') },
    { name: 'no year', table: of2023(deadlineRow('12月底前')) },
    { name: 'a table without a year', table: tableOfYear('', deadlineRow('2022/12/31')) },
    { name: 'a school year', table: of2023(deadlineRow('2024年6月底前').replace('工作', '2023学年工作')) },
    { name: 'said to be next year', table: of2023(deadlineRow('2024年3月').replace('工作', '次年工作')) },
    { name: 'next year inside 项目期 (must-not 44)', table: formOf('项目期|2024-2025|<|<|<', '2025年6月底前') },
    { name: 'a number', table: of2023('数量指标 | 栽植面积 | ≥ | 2022 | 亩') },
    { name: 'far away', table: of2023(deadlineRow('1998/12/31')) },
    { name: 'a range that ends this year', table: of2023(deadlineRow('2022年10月至2023年5月')) },
  ],
  invalid: [
    {
      name: 'last year',
      table: of2023(deadlineRow('2022/12/31')),
      findings: [
        {
          cell: 'I4',
          severity: 'error',
          variant: null,
          args: { name: '工作完成时限', date: '2022/12/31', year: 2023 },
          fix: [{ cell: 'I4', after: '2023/12/31' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'the whole range is of last year',
      table: of2023(deadlineRow('2022年1月-2022年12月底前')),
      findings: [{ cell: 'I4', fix: [{ cell: 'I4', after: '2023年1月-2023年12月底前' }] }],
    },
    {
      name: 'in the name',
      table: of2023('时效指标 | 2022年12月底前完成 | | |'),
      findings: [{ cell: 'G4', severity: 'error', fix: [{ cell: 'G4', after: '2023年12月底前完成' }] }],
    },
    {
      name: 'a year as a number',
      table: of2023('时效指标 | 完成年度 | = | 2022 | 年'),
      findings: [{ cell: 'I4', severity: 'error' }],
    },
    {
      name: 'next year',
      table: of2023(deadlineRow('2024/6/30')),
      findings: [{ cell: 'I4', severity: 'warning', variant: 'later', fix: [{ cell: 'I4', after: '2023/6/30' }] }],
    },
    {
      name: '29 February has no day to move to',
      table: of2023(deadlineRow('2024/2/29')),
      findings: [{ cell: 'I4', fix: null }],
    },
    {
      name: 'an earlier year inside 项目期',
      table: formOf('项目期|2023-2025|<|<|<', '2023年6月底前'),
      findings: [{ cell: 'E9', severity: 'warning', variant: 'within' }],
    },
    {
      name: 'composite text: only the date changes',
      table: disclosureOf('2023年', '一、产出指标\\n（一）时效指标：\\n1.工作完成时限：2022/12/31\\n2.工作及时率100%'),
      findings: [
        {
          cell: 'E5',
          severity: 'error',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）时效指标：\n1.工作完成时限：2023/12/31\n2.工作及时率100%' }],
        },
      ],
    },
  ],
});
