import { growthWithoutBase } from '../../../../src/core/rules/values/v29-growth-without-base';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const BENEFIT = '效益指标 | 社会效益指标';

ruleTester(growthWithoutBase, {
  valid: [
    { name: 'against the year before', table: row(`${BENEFIT} | 游客接待量较上年增长 | ≥ | 8 | %`) },
    { name: 'year on year', table: row(`${BENEFIT} | 粮食单产同比提高 | ≥ | 2 | %`) },
    { name: 'against a year', table: row(`${BENEFIT} | 单位能耗比2020年下降 | ≥ | 13 | %`) },
    {
      name: 'a growth that statistics define (must-not 32)',
      table: row('效益指标 | 经济效益指标 | 税收增长率 | ≥ | 8 | %'),
    },
    { name: 'speed of growth', table: row('效益指标 | 经济效益指标 | 社会消费品零售总额增速 | ≥ | 6 | %') },
    { name: 'a level behind the verb', table: row(`${BENEFIT} | 提高代表履职率 | ≥ | 95 | %`) },
    { name: 'a course', table: row('产出指标 | 质量指标 | 能力提升培训合格率 | ≥ | 30 | %') },
    { name: 'works', table: row('产出指标 | 数量指标 | 提升改造工程完成率 | = | 30 | %') },
    { name: 'not in %', table: row(`${BENEFIT} | 森林面积增加 | ≥ | 300 | 亩`) },
    { name: 'a word', table: row(`${BENEFIT} | 服务能力提升 | 定性 | 提升`) },
    { name: 'none at all', table: row(`${BENEFIT} | 事故发生率下降 | = | 0 | %`) },
    { name: 'every year', table: row(`${BENEFIT} | 农民收入逐年增长 | ≥ | 8 | %`) },
  ],
  invalid: [
    {
      name: 'the verb leads',
      table: row(`${BENEFIT} | 提高代表履职率 | ≥ | 10 | %`),
      findings: [
        {
          cell: 'I5',
          severity: 'info',
          args: { value: '≥10%' },
          fix: [{ cell: 'G5', after: '较上年提高代表履职率' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'the verb ends',
      table: row(`${BENEFIT} | 农民人均收入增长 | ≥ | 8 | %`),
      findings: [{ cell: 'I5', fix: [{ cell: 'G5', after: '农民人均收入较上年增长' }] }],
    },
    {
      name: 'a rate of rise',
      table: row(`${BENEFIT} | 线路网速提升率 | ≥ | 100 | %`),
      findings: [{ cell: 'I5', fix: [{ cell: 'G5', after: '线路网速较上年提升率' }] }],
    },
    { name: 'a fall', table: row(`${BENEFIT} | 万元产值能耗降低 | ≥ | 3 | %`), findings: [{ cell: 'I5' }] },
    {
      name: 'in text',
      table: indicatorText('一、效益指标', '（一）社会效益指标：', '1.交通事故下降≥5%'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: '一、效益指标\n（一）社会效益指标：\n1.交通事故较上年下降≥5%' }] },
      ],
    },
  ],
});
