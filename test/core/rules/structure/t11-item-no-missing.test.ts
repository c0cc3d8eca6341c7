import { itemNoMissing } from '../../../../src/core/rules/structure/t11-item-no-missing';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed } from '../goals/goal-tables';
import { cellOf, composite, form } from './composite-table';

const QUANTITY = '一、产出指标/（一）数量指标：/1. 护林员人数≥30人/2. 巡护里程≥600公里/（二）质量指标：/';
const goal = (text: string): string => declared([{ goal: text }]);
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
    { name: 'every part of a goal', table: goal('1、清淤费3万元；2、衬砌费4万元；3、闸门费5万元。') },
    { name: 'a goal without numbers', table: goal('清淤费3万元。衬砌费4万元。闸门费5万元。') },
    { name: 'its sum', table: goal('1、清淤费3万元；2、衬砌费4万元。合计7万元。') },
    { name: 'two amounts in one part', table: goal('1、清淤费3万元；2、衬砌费4万元，勾缝费1万元。') },
    { name: 'a sentence without an amount', table: goal('1、清淤费3万元；2、衬砌费4万元。保障春灌。') },
    { name: 'a part explained', table: goal('1、清淤费3万元；2、衬砌费4万元。其中材料费2万元。') },
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
    {
      name: 'the last part of a goal (门源县政府办 #8)',
      table: goal('1、网站监测费1万元。 2、云会议系统2.1万元3、网站升级费22.13万元。OTN专线改造业务2.26万元。'),
      findings: [{ cell: 'D5', severity: 'info', variant: 'goal', args: { name: 'OTN专线改造业务' }, fix: null }],
    },
    {
      name: 'in a disclosure table',
      table: disclosed([{ goal: '1、清淤费3万元；2、衬砌费4万元；闸门更换费5万元。' }]),
      findings: [{ cell: 'D5', args: { name: '闸门更换费' } }],
    },
  ],
});
