import { projectsOverlap } from '../../../../src/core/rules/goals/x08-projects-overlap';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { declared, disclosed } from './goal-tables';

const TRAINING = { name: '人大代表培训经费', rows: ['数量指标|培训人数|≥|60|人'] };
const COUNT = '数量指标|组织代表培训次数|≥|2|次';
const QUALITY = '质量指标|代表培训合格率|≥|98|%';
const COST = '成本指标|代表培训成本|≤|4000|元/人';

/** The training (row 5), and beside it a project with these indicators (rows 6, 7, …). */
function beside(rows: readonly string[], name = '人大代表活动经费'): string {
  return declared([TRAINING, { name, rows }]);
}

ruleTester(projectsOverlap, {
  valid: [
    { name: 'works of its own', table: beside(['数量指标|视察次数|≥|10|次', '成本指标|视察用车成本|≤|500|元/次']) },
    { name: 'two indicators', table: beside([COUNT, COST]) },
    { name: 'no cost: nothing is paid for', table: beside([COUNT, QUALITY, '时效指标|代表培训及时率|≥|98|%']) },
    { name: 'no quantity', table: beside([QUALITY, COST, '时效指标|代表培训及时率|≥|98|%']) },
    { name: 'both have it in their name', table: beside([COUNT, QUALITY, COST], '乡镇人大代表培训经费') },
    { name: 'the same words for other people', table: beside([COUNT, QUALITY, COST], '青年工作经费') },
    {
      name: 'another agency',
      table: declared([TRAINING]),
      others: [
        sheetOf('另一单位', declared([{ name: '人大代表活动经费', rows: [COUNT, QUALITY, COST] }], '301-白河县某局')),
      ],
    },
    {
      name: 'a general name',
      table: declared([
        { name: '机关管理成本经费' },
        {
          name: '机关管理工作经费',
          rows: ['数量指标|管理成本次数|≥|1|次', '质量指标|管理成本控制|≥|1|次', '成本指标|管理成本|≤|1|元'],
        },
      ]),
    },
    { name: 'one project only', table: declared([{ name: '人大代表活动经费', rows: [COUNT, QUALITY, COST] }]) },
    {
      name: 'the same project in another table',
      table: declared([{ name: '人大代表活动经费', rows: [COUNT, QUALITY, COST] }]),
      others: [sheetOf('公开表', disclosed([{ name: '人大代表活动经费' }]))],
    },
  ],
  invalid: [
    {
      name: 'pays for the training too',
      table: beside([COUNT, QUALITY, COST]),
      findings: [
        {
          cell: 'B6',
          severity: 'warning',
          variant: null,
          args: { work: '代表培训', count: 3, item: 1, other: '人大代表培训经费' },
          related: ['B5'],
          fix: null,
        },
      ],
    },
    {
      name: 'the other way round',
      table: declared([{ name: '人大代表活动经费', rows: [COUNT, QUALITY, COST] }, TRAINING]),
      findings: [{ cell: 'B5', args: { item: 2 }, related: ['B8'] }],
    },
    {
      name: 'two projects pay for it',
      table: declared([
        TRAINING,
        { name: '人大代表活动经费', rows: [COUNT, QUALITY, COST] },
        { name: '人大代表联络经费', rows: [COUNT, QUALITY, COST] },
      ]),
      findings: [{ cell: 'B6' }, { cell: 'B9' }],
    },
    {
      name: 'two works: one finding',
      table: declared([
        { name: '农村公路养护经费' },
        {
          name: '农村公路建设项目',
          rows: [
            '数量指标|农村公路养护里程|≥|12|公里',
            '质量指标|公路养护合格率|≥|95|%',
            '成本指标|公路养护成本|≤|2|万元/公里',
          ],
        },
      ]),
      findings: [{ cell: 'B6', args: { work: '公路养护' } }],
    },
    {
      name: 'disclosure table',
      table: disclosed([
        { name: '退休干部体检经费' },
        {
          name: '退休干部慰问经费',
          text: '一、产出指标\\n（一）数量指标：\\n1.干部体检人数≥20人\\n（二）质量指标：\\n1.干部体检覆盖率≥95%\\n（三）成本指标：\\n1.干部体检成本≤800元/人',
        },
      ]),
      findings: [{ cell: 'B6', args: { work: '干部体检', count: 3 } }],
    },
  ],
});
