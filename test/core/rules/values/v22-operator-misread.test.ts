import { operatorMisread } from '../../../../src/core/rules/values/v22-operator-misread';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorForm, indicatorText } from './text-rows';

const SIGNED = '满意度指标|服务对象满意度指标|村民满意度|≥95%';

ruleTester(operatorMisread, {
  valid: [
    { name: 'signs as they should be', table: indicatorForm('产出指标|质量指标|道路完好率|≥92%', SIGNED) },
    {
      name: 'no other rate has a sign',
      table: indicatorForm('产出指标|质量指标|计划执行率|292%', '产出指标|质量指标|道路完好率|95%'),
    },
    { name: 'below 100', table: indicatorForm('产出指标|质量指标|道路完好率|29%', SIGNED) },
    { name: 'another first digit', table: indicatorForm('产出指标|质量指标|计划执行率|192%', SIGNED) },
    { name: 'no % behind it', table: indicatorForm('产出指标|数量指标|巡查次数|280次', SIGNED) },
    { name: 'growth', table: indicatorForm('效益指标|经济效益指标|网络销售额增长|250%', SIGNED) },
    { name: 'a sign in front of it', table: indicatorForm('产出指标|质量指标|计划执行率|≥292%', SIGNED) },
    { name: 'nothing left of a share', table: indicatorForm('产出指标|质量指标|计划执行率|205%', SIGNED) },
    { name: 'more than 100 is left', table: indicatorForm('产出指标|质量指标|计划执行率|2150%', SIGNED) },
    { name: 'a word', table: indicatorForm('产出指标|质量指标|计划执行率|提升', SIGNED) },
  ],
  invalid: [
    {
      name: 'a share: impossible as it stands',
      table: indicatorForm('产出指标|质量指标|道路完好率|292%', SIGNED),
      findings: [
        {
          cell: 'D6',
          severity: 'error',
          args: { value: '292%', likely: '≥92%' },
          fix: [{ cell: 'D6', after: '≥92%' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'may be more than 100',
      table: indicatorForm('产出指标|数量指标|计划完成率|290%', SIGNED),
      findings: [{ cell: 'D6', severity: 'info' }],
    },
    {
      name: 'with decimals',
      table: indicatorForm('产出指标|质量指标|水质达标率|298.5%', SIGNED),
      findings: [{ cell: 'D6', args: { likely: '≥98.5%' } }],
    },
    {
      name: '≥100%',
      table: indicatorForm('产出指标|数量指标|计划完成率|2100%', SIGNED),
      findings: [{ cell: 'D6', args: { likely: '≥100%' } }],
    },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.道路完好率292%', '2.抽检合格率≥95%'),
      findings: [
        {
          cell: 'E5',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标：\n1.道路完好率≥92%\n2.抽检合格率≥95%' }],
        },
      ],
    },
  ],
});
