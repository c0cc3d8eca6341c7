import { unitMissing } from '../../../../src/core/rules/values/v11-unit-missing';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(unitMissing, {
  valid: [
    { name: 'a unit', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次') },
    { name: 'a unit nobody knows', table: row('产出指标 | 数量指标 | 运输量 | ≥ | 10 | 马车') },
    { name: 'the unit in the value cell', table: row('产出指标 | 质量指标 | 合格率 | ≥ | 95%') },
    { name: '定性 needs none', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: '定性 with a number', table: row('效益指标 | 社会效益指标 | 服务等级 | 定性 | 5') },
    { name: '定量（其他）', table: row('产出指标 | 数量指标 | 检查次数 | 定量（其他） | 10') },
    { name: '不适用', table: row('产出指标 | 数量指标 | 检查次数 | 不适用 | 10') },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | = | 2023/12/31') },
    { name: 'a date in digits', table: row('产出指标 | 时效指标 | 完成时限 | ≤ | 20231231') },
    { name: 'a date as Excel counts days', table: row('产出指标 | 时效指标 | 完成时限 | ≤ | 45291') },
    { name: 'a word', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 若干') },
    { name: 'no value', table: row('产出指标 | 数量指标 | 检查次数 | ≥') },
    {
      name: 'a table without the column',
      table: [
        '部门预算项目支出绩效目标申报表',
        '单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 权重',
        '201-青山县某局 | 甲项目 | 2.00 | 完成工作。 | 产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 90',
      ].join('\n'),
    },
  ],
  invalid: [
    {
      name: 'a count',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10'),
      findings: [
        { cell: 'J5', severity: 'error', args: { name: '检查次数', value: '10' }, fix: [{ cell: 'J5', after: '次' }] },
      ],
    },
    {
      name: 'a rate: % is likely',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 95'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '%' }], fixKind: 'review' }],
    },
    {
      name: 'satisfaction: % is likely',
      table: row('满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 90'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '%' }] }],
    },
    {
      name: 'a unit in the name',
      table: row('产出指标 | 数量指标 | 造林面积（亩） | ≥ | 300\n产出指标 | 数量指标 | 门诊人次 | ≥ | 900'),
      findings: [
        { cell: 'J5', fix: [{ cell: 'J5', after: '亩' }], fixKind: 'review' },
        { cell: 'J6', fix: [{ cell: 'J6', after: '人次' }] },
      ],
    },
    {
      name: 'a note that is no unit',
      table: row('产出指标 | 数量指标 | 造林面积（新造） | ≥ | 300'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'a speed is no rate',
      table: row('产出指标 | 数量指标 | 宽带速率 | = | 100'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'a death rate may be per 100,000',
      table: row('效益指标 | 社会效益指标 | 孕产妇死亡率 | ≤ | 12'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'a share written as 0.95 is not 0.95 %',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 0.95'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'also without operator',
      table: row('产出指标 | 数量指标 | 检查次数 | | 10'),
      findings: [{ cell: 'J5' }],
    },
    {
      name: 'a cost',
      table: row('产出指标 | 成本指标 | 办公成本 | ≤ | 5'),
      findings: [{ cell: 'J5', fix: null }],
    },
  ],
});
