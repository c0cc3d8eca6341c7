import { htmlTags } from '../../../../src/core/rules/noise/z01-html-tags';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

ruleTester(htmlTags, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'less than', table: noisyRows({ name: '平均响应时间<2小时', goal: '差错率<1%，投诉<a类事件' }) },
    { name: 'brackets of titles', table: noisyRows({ goal: '落实<<条例>>要求。' }) },
    { name: 'and', table: noisyRows({ name: 'R&D投入' }) },
    { name: 'math is Z03', table: noisyRows({ value: '<math>120</math>' }) },
    { name: 'an unknown element', table: noisyRows({ goal: '<项目一>完成。' }) },
    { name: 'line breaks', table: noisyText('一、产出指标\\n（一）数量指标\\n1.养护里程≥120公里') },
    { name: 'outside of the table', table: `${noisyRows()}\n\n\n\n\n\n\n\n\n\n` },
  ],
  invalid: [
    {
      name: 'paragraphs',
      table: noisyText('<p>一、产出指标</p><p>（一）数量指标</p><p>1.养护里程≥120公里</p>'),
      findings: [
        {
          cell: 'E4',
          severity: 'warning',
          args: { count: 1, text: '<p>' },
          fix: [{ cell: 'E4', after: '一、产出指标\n（一）数量指标\n1.养护里程≥120公里' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'lists keep their numbers',
      table: noisyText('一、产出指标\\n（一）数量指标<ol><li>养护里程≥120公里</li><li>养护桥梁≥6座</li></ol>'),
      findings: [
        {
          cell: 'E4',
          fix: [{ cell: 'E4', after: '一、产出指标\n（一）数量指标\n1. 养护里程≥120公里\n2. 养护桥梁≥6座' }],
        },
      ],
    },
    {
      name: 'one finding a sheet, with a count',
      table: noisyRows({ goal: '<p>养护公路120公里。</p>', name: '养护里程<br/>', unit: '公里&nbsp;' }),
      findings: [
        {
          cell: 'D4',
          args: { count: 3 },
          related: ['G4', 'J4'],
          fix: [
            { cell: 'D4', after: '养护公路120公里。' },
            { cell: 'G4', after: '养护里程' },
            { cell: 'J4', after: '公里' },
          ],
        },
      ],
    },
    {
      name: 'references of characters',
      table: noisyRows({ goal: '完成率&ge;95%' }),
      findings: [{ cell: 'D4', args: { text: '&ge;' }, fix: [{ cell: 'D4', after: '完成率≥95%' }] }],
    },
    {
      name: 'with LaTeX in it: one text is written',
      table: noisyRows({ goal: '<p>完成率$\\geq 95\\%$</p>' }),
      findings: [{ cell: 'D4', fix: [{ cell: 'D4', after: '完成率≥95%' }] }],
    },
  ],
});
