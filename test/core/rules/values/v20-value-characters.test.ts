import { valueCharacters } from '../../../../src/core/rules/values/v20-value-characters';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(valueCharacters, {
  valid: [
    { name: 'a number', table: row('产出指标 | 数量指标 | 巡查次数 | ≥ | 10 | 次') },
    { name: 'below zero', table: row('效益指标 | 生态效益指标 | 碳排放增幅 | ≤ | -2.5 | %') },
    { name: 'a mark for nothing is V01', table: row('产出指标 | 数量指标 | 巡查次数 | ≥ | / | 次') },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | = | 2025/12/31') },
    { name: 'a date with hyphens', table: row('产出指标 | 时效指标 | 完成时限 | ≤ | 2025-12-31') },
    { name: 'months', table: row('产出指标 | 时效指标 | 发放时间 | = | 1-12 | 月') },
    { name: 'months of a year', table: row('产出指标 | 时效指标 | 发放时间 | = | 2025年1月-12月') },
    { name: 'school years', table: row('产出指标 | 时效指标 | 资助年度 | = | 2025-2026年') },
    { name: 'a scale', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优/良/中/差') },
    { name: 'a range under 定量（其他）', table: row('产出指标 | 数量指标 | 巡查次数 | 定量（其他） | 8-10 | 次') },
    { name: 'a unit with a slash', table: row('产出指标 | 成本指标 | 培训成本 | ≤ | 300 | 元/人') },
    { name: 'the unit in a form', table: indicatorForm('产出指标|成本指标|培训成本|≤300元/人/天') },
    { name: 'a unit per another, in one text', table: indicatorForm('产出指标|成本指标|单位能耗|≤6千克标准煤/平方米') },
  ],
  invalid: [
    {
      name: 'a year and a part of it',
      table: indicatorForm('产出指标|时效指标|听证工作时间|2022/全年'),
      findings: [
        {
          cell: 'D6',
          severity: 'warning',
          args: { mark: '/', value: '2022/全年' },
          fix: [{ cell: 'D6', after: '2022年全年' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a range',
      table: row('产出指标 | 数量指标 | 巡查次数 | = | 8-10 | 次'),
      findings: [{ cell: 'I5', args: { mark: '-' }, fix: null }],
    },
    {
      name: 'hours and days',
      table: row('产出指标 | 时效指标 | 值守时长 | = | 7*24 | 小时'),
      findings: [{ cell: 'I5', args: { mark: '*' } }],
    },
    {
      name: 'two words',
      table: row('效益指标 | 社会效益指标 | 制度建设 | 定性 | 健全/规范'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'an underscore',
      table: row('产出指标 | 数量指标 | 巡查次数 | ≥ | 12_ | 次'),
      findings: [{ cell: 'I5', args: { mark: '_' } }],
    },
    { name: 'full width', table: row('产出指标 | 数量指标 | 床位数 | = | 120／150 | 床'), findings: [{ cell: 'I5' }] },
    {
      name: 'a word in text',
      table: indicatorText('一、效益指标', '（一）社会效益指标：', '1.制度健全性：健全/规范'),
      findings: [{ cell: 'E5', fix: null }],
    },
  ],
});
