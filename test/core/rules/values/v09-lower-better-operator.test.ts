import { lowerBetterOperator } from '../../../../src/core/rules/values/v09-lower-better-operator';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(lowerBetterOperator, {
  valid: [
    { name: '≤', table: row('产出指标 | 质量指标 | 重复上访率 | ≤ | 5 | %') },
    { name: 'none at all (must-not 2)', table: row('产出指标 | 质量指标 | 安全事故次数 | = | 0 | 次') },
    { name: 'a response time (must-not 4)', table: row('产出指标 | 时效指标 | 故障响应时间 | ≤ | 2 | 小时') },
    { name: 'dealing with faults', table: row('产出指标 | 质量指标 | 故障排查修复率 | ≥ | 95 | %') },
    { name: 'drills', table: row('产出指标 | 数量指标 | 安全事故应急演练次数 | ≥ | 2 | 次') },
    { name: 'lessons', table: row('产出指标 | 数量指标 | 违纪违法警示教育场次 | ≥ | 4 | 场') },
    { name: 'buildings pulled down', table: row('产出指标 | 数量指标 | 违法建设拆除面积 | ≥ | 1000 | 平方米') },
    { name: 'a hotline', table: row('产出指标 | 质量指标 | 投诉热线接通率 | ≥ | 95 | %') },
    { name: 'complaints answered', table: row('产出指标 | 时效指标 | 投诉办结率 | ≥ | 98 | %') },
    { name: 'zero without operator is V25', table: indicatorForm('产出指标|质量指标|安全事故次数|0次') },
    { name: 'a blank operator cell is V02', table: row('产出指标 | 质量指标 | 差错率 | | 2 | %') },
    { name: 'a fall in faults', table: row('效益指标 | 社会效益指标 | 交通事故发生率下降率 | ≥ | 5 | %') },
    { name: 'pensions of the bereaved', table: row('产出指标 | 数量指标 | 死亡抚恤人数 | ≥ | 12 | 人') },
    { name: 'without a fault', table: row('产出指标 | 质量指标 | 系统无故障运行时间 | ≥ | 8700 | 小时') },
    { name: 'no complaints', table: row('产出指标 | 质量指标 | 讲解服务零投诉率 | ≥ | 98 | %') },
  ],
  invalid: [
    {
      name: '≥',
      table: row('产出指标 | 质量指标 | 数据差错率 | ≥ | 2 | %'),
      findings: [
        {
          cell: 'H5',
          severity: 'warning',
          variant: null,
          args: { name: '数据差错率', value: '≥2%' },
          fix: [{ cell: 'H5', after: '≤' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '>',
      table: row('产出指标 | 质量指标 | 群众有效投诉次数 | > | 3 | 次'),
      findings: [{ cell: 'H5', variant: null }],
    },
    {
      name: 'zero or more is anything',
      table: row('产出指标 | 质量指标 | 安全事故次数 | ≥ | 0 | 次'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'a waiting time',
      table: row('产出指标 | 时效指标 | 患者等候时间 | ≥ | 30 | 分钟'),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'without operator in a form',
      table: indicatorForm('产出指标|质量指标|重复上访率|35%'),
      findings: [{ cell: 'D6', variant: 'missing', severity: 'warning', fix: [{ cell: 'D6', after: '≤35%' }] }],
    },
    {
      name: 'without operator in text',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.系统故障次数3次'),
      findings: [
        {
          cell: 'E5',
          variant: 'missing',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标：\n1.系统故障次数≤3次' }],
        },
      ],
    },
  ],
});
