import { mathmlTags } from '../../../../src/core/rules/noise/z03-mathml-tags';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

ruleTester(mathmlTags, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'HTML is Z01', table: noisyRows({ goal: '<p>养护公路。</p>' }) },
    { name: 'LaTeX is Z02', table: noisyRows({ goal: '里程$\\ge 120$公里' }) },
    { name: 'math as a word', table: noisyRows({ goal: '开设math课程。' }) },
    { name: 'less than', table: noisyRows({ goal: '偏差<mm级。' }) },
    { name: 'composite text', table: noisyText('一、产出指标 （一）数量指标 1.养护里程≥120公里') },
    { name: 'bold', table: noisyRows({ goal: '<b>养护</b>公路' }) },
    { name: 'symbols', table: noisyRows({ goal: '里程≥120公里' }) },
  ],
  invalid: [
    {
      name: 'a formula',
      table: noisyText('一、产出指标 （一）数量指标 1.养护里程<math>\\geq 120</math>公里'),
      findings: [
        {
          cell: 'E4',
          severity: 'warning',
          args: { count: 1, text: '<math>' },
          fix: [{ cell: 'E4', after: '一、产出指标 （一）数量指标 1.养护里程≥120公里' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'its parts',
      table: noisyRows({ goal: '里程<math><mo>≥</mo><mn>120</mn></math>公里。' }),
      findings: [{ cell: 'D4', fix: [{ cell: 'D4', after: '里程≥120公里。' }] }],
    },
    {
      name: 'counted over the sheet',
      table: noisyRows({ goal: '<math>≥120</math>公里', name: '里程<math>≥</math>' }),
      findings: [{ cell: 'D4', args: { count: 2 }, related: ['G4'] }],
    },
  ],
});
