import { latexSigns } from '../../../../src/core/rules/noise/z02-latex-signs';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

ruleTester(latexSigns, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'dollars', table: noisyRows({ goal: '引进外资$500万，出口$300万。' }) },
    { name: 'a path', table: noisyRows({ goal: '材料存于D:\\资料\\养护。' }) },
    { name: 'a back slash alone', table: noisyRows({ unit: '公里\\\\年' }) },
    { name: 'per cent', table: noisyRows({ value: '95', unit: '%' }) },
    { name: 'braces of a person', table: noisyRows({ goal: '建设{一路一策}台账。' }) },
    { name: 'HTML is Z01', table: noisyRows({ goal: '<p>养护公路。</p>' }) },
    { name: 'signs', table: noisyText('一、产出指标\\n（一）数量指标\\n1.养护里程≥120公里') },
  ],
  invalid: [
    {
      name: 'a formula',
      table: noisyText('一、产出指标 （一）质量指标 1.养护合格率$\\geq 95\\%$'),
      findings: [
        {
          cell: 'E4',
          severity: 'warning',
          args: { count: 1 },
          fix: [{ cell: 'E4', after: '一、产出指标 （一）质量指标 1.养护合格率≥95%' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a command without dollars',
      table: noisyRows({ goal: '投诉次数 \\leq 3次。' }),
      findings: [{ cell: 'D4', fix: [{ cell: 'D4', after: '投诉次数 ≤3次。' }] }],
    },
    {
      name: 'a bare number in dollars',
      table: noisyRows({ goal: '养护公路$120$公里。' }),
      findings: [{ cell: 'D4', fix: [{ cell: 'D4', after: '养护公路120公里。' }] }],
    },
    { name: 'per cent with its back slash', table: noisyRows({ goal: '合格率95\\%。' }), findings: [{ cell: 'D4' }] },
    {
      name: 'counted over the sheet',
      table: noisyRows({ goal: '里程$\\ge 120$公里', name: '里程$\\ge 120$' }),
      findings: [{ cell: 'D4', args: { count: 2 }, related: ['G4'] }],
    },
  ],
});
