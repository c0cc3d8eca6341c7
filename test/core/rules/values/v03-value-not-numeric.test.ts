import { valueNotNumeric } from '../../../../src/core/rules/values/v03-value-not-numeric';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(valueNotNumeric, {
  valid: [
    { name: 'a number', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次') },
    { name: 'a decimal', table: row('产出指标 | 成本指标 | 办公成本 | ≤ | 2.5 | 万元') },
    { name: 'thousands separators', table: row('产出指标 | 成本指标 | 办公成本 | ≤ | "40,000" | 元') },
    { name: 'full-width digits', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | １２ | 次') },
    { name: 'a number stored as text', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | "10" | 次') },
    { name: 'operator and unit in the value cell', table: row('产出指标 | 质量指标 | 合格率 | | ≥95%') },
    { name: 'a scale', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: 'no value is V01', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | | 次') },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | ≤ | 2023/12/31') },
    { name: 'a month', table: row('产出指标 | 时效指标 | 完成时限 | ≤ | 12月底前') },
    { name: 'months of a year', table: row('产出指标 | 时效指标 | 发放时间 | = | 1-12 | 月') },
    { name: 'the whole year', table: row('产出指标 | 时效指标 | 服务期限 | = | 全年') },
    { name: '较上年 (must-not 43)', table: row('效益指标 | 社会效益指标 | 群众法律意识 | ≥ | 较上年提高') },
    {
      name: 'a unit that nobody knows, in one text',
      table: indicatorForm('产出指标|数量指标|采集血小板量|≥300治疗量'),
    },
    {
      name: 'the same in composite text',
      table: indicatorText('一、产出指标', '（一）数量指标：', '1.采集血小板量≥300治疗量'),
    },
    { name: 'an unknown unit per another', table: indicatorForm('产出指标|成本指标|单位能耗|≤6千克标准煤/平方米') },
    { name: 'a ratio in one text', table: indicatorText('一、产出指标', '（一）质量指标：', '1.生师比≤13.5:1') },
    { name: 'pieces or sets', table: indicatorForm('产出指标|数量指标|补贴机具数量|≥500台（套）') },
  ],
  invalid: [
    {
      name: 'a word: 定性 is meant',
      table: row('效益指标 | 社会效益指标 | 服务水平 | ≥ | 明显改善'),
      findings: [
        {
          cell: 'I5',
          severity: 'error',
          variant: null,
          args: { operator: '≥', value: '明显改善' },
          fix: [{ cell: 'H5', after: '定性' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a scale behind =',
      table: row('效益指标 | 社会效益指标 | 服务水平 | = | 优良中差'),
      findings: [{ cell: 'I5', variant: null, fix: [{ cell: 'H5', after: '定性' }] }],
    },
    {
      name: 'a range',
      table: row('产出指标 | 数量指标 | 检查次数 | = | 8-10 | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | 3至5 | 次'),
      findings: [
        {
          cell: 'I5',
          variant: 'range',
          args: { value: '8-10', operator: '=' },
          fix: [{ cell: 'H5', after: '定量（其他）' }],
          fixKind: 'review',
        },
        { cell: 'I6', variant: 'range' },
      ],
    },
    {
      name: 'a historical standard is a warning at most (must-not 6)',
      table: row('产出指标 | 质量指标 | 人才流失率 | ≤ | 2022年实际值'),
      findings: [{ cell: 'I5', variant: 'history', severity: 'warning', fix: null }],
    },
    {
      name: 'the level of last year',
      table: row('产出指标 | 质量指标 | 人才流失率 | ≤ | 上年度水平'),
      findings: [{ cell: 'I5', variant: 'history', severity: 'warning' }],
    },
    {
      name: 'a unit that nobody knows, written behind the number',
      table: row('产出指标 | 数量指标 | 运输量 | ≥ | 5马车'),
      findings: [
        {
          cell: 'I5',
          variant: 'unit',
          args: { number: '5', unit: '马车' },
          fix: [
            { cell: 'I5', after: 5 },
            { cell: 'J5', after: '马车' },
          ],
        },
      ],
    },
    {
      name: 'about a number',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 约100 | 次\n产出指标 | 数量指标 | 培训次数 | ≥ | 100左右 | 次'),
      findings: [
        { cell: 'I5', variant: null, fix: null },
        { cell: 'I6', variant: null, fix: null },
      ],
    },
    {
      name: 'every comparison sign',
      table: row('产出指标 | 数量指标 | 检查次数 | > | 若干 | 次\n产出指标 | 数量指标 | 培训次数 | "<" | 若干 | 次'),
      findings: [{ cell: 'I5' }, { cell: 'I6' }],
    },
    {
      name: 'a historical standard in text (门源县委组织部 #1)',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.人才流失率≤2022年实际值'),
      findings: [{ cell: 'E5', severity: 'warning', variant: 'history' }],
    },
  ],
});
