import { durationInTime } from '../../../../src/core/rules/placement/m03-duration-in-time';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

ruleTester(durationInTime, {
  valid: [
    { name: 'a response time (must-not 4)', table: row('产出指标 | 时效指标 | 故障响应时间 | ≤ | 2 | 小时') },
    { name: 'days at most', table: row('产出指标 | 时效指标 | 报名审核天数 | ≤ | 5 | 天') },
    { name: 'days until something is done', table: row('产出指标 | 时效指标 | 证照办理天数 | = | 3 | 天') },
    { name: 'a deadline', table: row('产出指标 | 时效指标 | 培训完成时间 | = | 2024年6月底前 |') },
    { name: 'a rate', table: row('产出指标 | 时效指标 | 培训天数完成率 | ≥ | 95 | %') },
    { name: 'below 数量', table: row('产出指标 | 数量指标 | 培训天数 | ≥ | 5 | 天') },
    { name: 'months of a payment', table: row('产出指标 | 时效指标 | 补助发放周期 | = | 12 | 月') },
    { name: 'days saved', table: row('产出指标 | 时效指标 | 审批压缩天数 | ≥ | 3 | 天') },
    { name: 'a project time', table: row('产出指标 | 时效指标 | 工期天数 | ≤ | 90 | 天') },
    { name: 'no number', table: row('产出指标 | 时效指标 | 会期 | 定性 | 三天 |') },
  ],
  invalid: [
    {
      name: 'days of training',
      table: row('产出指标 | 时效指标 | 培训天数 | ≥ | 5 | 天'),
      findings: [{ cell: 'G5', severity: 'info', args: { measure: '≥5天' }, fix: [{ cell: 'F5', after: '数量指标' }] }],
    },
    {
      name: 'days of a session, hours of a course',
      table: row('产出指标 | 时效指标 | 人代会会期 | ≥ | 3 | 天\n产出指标 | 时效指标 | 人均学习课时 | ≥ | 40 | 课时'),
      findings: [{ cell: 'G5' }, { cell: 'G6' }],
    },
    {
      name: 'without an operator',
      table: row('产出指标 | 时效指标 | 网络运行天数 | | 365 | 天'),
      findings: [{ cell: 'G5', args: { measure: '365天' } }],
    },
  ],
});
