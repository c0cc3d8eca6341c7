import { markdownMarks } from '../../../../src/core/rules/noise/z04-markdown-marks';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

const TITLE = '部门预算项目支出绩效目标申报表';
const rule = (cells: string): string => noisyRows().replace('|农村公路养护', `${cells}\n|农村公路养护`);

ruleTester(markdownMarks, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'a number sign behind a number', table: noisyRows({ name: '3# 机组检修次数' }) },
    { name: 'a heading mark beside other cells', table: noisyRows({ name: '# 机组检修次数' }) },
    { name: 'a masked name', table: noisyRows({ goal: '帮扶李**、王**等12户。' }) },
    { name: 'a dash for nothing', table: noisyRows({ unit: '--' }) },
    { name: 'dashes drawn with the keyboard', table: rule('——|——|——|——') },
    { name: 'single dashes', table: rule('-|-|-|-') },
    { name: 'stars', table: noisyRows({ name: '*养护里程' }) },
    { name: 'composite text', table: noisyText('一、产出指标 （一）数量指标 1.养护里程≥120公里') },
  ],
  invalid: [
    {
      name: 'a title',
      table: noisyRows().replace(TITLE, `# ${TITLE}`),
      findings: [
        {
          cell: 'A1',
          severity: 'info',
          args: { count: 1, text: '#' },
          fix: [{ cell: 'A1', after: TITLE }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a rule',
      table: rule('--|--|:--:|---'),
      findings: [
        {
          cell: 'A4',
          args: { count: 4, text: '--' },
          related: ['B4', 'C4', 'D4'],
          fix: ['A4', 'B4', 'C4', 'D4'].map((cell) => ({ cell, after: null })),
        },
      ],
    },
    {
      name: 'bold',
      table: noisyRows({ project: '**农村公路养护**' }),
      findings: [{ cell: 'B4', args: { text: '**' }, fix: [{ cell: 'B4', after: '农村公路养护' }] }],
    },
  ],
});
