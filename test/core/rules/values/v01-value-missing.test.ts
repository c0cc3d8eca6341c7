import { valueMissing } from '../../../../src/core/rules/values/v01-value-missing';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(valueMissing, {
  valid: [
    { name: 'a number', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次') },
    { name: 'zero is a value', table: row('产出指标 | 质量指标 | 安全事故次数 | = | 0 | 次') },
    { name: 'a scale', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: 'a free qualitative word', table: row('效益指标 | 社会效益指标 | 制度健全性 | 定性 | 健全') },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | = | 2023年12月底前') },
    { name: 'a word without operator', table: row('效益指标 | 社会效益指标 | 服务水平 | | 提升') },
    { name: '不适用 needs no value', table: row('效益指标 | 生态效益指标 | 生态效益 | 不适用') },
    {
      name: 'a template row nobody touched',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次\n产出指标 | 质量指标'),
    },
    { name: 'a value without a name is N01', table: row('满意度指标 | 服务对象满意度指标 | | ≥ | 90 | %') },
    { name: '无 is a word', table: row('效益指标 | 生态效益指标 | 环境影响 | 定性 | 无') },
  ],
  invalid: [
    {
      name: 'operator and unit without a value',
      table: row('产出指标 | 时效指标 | 关心关爱工作及时率 | ≥ | | %'),
      findings: [{ cell: 'I5', severity: 'error', args: { name: '关心关爱工作及时率' }, fix: null }],
    },
    {
      name: 'the name is the deadline',
      table: row(
        '产出指标 | 时效指标 | 2024年12月底前完成\n产出指标 | 时效指标 | 年底前发放到位\n产出指标 | 时效指标 | 按时发放',
      ),
      findings: [
        { cell: 'I5', variant: 'deadline', severity: 'error', args: { name: '2024年12月底前完成' } },
        { cell: 'I6', variant: 'deadline' },
        { cell: 'I7', variant: null },
      ],
    },
    {
      name: 'only a name',
      table: row('产出指标 | 数量指标 | 检查次数'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: '定性 without a word',
      table: row('效益指标 | 社会效益指标 | 服务水平 | 定性'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'marks for nothing',
      table: row(
        '产出指标 | 数量指标 | 检查次数 | ≥ | / | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | — | 次\n产出指标 | 数量指标 | 会议次数 | ≥ | * | 次',
      ),
      findings: [{ cell: 'I5' }, { cell: 'I6' }, { cell: 'I7' }],
    },
    {
      name: 'only the row without a value',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | | 次'),
      findings: [{ cell: 'I6', args: { name: '培训次数' } }],
    },
  ],
});
