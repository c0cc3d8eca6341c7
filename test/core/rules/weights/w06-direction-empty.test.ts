import { directionEmpty } from '../../../../src/core/rules/weights/w06-direction-empty';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

const FILLED = '产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 正向指标';

ruleTester(directionEmpty, {
  valid: [
    { name: 'all filled', table: row(`${FILLED}\n产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 20 | 反向指标`) },
    { name: 'blank throughout', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20') },
    {
      name: 'a word that is no direction',
      table: row(`${FILLED}\n产出指标 | 数量指标 | 培训次数 | = | 5 | 次 | 20 | 等于`),
    },
    {
      name: 'a form that has no direction for 定性',
      table: row(
        `${FILLED}\n效益指标 | 社会效益指标 | 服务水平 | 定性 | 提升 | | 20\n效益指标 | 可持续影响指标 | 管理机制 | 定性 | 健全 | | 20`,
      ),
    },
    { name: 'a template row nobody touched', table: row(`${FILLED}\n产出指标 | 质量指标`) },
    {
      name: 'no such column',
      table: [
        '部门预算项目支出绩效目标申报表',
        '单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重',
        '201-青山县某局 | 甲项目 | 2.00 | 完成工作。 | 产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 90',
      ].join('\n'),
    },
  ],
  invalid: [
    {
      name: 'from the operator',
      table: row(
        `${FILLED}\n产出指标 | 数量指标 | 培训次数 | ≥ | 5 | 次 | 20\n产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 20`,
      ),
      findings: [
        {
          cell: 'L6',
          severity: 'warning',
          args: { name: '培训次数' },
          fix: [{ cell: 'L6', after: '正向指标' }],
          fixKind: 'review',
        },
        { cell: 'L7', fix: [{ cell: 'L7', after: '反向指标' }] },
      ],
    },
    {
      name: '= and 定性 are 正向',
      table: row(
        `${FILLED}\n产出指标 | 数量指标 | 发放人数 | = | 5 | 人 | 20\n效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差 | | 20`,
      ),
      findings: [
        { cell: 'L6', fix: [{ cell: 'L6', after: '正向指标' }] },
        { cell: 'L7', fix: [{ cell: 'L7', after: '正向指标' }] },
      ],
    },
    {
      name: '= of a cost or a fault is printed either way',
      table: row(
        `${FILLED}\n成本指标 | 经济成本指标 | 人均成本 | = | 500 | 元/人 | 20\n产出指标 | 质量指标 | 安全事故次数 | = | 0 | 次 | 20`,
      ),
      findings: [
        { cell: 'L6', fix: null },
        { cell: 'L7', fix: null },
      ],
    },
    {
      name: 'no operator',
      table: row(`${FILLED}\n产出指标 | 数量指标 | 培训次数 | | 5 | 次 | 20`),
      findings: [{ cell: 'L6', fix: null }],
    },
    {
      name: 'written as most of the table writes it',
      table: row(
        [
          '产出指标 | 数量指标 | 会议次数 | ≥ | 2 | 次 | 10 | 正',
          '产出指标 | 数量指标 | 发文次数 | ≥ | 2 | 次 | 10 | 正向指标',
          '产出指标 | 数量指标 | 检查次数 | ≥ | 2 | 次 | 10 | 正向指标',
          '产出指标 | 数量指标 | 培训次数 | ≥ | 5 | 次 | 20',
        ].join('\n'),
      ),
      findings: [{ cell: 'L8', fix: [{ cell: 'L8', after: '正向指标' }] }],
    },
    {
      name: 'filled in another project, and written as the table writes it',
      table: row(
        '产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 正向\n产出指标 | 数量指标 | 会议次数 | ≥ | 2 | 次 | 20 | 正向\n\n产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 90',
      ),
      findings: [{ cell: 'L7', fix: [{ cell: 'L7', after: '反向' }] }],
    },
  ],
});
