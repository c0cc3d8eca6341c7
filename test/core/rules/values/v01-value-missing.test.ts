import { valueMissing } from '../../../../src/core/rules/values/v01-value-missing';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows } from './indicator-rows';

ruleTester(valueMissing, {
  valid: [
    { name: 'a number', table: indicatorRows('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次') },
    { name: 'zero is a value', table: indicatorRows('产出指标 | 质量指标 | 安全事故次数 | = | 0 | 次') },
    { name: 'a scale', table: indicatorRows('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: 'a free qualitative word', table: indicatorRows('效益指标 | 社会效益指标 | 制度健全性 | 定性 | 健全') },
    { name: 'a date', table: indicatorRows('产出指标 | 时效指标 | 完成时限 | = | 2023年12月底前') },
    { name: 'a word without operator', table: indicatorRows('效益指标 | 社会效益指标 | 服务水平 | | 提升') },
    { name: '不适用 needs no value', table: indicatorRows('效益指标 | 生态效益指标 | 生态效益 | 不适用') },
    {
      name: 'a template row nobody touched',
      table: indicatorRows('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次\n产出指标 | 质量指标'),
    },
    { name: 'a value without a name is N01', table: indicatorRows('满意度指标 | 服务对象满意度指标 | | ≥ | 90 | %') },
    { name: '无 is a word', table: indicatorRows('效益指标 | 生态效益指标 | 环境影响 | 定性 | 无') },
  ],
  invalid: [
    {
      name: 'operator and unit without a value',
      table: indicatorRows('产出指标 | 时效指标 | 关心关爱工作及时率 | ≥ | | %'),
      findings: [{ cell: 'I5', severity: 'error', args: { name: '关心关爱工作及时率' }, fix: null }],
    },
    {
      name: 'only a name',
      table: indicatorRows('产出指标 | 数量指标 | 检查次数'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: '定性 without a word',
      table: indicatorRows('效益指标 | 社会效益指标 | 服务水平 | 定性'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'marks for nothing',
      table: indicatorRows(
        '产出指标 | 数量指标 | 检查次数 | ≥ | / | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | — | 次\n产出指标 | 数量指标 | 会议次数 | ≥ | * | 次',
      ),
      findings: [{ cell: 'I5' }, { cell: 'I6' }, { cell: 'I7' }],
    },
    {
      name: 'only the row without a value',
      table: indicatorRows('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | | 次'),
      findings: [{ cell: 'I6', args: { name: '培训次数' } }],
    },
  ],
});
