import { tableTitle } from '../../../../src/core/rules/header/h05-table-title';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { formRows } from './form-rows';

const PROJECT = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';
const titled = (title: string): string => declaration(PROJECT).replace('部门预算项目支出绩效目标申报表', title);
const other = (title: string) => sheetOf('表二', formRows({ title }));

ruleTester(tableTitle, {
  valid: [
    { name: 'whole', table: titled('2024年部门预算项目支出绩效目标申报表') },
    { name: 'year behind it', table: titled('项目支出绩效目标申报表（2024年度）') },
    { name: 'continued', table: titled('项目支出绩效目标申报表（续）') },
    { name: 'numbered', table: titled('项目支出绩效目标表1') },
    { name: 'blanks between the characters', table: titled('项 目 支 出 绩 效 目 标 表') },
    { name: 'ends in 目标, and no other title says more', table: titled('2024年项目支出绩效目标') },
    {
      name: 'forms of two agencies',
      table: formRows({ title: '某县教育局项目支出绩效目标表' }),
      others: [other('某县水利局项目支出绩效目标表')],
    },
    {
      name: 'other years',
      table: formRows({ title: '2023年项目支出绩效目标表' }),
      others: [other('2024年项目支出绩效目标表')],
    },
    {
      name: 'a form and a declaration table',
      table: titled('项目支出绩效目标申报表'),
      others: [other('项目支出绩效目标批复表')],
    },
  ],
  invalid: [
    {
      name: 'cut off in a word',
      table: titled('某县部门项目支出年度预算绩效目'),
      findings: [
        {
          cell: 'A1',
          variant: null,
          severity: 'warning',
          fix: [{ cell: 'A1', after: '某县部门项目支出年度预算绩效目标表' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'without 表',
      table: titled('项目支出绩效目标申报'),
      findings: [{ cell: 'A1', fix: [{ cell: 'A1', after: '项目支出绩效目标申报表' }] }],
    },
    {
      name: 'another title of the file goes on',
      table: formRows({ title: '某县项目支出绩效目标' }),
      others: [other('某县项目支出绩效目标批复表')],
      findings: [{ cell: 'A1', variant: null, fix: [{ cell: 'A1', after: '某县项目支出绩效目标批复表' }] }],
    },
    {
      name: 'the year stands behind the cut',
      table: titled('部门预算项目支出绩效（2024年度）'),
      findings: [{ cell: 'A1', variant: null, fix: null }],
    },
    {
      name: 'two kinds of forms',
      table: formRows({ title: '某县项目支出绩效目标表' }),
      others: [other('某县项目支出绩效目标批复表'), sheetOf('表三', formRows())],
      findings: [{ cell: 'A1', variant: 'differs', severity: 'info', group: 'file', fix: null }],
    },
  ],
});
