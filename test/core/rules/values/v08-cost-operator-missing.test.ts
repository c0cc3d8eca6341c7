import { costOperatorMissing } from '../../../../src/core/rules/values/v08-cost-operator-missing';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(costOperatorMissing, {
  valid: [
    { name: '≤', table: row('产出指标 | 成本指标 | 校车租赁费 | ≤ | 3 | 万元') },
    { name: '=', table: row('产出指标 | 成本指标 | 救助标准 | = | 600 | 元/人') },
    { name: 'a wrong operator is V07', table: row('产出指标 | 成本指标 | 校车租赁费 | ≥ | 3 | 万元') },
    { name: 'a word', table: row('成本指标 | 社会成本指标 | 对交通的影响 | | 较小') },
    { name: 'no value is V01', table: row('产出指标 | 成本指标 | 校车租赁费 | | | 万元') },
    { name: 'no cost', table: row('产出指标 | 数量指标 | 校车数量 | | 3 | 辆') },
    { name: 'money as benefit (must-not 34)', table: row('效益指标 | 经济效益指标 | 带动增收 | | 500 | 万元') },
    { name: 'a word that is no operator is V02', table: row('产出指标 | 成本指标 | 校车租赁费 | 大约 | 3 | 万元') },
    { name: '定量（其他）', table: row('产出指标 | 成本指标 | 校车租赁费 | 定量（其他） | 3 | 万元') },
    { name: 'a social cost that is no money', table: row('成本指标 | 社会成本指标 | 封路天数 | | 3 | 天') },
  ],
  invalid: [
    {
      name: 'a cap',
      table: row('产出指标 | 成本指标 | 校车租赁费 | | 3 | 万元'),
      findings: [
        {
          cell: 'H5',
          severity: 'warning',
          group: 'project',
          args: { name: '校车租赁费', value: '3万元' },
          fix: [{ cell: 'H5', after: '≤' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a standard: =',
      table: row('产出指标 | 成本指标 | 高龄津贴补贴标准 | | 100 | 元/人/月'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'a saving: ≥',
      table: row('产出指标 | 成本指标 | 采购成本节约率 | | 5 | %'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '≥' }] }],
    },
    {
      name: '2021 tree',
      table: row('成本指标 | 经济成本指标 | 道路养护成本 | | 1.2 | 万元/公里'),
      findings: [{ cell: 'H5', severity: 'warning' }],
    },
    {
      name: 'in text a warning',
      table: indicatorText('一、产出指标', '（一）成本指标：', '1.慰问标准300元/人', '2.慰问总金额9600元'),
      findings: [
        {
          cell: 'E5',
          severity: 'warning',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）成本指标：\n1.慰问标准＝300元/人\n2.慰问总金额9600元' }],
        },
        {
          cell: 'E5',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）成本指标：\n1.慰问标准300元/人\n2.慰问总金额≤9600元' }],
        },
      ],
    },
    {
      name: 'in a form house style (must-not 19)',
      table: indicatorForm('产出指标|成本指标|网络租赁费|25万元', '产出指标|成本指标|电费|3.5万元'),
      findings: [
        { cell: 'D6', severity: 'info', fix: [{ cell: 'D6', after: '≤25万元' }] },
        { cell: 'D7', severity: 'info' },
      ],
    },
  ],
});
