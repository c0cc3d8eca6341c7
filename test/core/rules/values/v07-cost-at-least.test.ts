import { costAtLeast } from '../../../../src/core/rules/values/v07-cost-at-least';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(costAtLeast, {
  valid: [
    { name: '≤', table: row('产出指标 | 成本指标 | 督查经费成本 | ≤ | 4.26 | 万元') },
    { name: 'a fixed standard', table: row('产出指标 | 成本指标 | 每人标准 | = | 3750 | 元') },
    { name: '成本节约率 (must-not 1)', table: row('产出指标 | 成本指标 | 督查经费成本节约率 | ≥ | 5 | %') },
    { name: '节支率 (must-not 1)', table: row('成本指标 | 经济成本指标 | 政府采购节支率 | ≥ | 5 | %') },
    { name: '成本控制率 (must-not 1)', table: row('产出指标 | 成本指标 | 成本控制率 | ≤ | 100 | %') },
    { name: '成本控制率 exactly', table: row('产出指标 | 成本指标 | 成本控制率 | = | 100 | %') },
    { name: '补贴标准 (must-not 35)', table: row('产出指标 | 成本指标 | 农机购置补贴标准 | ≥ | 500 | 元/台') },
    { name: '低保标准 (must-not 35)', table: row('产出指标 | 成本指标 | 城市低保月人均标准 | ≥ | 650 | 元/人/月') },
    { name: '低保 by its level', table: row('产出指标 | 成本指标 | 低保月人均补助水平 | ≥ | 420 | 元') },
    { name: '经济效益 in money (must-not 34)', table: row('效益指标 | 经济效益指标 | 带动增收 | ≥ | 500 | 万元') },
    { name: 'a quantity', table: row('产出指标 | 数量指标 | 培训人数 | ≥ | 60 | 人') },
    { name: 'a social cost in people', table: row('成本指标 | 社会成本指标 | 受影响居民 | ≥ | 10 | 人') },
    { name: 'a known level 2 below 成本指标 is T03', table: row('成本指标 | 数量指标 | 听证会次数 | ≥ | 5 | 次') },
    { name: 'a rate that is no spending', table: row('产出指标 | 成本指标 | 政府采购率 | ≥ | 90 | %') },
    { name: 'no number', table: row('产出指标 | 成本指标 | 办公成本 | ≥ | 若干 | 元') },
    { name: 'a lowest standard', table: row('产出指标 | 成本指标 | 基础养老金最低标准 | ≥ | 143 | 元/人/月') },
    { name: 'orphans', table: row('产出指标 | 成本指标 | 孤儿集中养育标准 | ≥ | 1800 | 元/人/月') },
    { name: 'the destitute', table: row('产出指标 | 成本指标 | 特困人员供养标准 | ≥ | 10500 | 元/人·年') },
  ],
  invalid: [
    {
      name: 'a unit cost',
      table: row('产出指标 | 成本指标 | 档案整理平均成本 | ≥ | 25 | 元/本'),
      findings: [
        {
          cell: 'H5',
          severity: 'error',
          variant: null,
          args: { measure: '≥25元/本', instead: '≤25元/本' },
          fix: [{ cell: 'H5', after: '≤' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'an amount',
      table: row('产出指标 | 成本指标 | 购买档案袋 | ≥ | 0.78 | 万元'),
      findings: [{ cell: 'H5', severity: 'error' }],
    },
    {
      name: '2021 tree, and >',
      table: row('成本指标 | 经济成本指标 | 加油费 | > | 300 | 元/次'),
      findings: [{ cell: 'H5', severity: 'error', args: { measure: '>300元/次' } }],
    },
    {
      name: 'level 1 alone says cost',
      table: row('成本指标 | | 加油费 | ≥ | 300 | 元/次'),
      findings: [{ cell: 'H5', severity: 'error' }],
    },
    {
      name: 'a social cost in money',
      table: row('成本指标 | 社会成本指标 | 误工损失 | ≥ | 3 | 万元'),
      findings: [{ cell: 'H5', severity: 'error' }],
    },
    {
      name: 'policy floors are a warning',
      table: row(
        '产出指标 | 成本指标 | 临时救助标准 | ≥ | 500 | 元/人\n产出指标 | 成本指标 | 慰问标准 | ≥ | 300 | 元/人\n产出指标 | 成本指标 | 生均公用经费标准 | ≥ | 650 | 元/生\n产出指标 | 成本指标 | 最低工资 | ≥ | 1800 | 元/月',
      ),
      findings: ['H5', 'H6', 'H7', 'H8'].map((cell) => ({ cell, severity: 'warning' as const, variant: 'floor' })),
    },
    {
      name: 'a saved amount and a control rate are a warning',
      table: row('产出指标 | 成本指标 | 成本节约额 | ≥ | 2 | 万元\n产出指标 | 成本指标 | 成本控制率 | ≥ | 95 | %'),
      findings: [
        { cell: 'H5', severity: 'warning', variant: 'floor' },
        { cell: 'H6', severity: 'warning', variant: 'floor' },
      ],
    },
    {
      name: 'a wrong unit does not hide it',
      table: row('成本指标 | 经济成本指标 | 财政负担成本 | ≥ | 40000 | 人/年'),
      findings: [{ cell: 'H5', severity: 'error' }],
    },
  ],
});
