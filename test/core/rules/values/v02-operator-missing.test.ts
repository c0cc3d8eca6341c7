import { operatorMissing } from '../../../../src/core/rules/values/v02-operator-missing';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows } from './indicator-rows';

const row = indicatorRows;

ruleTester(operatorMissing, {
  valid: [
    { name: 'an operator', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次') },
    { name: 'another spelling of it', table: row('产出指标 | 数量指标 | 检查次数 | >= | 10 | 次') },
    { name: 'in words', table: row('产出指标 | 数量指标 | 检查次数 | 不少于 | 10 | 次') },
    { name: 'full-width =', table: row('产出指标 | 数量指标 | 检查次数 | ＝ | 10 | 次') },
    { name: 'no value at all is V01', table: row('产出指标 | 数量指标 | 检查次数 | | | 次') },
    { name: 'a word needs none', table: row('效益指标 | 社会效益指标 | 服务水平 | | 提升') },
    { name: 'a date needs none', table: row('产出指标 | 时效指标 | 工作完成时限 | | 2023/12/31') },
    { name: 'nor does a month', table: row('产出指标 | 时效指标 | 工作完成时限 | | 12月底前') },
    { name: 'nor a year', table: row('产出指标 | 时效指标 | 完成年度 | | 2023 | 年') },
    { name: '定量（其他）', table: row('产出指标 | 数量指标 | 检查次数 | 定量（其他） | 10 | 次') },
  ],
  invalid: [
    {
      name: 'a planned quantity: = is likely',
      table: row('产出指标 | 数量指标 | 发放人数 | | 32 | 人'),
      findings: [
        {
          cell: 'H5',
          severity: 'error',
          args: { name: '发放人数' },
          fix: [{ cell: 'H5', after: '=' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'satisfaction and rates: ≥, 100 exactly',
      table: row(
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | | 95 | %\n产出指标 | 质量指标 | 验收合格率 | | 100 | %',
      ),
      findings: [
        { cell: 'H5', fix: [{ cell: 'H5', after: '≥' }] },
        { cell: 'H6', fix: [{ cell: 'H6', after: '=' }] },
      ],
    },
    {
      name: 'a cost: ≤; a fixed standard: =; a saving: ≥',
      table: row(
        '产出指标 | 成本指标 | 督查经费成本 | | 4.26 | 万元\n成本指标 | 经济成本指标 | 慰问标准 | | 300 | 元/人\n产出指标 | 成本指标 | 成本节约率 | | 5 | %',
      ),
      findings: [
        { cell: 'H5', fix: [{ cell: 'H5', after: '≤' }] },
        { cell: 'H6', fix: [{ cell: 'H6', after: '=' }] },
        { cell: 'H7', fix: [{ cell: 'H7', after: '≥' }] },
      ],
    },
    {
      name: 'faults: ≤, none of them: =',
      table: row('产出指标 | 质量指标 | 差错率 | | 2 | %\n产出指标 | 质量指标 | 安全事故次数 | | 0 | 次'),
      findings: [
        { cell: 'H5', fix: [{ cell: 'H5', after: '≤' }] },
        { cell: 'H6', fix: [{ cell: 'H6', after: '=' }] },
      ],
    },
    {
      name: 'a response time: ≤',
      table: row('产出指标 | 时效指标 | 故障响应时间 | | 2 | 小时'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '≤' }] }],
    },
    {
      name: '100 % of dealing with complaints is no fault',
      table: row('产出指标 | 质量指标 | 投诉办理计划完成 | | 100 | %'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'only a person can tell',
      table: row('效益指标 | 经济效益指标 | 带动增收 | | 500 | 万元\n产出指标 | 时效指标 | 网络运行天数 | | 365 | 天'),
      findings: [
        { cell: 'H5', variant: null, fix: null },
        { cell: 'H6', fix: null },
      ],
    },
    {
      name: 'a word that is no operator',
      table: row('产出指标 | 数量指标 | 检查次数 | 大约 | 10 | 次'),
      findings: [{ cell: 'H5', variant: 'unknown', args: { written: '大约' }, fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'no operator column: house style',
      table: [
        '部门预算项目支出绩效目标申报表',
        '单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位 | 权重',
        '201-青山县某局 | 甲项目 | 2.00 | 完成工作。 | 产出指标 | 数量指标 | 检查次数 | 10 | 次 | 90',
      ].join('\n'),
      findings: [{ cell: 'H3', variant: 'style', severity: 'info', fix: null }],
    },
  ],
});
