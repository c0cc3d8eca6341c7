import { itemNoMissing } from '../../../../src/core/rules/structure/t11-item-no-missing';
import { ruleTester } from '../../../support/rule-tester';
import { cellOf, composite, form } from './composite-table';

const QUANTITY = '一、产出指标/（一）数量指标：/1. 护林员人数≥30人/2. 巡护里程≥600公里/（二）质量指标：/';
const REST = '二、效益指标/（一）社会效益指标：/1. 火灾受害率≤0.9‰';

ruleTester(itemNoMissing, {
  valid: [
    { name: 'all are numbered', table: composite(`${QUANTITY}1. 巡护合格率≥95%/${REST}`) },
    { name: 'none is', table: composite(`${QUANTITY}1. 巡护合格率≥95%/${REST}`.replaceAll(/\d\. /g, '')) },
    {
      name: 'few are',
      table: composite(
        '一、产出指标/（一）数量指标：/1. 护林员人数≥30人/（二）质量指标：/巡护合格率≥95%/（三）时效指标：/处置及时率≥98%',
      ),
    },
    {
      name: 'a value without a name is N01',
      table: composite(`${QUANTITY}1. 巡护合格率≥95%/${REST}/三、满意度指标：90%`),
    },
    {
      name: 'alone behind a heading of level 1',
      table: composite(`${QUANTITY}1. 巡护合格率≥95%/${REST}/三、满意度指标：村民满意度≥90%`),
    },
    { name: 'two in one item is N07', table: composite(`${QUANTITY}1. 巡护合格率≥95%：带动就业人数=5人/${REST}`) },
    { name: 'an item that goes on in the next line', table: composite(`${QUANTITY}1. 巡护/合格率≥95%/${REST}`) },
    { name: 'a form has no numbers', table: form('产出指标|数量指标|1.护林员人数|≥30人', '^|^|巡护里程|≥600公里') },
  ],
  invalid: [
    {
      name: 'alone in its section',
      table: composite(`${QUANTITY}巡护合格率≥95%/${REST}`),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          group: 'project',
          args: { name: '巡护合格率' },
          fix: [{ cell: 'E4', after: cellOf(`${QUANTITY}1. 巡护合格率≥95%/${REST}`) }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'between others: those behind it are renumbered',
      table: composite(`${QUANTITY}1. 巡护合格率≥95%/队伍达标率≥96%/2. 装备完好率≥97%/${REST}`),
      findings: [
        {
          cell: 'E4',
          args: { name: '队伍达标率' },
          fix: [
            { cell: 'E4', after: cellOf(`${QUANTITY}1. 巡护合格率≥95%/2. 队伍达标率≥96%/3. 装备完好率≥97%/${REST}`) },
          ],
        },
      ],
    },
    {
      name: 'no blank behind numbers, none inserted',
      table: composite(`${QUANTITY}巡护合格率≥95%/${REST}`.replaceAll('. ', '、')),
      findings: [
        {
          cell: 'E4',
          fix: [{ cell: 'E4', after: cellOf(`${QUANTITY}1. 巡护合格率≥95%/${REST}`.replaceAll('. ', '、')) }],
        },
      ],
    },
    {
      name: 'in running text',
      table: composite(
        '一、产出指标 （一）数量指标： 1. 护林员人数≥30人 2. 巡护里程≥600公里 （二）质量指标： 巡护合格率≥95%',
      ),
      findings: [{ cell: 'E4', args: { name: '巡护合格率' } }],
    },
    {
      name: 'two of them',
      table: composite(`${QUANTITY}巡护合格率≥95%/队伍达标率≥96%/${REST}`),
      findings: [{ cell: 'E4' }, { cell: 'E4' }],
    },
  ],
});
