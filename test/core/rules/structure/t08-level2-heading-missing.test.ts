import { level2HeadingMissing } from '../../../../src/core/rules/structure/t08-level2-heading-missing';
import { packs } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { cellOf, composite, form } from './composite-table';

const BEFORE = '一、产出指标/（一）数量指标：/1.护林员人数≥30人/二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰/';
const HALF_WIDTH = BEFORE.replaceAll('（', '(').replaceAll('）', ')');
const qinghai = packs.find(({ id }) => id === 'qinghai') ?? packs[0]!;

ruleTester(level2HeadingMissing, {
  valid: [
    {
      name: 'a heading of its own',
      table: composite(`${BEFORE}三、满意度指标/（一）服务对象满意度指标：/1.村民满意度≥90%`),
    },
    { name: 'another label', table: composite(`${BEFORE}三、满意度指标/（一）社会公众满意度指标：/1.村民满意度≥90%`) },
    { name: 'a value without a name is N01', table: composite(`${BEFORE}三、满意度指标：90%`) },
    { name: 'no satisfaction', table: composite(BEFORE) },
    { name: 'an empty heading is T07', table: composite(`${BEFORE}三、满意度指标`) },
    {
      name: 'a text without any heading of level 2',
      table: composite('一、产出指标/1.护林员人数≥30人/三、满意度指标/1.村民满意度≥90%'),
    },
    {
      name: 'other levels leave a choice',
      table: composite('一、产出指标/1.护林员人数≥30人/二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰'),
    },
    { name: 'a form has a column for it', table: form('满意度指标||村民满意度|≥90%') },
    { name: 'switched off by the pack', table: composite(`${BEFORE}三、满意度指标/1.村民满意度≥90%`), pack: qinghai },
  ],
  invalid: [
    {
      name: 'one item',
      table: composite(`${BEFORE}三、满意度指标/1.村民满意度≥90%`),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          group: 'file',
          args: { name: '村民满意度', level1: '满意度指标', level2: '服务对象满意度指标' },
          fix: [{ cell: 'E4', after: cellOf(`${BEFORE}三、满意度指标/（一）服务对象满意度指标：/1.村民满意度≥90%`) }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a finding an item',
      table: composite(`${BEFORE}三、满意度指标：/1.村民满意度≥90%/2.护林员满意度≥92%`),
      findings: [{ cell: 'E4' }, { cell: 'E4' }],
    },
    {
      name: 'brackets as the text has them',
      table: composite(`${HALF_WIDTH}三、满意度指标/1.村民满意度≥90%`),
      findings: [
        {
          cell: 'E4',
          fix: [{ cell: 'E4', after: cellOf(`${HALF_WIDTH}三、满意度指标/(一)服务对象满意度指标：/1.村民满意度≥90%`) }],
        },
      ],
    },
    {
      name: 'in running text',
      table: composite(`${BEFORE.replaceAll('/', ' ')}三、满意度指标 1.村民满意度≥90%`),
      findings: [
        {
          cell: 'E4',
          fix: [
            {
              cell: 'E4',
              after: `${BEFORE.replaceAll('/', ' ')}三、满意度指标 （一）服务对象满意度指标： 1.村民满意度≥90%`,
            },
          ],
        },
      ],
    },
    {
      name: 'right behind the colon',
      table: composite(`${BEFORE}三、满意度指标：村民满意度≥90%`),
      findings: [{ cell: 'E4', args: { name: '村民满意度' } }],
    },
  ],
});
