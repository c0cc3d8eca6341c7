import { inputAsIndicator } from '../../../../src/core/rules/names/n15-input-as-indicator';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

const rate = (name: string): string => named(name, '= | 100 | %', '产出指标 | 时效指标');

ruleTester(inputAsIndicator, {
  valid: [
    { name: 'a result', table: rate('验收合格率') },
    { name: 'how money is used', table: rate('资金使用合规率') },
    { name: 'by the rules', table: rate('专项资金使用规范率') },
    { name: 'subsidies paid', table: rate('补贴资金发放率') },
    { name: 'subsidies paid in time', table: rate('补贴发放及时率') },
    { name: 'wages', table: rate('工资兑付及时率') },
    { name: 'subsidies that are passed on', table: rate('救助资金拨付及时率') },
    { name: 'money that others bring in', table: rate('招商引资资金到位率') },
    { name: 'equipment used', table: rate('设备使用率') },
    { name: 'progress of a work', table: rate('工程建设进度') },
    { name: 'work paid for', table: rate('工程款支付笔数') },
    { name: 'no name', table: rate('') },
  ],
  invalid: [
    {
      name: 'money that comes in',
      table: rate('资金到位率'),
      findings: [{ cell: 'G5', severity: 'warning', variant: null, args: { name: '资金到位率' }, fix: null }],
    },
    { name: 'the budget', table: rate('预算执行率'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'of something', table: rate('项目预算资金执行率'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'money paid', table: rate('资金支付率'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'money used', table: rate('专项经费使用率'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'how far spending is', table: rate('支出进度'), findings: [{ cell: 'G5', severity: 'warning' }] },
    { name: 'matching money', table: rate('配套资金到位率（%）'), findings: [{ cell: 'G5', severity: 'warning' }] },
    {
      name: 'in time is only a hint',
      table: rate('资金拨付及时率'),
      findings: [{ cell: 'G5', severity: 'info', variant: 'in-time' }],
    },
    { name: 'payment in time', table: rate('款项支付及时率'), findings: [{ cell: 'G5', severity: 'info' }] },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）质量指标', '1.资金到位率≥100%'),
      findings: [{ cell: 'E5', severity: 'warning' }],
    },
    { name: 'in a form', table: namedInForm('资金拨付及时率', '96%'), findings: [{ cell: 'C6', severity: 'info' }] },
  ],
});
