import { level2Empty } from '../../../../src/core/rules/structure/t07-level2-empty';
import { packs } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { cellOf, composite, form } from './composite-table';

const OUTPUT = '一、产出指标/（一）数量指标：/1.护林员人数≥30人/';
const SOCIAL = '二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰';
const ningxia = packs.find(({ id }) => id === 'ningxia') ?? packs[0]!;

ruleTester(level2Empty, {
  valid: [
    { name: 'an indicator below each', table: composite(OUTPUT + SOCIAL) },
    { name: '无 says that there is none', table: composite(`${OUTPUT}${SOCIAL}/（二）生态效益指标：无`) },
    {
      name: 'so does a stroke',
      table: composite(`${OUTPUT}${SOCIAL}/（二）生态效益指标：/—/（三）可持续影响指标：/1.管护机制健全`),
    },
    { name: 'level 1 with level 2 below it is not empty', table: composite(OUTPUT + SOCIAL) },
    {
      name: 'no effect at all is T05',
      table: composite(`${OUTPUT}二、效益指标/（一）社会效益指标：/（二）生态效益指标：`),
    },
    { name: 'a value without a name is N01', table: composite(`${OUTPUT}${SOCIAL}/三、满意度指标：90%`) },
    {
      name: 'rows that a form has printed',
      table: form(
        '产出指标|数量指标|护林员人数|≥30人',
        '^|质量指标||',
        '效益指标|经济效益指标||',
        '^|社会效益指标|火灾受害率|≤0.9‰',
      ),
    },
    {
      name: 'headings of a template that nobody has touched',
      table: composite('一、产出指标/（一）数量指标：/（二）质量指标：'),
    },
    { name: 'switched off by the pack', table: composite(`${OUTPUT}${SOCIAL}/（二）生态效益指标：`), pack: ningxia },
  ],
  invalid: [
    {
      name: 'ecological effect: a hint, the heading can go',
      table: composite(`${OUTPUT}${SOCIAL}/（二）生态效益指标：`),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          variant: 'optional',
          group: 'project',
          args: { label: '生态效益指标' },
          fix: [{ cell: 'E4', after: cellOf(OUTPUT + SOCIAL) }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'the headings behind it are renumbered',
      table: composite(
        `${OUTPUT}二、效益指标/（一）经济效益指标：/（二）社会效益指标：/1.火灾受害率≤0.9‰/（三）可持续影响指标：/1.管护机制健全`,
      ),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          fix: [
            {
              cell: 'E4',
              after: cellOf(
                `${OUTPUT}二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰/（二）可持续影响指标：/1.管护机制健全`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'two of them',
      table: composite(
        `${OUTPUT}二、效益指标/（一）经济效益指标：/（二）社会效益指标：/1.火灾受害率≤0.9‰/（三）生态效益指标：/（四）可持续影响指标：/1.管护机制健全`,
      ),
      findings: [
        { cell: 'E4', args: { label: '经济效益指标' } },
        { cell: 'E4', args: { label: '生态效益指标' } },
      ],
    },
    {
      name: 'numbers that are wrong already are not touched',
      table: composite(`${OUTPUT}二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰/（四）可持续影响指标：`),
      findings: [{ cell: 'E4', fix: [{ cell: 'E4', after: cellOf(OUTPUT + SOCIAL) }] }],
    },
    {
      name: 'social effect weighs more and is to be filled in',
      table: composite(`${OUTPUT}二、效益指标/（一）社会效益指标：/（二）可持续影响指标：/1.管护机制健全`),
      findings: [{ cell: 'E4', severity: 'warning', variant: null, fix: null }],
    },
    {
      name: 'quality',
      table: composite(`${OUTPUT}（二）质量指标：/${SOCIAL}`),
      findings: [{ cell: 'E4', severity: 'warning', args: { label: '质量指标' }, fix: null }],
    },
    {
      name: 'satisfaction without anything below it',
      table: composite(`${OUTPUT}${SOCIAL}/三、满意度指标/（一）服务对象满意度指标：`),
      findings: [{ cell: 'E4', severity: 'warning', args: { label: '服务对象满意度指标' }, fix: null }],
    },
    {
      name: 'in running text',
      table: composite(
        '一、产出指标 （一）数量指标： 1.护林员人数≥30人 （二）成本指标： 二、效益指标 （一）社会效益指标： 1.火灾受害率≤0.9‰',
      ),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          args: { label: '成本指标' },
          fix: [
            {
              cell: 'E4',
              after:
                '一、产出指标 （一）数量指标： 1.护林员人数≥30人 二、效益指标 （一）社会效益指标： 1.火灾受害率≤0.9‰',
            },
          ],
        },
      ],
    },
  ],
});
