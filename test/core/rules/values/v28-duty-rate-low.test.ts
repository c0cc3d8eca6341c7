import { dutyRateLow } from '../../../../src/core/rules/values/v28-duty-rate-low';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const QUALITY = '产出指标 | 质量指标';

ruleTester(dutyRateLow, {
  valid: [
    { name: '100', table: row(`${QUALITY} | 补贴发放准确率 | = | 100 | %`) },
    { name: '≥100 is V04', table: row(`${QUALITY} | 补贴发放准确率 | ≥ | 100 | %`) },
    { name: 'payment in time may slip', table: row('产出指标 | 时效指标 | 资金拨付及时率 | ≥ | 96 | %') },
    { name: 'other accuracy', table: row(`${QUALITY} | 统计数据准确率 | ≥ | 98 | %`) },
    { name: 'other rules', table: row(`${QUALITY} | 接待标准合规率 | ≥ | 98 | %`) },
    { name: 'quality of a product', table: row(`${QUALITY} | 水质达标率 | ≥ | 95 | %`) },
    { name: 'a ceiling', table: row(`${QUALITY} | 补贴发放不准确率 | ≤ | 1 | %`) },
    { name: '定性', table: row(`${QUALITY} | 资金使用合规率 | 定性 | 合规`) },
    { name: 'coverage', table: row(`${QUALITY} | 补贴覆盖率 | ≥ | 90 | %`) },
    { name: 'money', table: row(`${QUALITY} | 足额发放率 | = | 5 | 万元`) },
  ],
  invalid: [
    {
      name: 'accuracy of payments',
      table: row(`${QUALITY} | 高龄津贴发放准确率 | ≥ | 90 | %`),
      findings: [
        {
          cell: 'I5',
          severity: 'info',
          args: { value: '≥90%' },
          fix: [
            { cell: 'I5', after: 100 },
            { cell: 'H5', after: '=' },
          ],
          fixKind: 'review',
        },
      ],
    },
    { name: 'in full', table: row(`${QUALITY} | 工资足额发放率 | ≥ | 98 | %`), findings: [{ cell: 'I5' }] },
    { name: 'by the rules', table: row(`${QUALITY} | 资金使用合规率 | = | 95 | %`), findings: [{ cell: 'I5' }] },
    { name: 'what was promised', table: row(`${QUALITY} | 惠农政策兑现率 | ≥ | 95 | %`), findings: [{ cell: 'I5' }] },
    { name: 'safety', table: row(`${QUALITY} | 校车安全达标率 | ≥ | 95 | %`), findings: [{ cell: 'I5' }] },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.补助资金发放准确率≥95%'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）质量指标：\n1.补助资金发放准确率＝100%' }] },
      ],
    },
  ],
});
