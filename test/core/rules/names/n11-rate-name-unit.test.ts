import { rateNameUnit } from '../../../../src/core/rules/names/n11-rate-name-unit';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm, namedRows } from './name-rows';

const quality = (name: string, rest: string): string => named(name, rest, '产出指标 | 质量指标');

ruleTester(rateNameUnit, {
  valid: [
    { name: 'per cent', table: quality('验收合格率', '≥ | 95 | %') },
    { name: 'per mille', table: quality('差错率', '≤ | 2 | ‰') },
    { name: 'written out is V12', table: quality('验收合格率', '≥ | 95 | 百分比') },
    { name: 'points', table: quality('城镇化率', '≥ | 1 | 个百分点') },
    { name: 'no unit is V11', table: quality('验收合格率', '≥ | 95 | ') },
    { name: 'a frequency', table: quality('清运频率', '≥ | 2 | 次/日') },
    { name: 'a speed', table: quality('宽带速率', '≥ | 100 | Mbps') },
    { name: 'an efficiency', table: quality('灌溉效率', '≥ | 5 | 亩') },
    { name: 'a price of money', table: quality('汇率', '= | 7 | 元') },
    { name: 'per 100,000', table: quality('孕产妇死亡率', '≤ | 12 | 人') },
    { name: 'how often it is turned over', table: quality('床位周转率', '≥ | 30 | 次') },
    { name: 'what comes out', table: quality('劳动生产率', '≥ | 12 | 万元/人') },
    { name: 'satisfaction in points', table: named('游客满意度', '≥ | 90 | 分', '满意度指标 | 服务对象满意度指标') },
    { name: '定性 is V18', table: quality('畅通率', '定性 | 好坏 | 次') },
    { name: 'a count', table: named('巡查次数') },
    { name: 'per so many', table: quality('停播率', '≤ | 0.5 | 秒/百小时') },
    { name: 'per 10,000 characters', table: quality('编校差错率', '≤ | 1 | /万字') },
  ],
  invalid: [
    {
      name: 'a fault that is counted',
      table: quality('会议资料印制错误率', '= | 0 | 次'),
      findings: [
        {
          cell: 'J5',
          severity: 'warning',
          args: { name: '会议资料印制错误率', unit: '次' },
          fix: [{ cell: 'G5', after: '会议资料印制错误次数' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a saving in money',
      table: named('接待成本节约率', '≥ | 4.25 | 万元', '产出指标 | 成本指标'),
      findings: [{ cell: 'J5', args: { unit: '万元' }, fix: null }],
    },
    {
      name: 'a completion that is counted',
      table: quality('任务完成率', '≥ | 20 | 项'),
      findings: [{ cell: 'J5', fix: null }],
    },
    { name: 'people', table: quality('辍学率', '≤ | 2 | 人'), findings: [{ cell: 'J5', fix: null }] },
    { name: 'with a note', table: quality('合格率（一次）', '≥ | 95 | 次'), findings: [{ cell: 'J5' }] },
    { name: 'times', table: named('及时率', '≤ | 3 | 天', '产出指标 | 时效指标'), findings: [{ cell: 'J5' }] },
    {
      name: 'no fix that would make a name twice',
      table: namedRows('质量指标 | 故障次数 | ≤ | 2 | 次', '质量指标 | 故障率 | ≤ | 2 | 次'),
      findings: [{ cell: 'J6', fix: null }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）质量指标', '1.工单差错率0次'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标\n1.工单差错次数0次' }] }],
    },
    { name: 'in a form', table: namedInForm('巡查覆盖率', '12次'), findings: [{ cell: 'D6' }] },
  ],
});
