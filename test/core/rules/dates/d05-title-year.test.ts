import { titleYear } from '../../../../src/core/rules/dates/d05-title-year';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { deadlineRow, formOf, tableOfYear } from './date-tables';

const ROW = deadlineRow('12月底前');
const goals = (...years: string[]): string =>
  years.reduce((table, goal) => table.replace('开展工作。', goal), tableOfYear('', ...years.map(() => ROW)));

ruleTester(titleYear, {
  valid: [
    { name: 'in front', table: tableOfYear('2024年', ROW) },
    { name: 'in brackets behind', table: tableOfYear('', ROW).replace('申报表', '申报表（2024年度）') },
    { name: 'in Chinese figures', table: tableOfYear('二〇二四年', ROW) },
    { name: 'in a note below', table: tableOfYear('', ROW).replace('金额单位', '2024年度 | 金额单位') },
    { name: 'a form has a row for it', table: formOf('项目期|2024|<|<|<') },
    { name: 'no title', table: tableOfYear('', ROW).split('\n').slice(2).join('\n') },
    {
      name: 'a year in every table',
      table: tableOfYear('2024年', ROW),
      others: [sheetOf('二', tableOfYear('2025年', ROW))],
    },
    { name: 'a short year word', table: tableOfYear('2024年度', ROW) },
    { name: 'a sheet that is no table', table: sheetOf('说明', '填报说明\n请填写。'), withoutTable: true },
    { name: 'a year behind the county', table: tableOfYear('青山县2024年', ROW) },
  ],
  invalid: [
    {
      name: 'nowhere',
      table: tableOfYear('', ROW),
      findings: [
        { cell: 'A1', severity: 'info', group: 'file', args: { title: '部门预算项目支出绩效目标申报表' }, fix: null },
      ],
    },
    {
      name: 'the sheet tells it',
      table: sheetOf('2024年申报', tableOfYear('', ROW)),
      findings: [
        { cell: 'A1', fix: [{ cell: 'A1', after: '部门预算项目支出绩效目标申报表（2024年度）' }], fixKind: 'review' },
      ],
    },
    {
      name: 'another table tells it',
      table: tableOfYear('', ROW),
      others: [sheetOf('二', tableOfYear('2025年', ROW))],
      findings: [{ cell: 'A1', args: {}, fix: [{ cell: 'A1', after: '部门预算项目支出绩效目标申报表（2025年度）' }] }],
    },
    {
      name: 'most goals tell it',
      table: goals('2023年开展检查。', '2023年度开展培训。', '开展2022年的清查，2023年完成。', '2022年度开展巡查。'),
      findings: [{ cell: 'A1', fix: [{ cell: 'A1', after: '部门预算项目支出绩效目标申报表（2023年度）' }] }],
    },
  ],
});
