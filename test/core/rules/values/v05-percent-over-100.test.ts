import { percentOver100 } from '../../../../src/core/rules/values/v05-percent-over-100';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(percentOver100, {
  valid: [
    { name: '100 exactly', table: row('产出指标 | 质量指标 | 工程验收合格率 | = | 100 | %') },
    { name: 'less', table: row('产出指标 | 时效指标 | 补贴发放及时率 | ≥ | 98 | %') },
    {
      name: 'completion of a task (must-not 32)',
      table: row('产出指标 | 数量指标 | 招商引资任务完成率 | ≥ | 110 | %'),
    },
    { name: 'growth', table: row('效益指标 | 经济效益指标 | 旅游收入增长率 | ≥ | 120 | %') },
    { name: 'a growing coverage', table: row('效益指标 | 社会效益指标 | 森林覆盖率增长 | ≥ | 120 | %') },
    { name: 'gross enrolment', table: row('效益指标 | 社会效益指标 | 学前三年毛入学率 | ≥ | 101 | %') },
    { name: 'budget execution', table: row('产出指标 | 质量指标 | 预算执行率 | ≤ | 105 | %') },
    { name: 'another unit', table: row('产出指标 | 数量指标 | 卫生监督覆盖 | ≥ | 150 | 户') },
    { name: 'a word', table: row('产出指标 | 质量指标 | 验收合格率 | 定性 | 120%') },
    { name: 'a load, not a share', table: row('产出指标 | 质量指标 | 变压器负载率 | ≤ | 110 | %') },
  ],
  invalid: [
    {
      name: 'coverage',
      table: row('产出指标 | 质量指标 | 疫苗接种覆盖率 | ≥ | 120 | %'),
      findings: [
        {
          cell: 'I5',
          severity: 'error',
          args: { name: '疫苗接种覆盖率', value: '≥120%' },
          fix: [
            { cell: 'I5', after: 100 },
            { cell: 'H5', after: '=' },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'satisfaction',
      table: row('满意度指标 | 服务对象满意度指标 | 学生家长满意度 | ≥ | 100.5 | %'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'a rate without its unit',
      table: row('产出指标 | 时效指标 | 办件及时率 | ≥ | 980'),
      findings: [{ cell: 'I5', args: { value: '≥980%' } }],
    },
    {
      name: 'a note behind the name',
      table: row('产出指标 | 质量指标 | 水质达标率（%） | ≥ | 150 | 百分比'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'in text: number and sign are replaced, the full-width sign makes no formula',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.设施完好率≥105%'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标：\n1.设施完好率＝100%' }] }],
    },
    {
      name: 'in a form without operator',
      table: indicatorForm('产出指标|质量指标|工程合格率|110%'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '＝100%' }] }],
    },
  ],
});
