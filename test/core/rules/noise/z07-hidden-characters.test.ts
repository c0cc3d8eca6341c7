import { hiddenCharacters } from '../../../../src/core/rules/noise/z07-hidden-characters';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { noisyRows, noisyText } from './noisy-rows';

const COMPOSITE = '一、产出指标\\n（一）数量指标\\n1.养护里程≥120公里';
const row = (value: string, weight: string): string => `||||产出指标|数量指标|里程|≥|${value}|公里|${weight}|正向指标`;
const column = (...weights: readonly string[]): string =>
  declaration(
    [
      `|农村公路养护|24.00|养护公路。${row('120', weights[0] ?? '').slice(3)}`,
      ...weights.slice(1).map((one) => row('5', one)),
    ].join('\n'),
  );

ruleTester(hiddenCharacters, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'lines of a goal', table: noisyRows({ goal: '"目标1：养护。\\n　　目标2：检查。"' }) },
    { name: 'lines of a composite text', table: noisyText(COMPOSITE) },
    { name: 'lines that Windows ends', table: noisyRows({ goal: '"养护。\r检查。"' }) },
    { name: 'a label broken for a narrow column', table: noisyRows({ level2: '数量\\n指标' }) },
    { name: 'a blank between words', table: noisyRows({ name: 'GPS 终端数量' }) },
    { name: 'every number is text: an export', table: column('"20"', '"30"', '"40"') },
    { name: 'dates and words', table: noisyRows({ value: '2024年12月底前', unit: '' }) },
    { name: 'a number with a leading zero', table: noisyRows({ value: '"007"' }) },
    { name: 'headers', table: noisyRows().replace('年度目标', '"年度\\n目标 "') },
    { name: 'amounts are A12', table: noisyRows().replace('24.00', '"24.00 "') },
    { name: 'tags are Z01', table: noisyRows({ goal: '"<p>养护</p>\t"' }) },
  ],
  invalid: [
    {
      name: 'a blank of a web page in the unit',
      table: noisyRows({ unit: '"公里\u00a0"' }),
      findings: [
        {
          cell: 'J4',
          severity: 'warning',
          variant: null,
          group: 'file',
          fix: [{ cell: 'J4', after: '公里' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a blank at the end of a value',
      table: noisyRows({ value: '"优良中差 "' }),
      findings: [{ cell: 'I4', severity: 'warning', args: { what: ['首尾空格'] } }],
    },
    {
      name: 'a line break in a unit',
      table: noisyRows({ unit: '"公\\n里"' }),
      findings: [{ cell: 'J4', fix: [{ cell: 'J4', after: '公里' }] }],
    },
    {
      name: 'a zero-width character in a name',
      table: noisyRows({ name: '养护\u200b里程' }),
      findings: [
        { cell: 'G4', severity: 'info', args: { what: ['看不见的字符'] }, fix: [{ cell: 'G4', after: '养护里程' }] },
      ],
    },
    {
      name: 'a line break in a project name',
      table: noisyRows({ project: '"农村公路\\n养护"' }),
      findings: [{ cell: 'B4', severity: 'info', fix: [{ cell: 'B4', after: '农村公路养护' }] }],
    },
    {
      name: 'a line break between Latin words',
      table: noisyRows({ name: '"GPS\\nAPP数量"' }),
      findings: [{ cell: 'G4', fix: [{ cell: 'G4', after: 'GPS APP数量' }] }],
    },
    {
      name: 'a tab in a goal',
      table: noisyRows({ goal: '"养护\t公路。"' }),
      findings: [{ cell: 'D4', severity: 'info', fix: [{ cell: 'D4', after: '养护 公路。' }] }],
    },
    {
      name: 'in a composite text: lines stay',
      table: noisyText(COMPOSITE.replace('120', '120\u00a0')),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          fix: [{ cell: 'E4', after: '一、产出指标\n（一）数量指标\n1.养护里程≥120 公里' }],
        },
      ],
    },
    {
      name: 'one weight kept as text among numbers',
      table: column('20', '30', '20', '10', '"10"'),
      findings: [
        { cell: 'K8', severity: 'warning', variant: 'number', args: { text: '10' }, fix: [{ cell: 'K8', after: 10 }] },
      ],
    },
  ],
});
