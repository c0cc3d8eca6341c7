import { zeroOperator } from '../../../../src/core/rules/values/v25-zero-operator';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(zeroOperator, {
  valid: [
    { name: '=0', table: indicatorForm('产出指标|质量指标|安全事故次数|=0次') },
    { name: 'full width', table: indicatorForm('产出指标|质量指标|安全事故次数|＝0次') },
    { name: '≤0', table: indicatorForm('产出指标|质量指标|安全事故次数|≤0次') },
    { name: 'another number', table: indicatorForm('产出指标|数量指标|巡查次数|10次') },
    { name: 'a share below one', table: indicatorForm('产出指标|质量指标|差错率|0.5%') },
    { name: 'no value', table: indicatorForm('产出指标|质量指标|安全事故次数|') },
    { name: 'a word', table: indicatorForm('产出指标|质量指标|安全事故|零发生') },
    { name: 'a column for it is V02', table: row('产出指标 | 质量指标 | 安全事故次数 | | 0 | 次') },
    { name: 'in a column with =', table: row('产出指标 | 质量指标 | 安全事故次数 | = | 0 | 次') },
    { name: 'in text with =', table: indicatorText('一、产出指标', '（一）质量指标：', '1.安全事故次数=0次') },
  ],
  invalid: [
    {
      name: 'in a form',
      table: indicatorForm('产出指标|质量指标|安全事故次数|0次'),
      findings: [
        {
          cell: 'D6',
          severity: 'info',
          args: { value: '0次' },
          fix: [{ cell: 'D6', after: '＝0次' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a rate',
      table: indicatorForm('产出指标|质量指标|印制差错率|0%'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '＝0%' }] }],
    },
    {
      name: 'a bare number',
      table: indicatorForm('产出指标|质量指标|安全事故次数|0'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '＝0' }] }],
    },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.接待异常事故发生次数0次'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标：\n1.接待异常事故发生次数＝0次' }] },
      ],
    },
    {
      name: 'two in a form',
      table: indicatorForm('产出指标|质量指标|安全事故次数|0次', '产出指标|质量指标|有效投诉件数|0件'),
      findings: [{ cell: 'D6' }, { cell: 'D7' }],
    },
  ],
});
