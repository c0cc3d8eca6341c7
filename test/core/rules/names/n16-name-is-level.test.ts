import { nameIsLevel } from '../../../../src/core/rules/names/n16-name-is-level';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

ruleTester(nameIsLevel, {
  valid: [
    { name: 'a name', table: named('巡查次数') },
    { name: 'a label in it', table: named('社会效益评估次数') },
    { name: 'a longer one', table: named('产出数量达标情况') },
    { name: 'satisfaction is both', table: named('服务对象满意度', '≥ | 90 | %', '满意度指标 | 服务对象满意度指标') },
    { name: 'satisfaction alone is N09', table: named('满意度', '≥ | 90 | %', '满意度指标 | 服务对象满意度指标') },
    { name: 'quality of something', table: named('施工质量', '定性 | 优', '产出指标 | 质量指标') },
    { name: 'cost of something', table: named('单位成本', '≤ | 3 | 元/人', '产出指标 | 成本指标') },
    { name: 'no name', table: named('') },
    { name: 'a hotline', table: named('12345', '≥ | 8000 | 件') },
    { name: 'in a text', table: indicatorText('一、产出指标', '（一）数量指标', '1.巡查次数≥12次') },
  ],
  invalid: [
    {
      name: 'a 二级指标',
      table: named('社会效益', '定性 | 提升', '效益指标 | 社会效益指标'),
      findings: [{ cell: 'G5', severity: 'warning', args: { name: '社会效益', level: '二级指标' }, fix: null }],
    },
    { name: 'with 指标', table: named('数量指标'), findings: [{ cell: 'G5', args: { level: '二级指标' } }] },
    { name: 'short', table: named('时效', '≤ | 3 | 天', '产出指标 | 时效指标'), findings: [{ cell: 'G5' }] },
    { name: 'cost', table: named('成本', '≤ | 3 | 万元', '产出指标 | 成本指标'), findings: [{ cell: 'G5' }] },
    {
      name: 'sustained',
      table: named('可持续影响', '定性 | 长期', '效益指标 | 可持续影响指标'),
      findings: [{ cell: 'G5' }],
    },
    { name: 'a 一级指标', table: named('产出指标'), findings: [{ cell: 'G5', args: { level: '一级指标' } }] },
    {
      name: 'satisfaction with 指标',
      table: named('服务对象满意度指标', '≥ | 90 | %', '满意度指标 | 服务对象满意度指标'),
      findings: [{ cell: 'G5' }],
    },
    { name: 'in a form', table: namedInForm('质量', '95%'), findings: [{ cell: 'C6' }] },
  ],
});
