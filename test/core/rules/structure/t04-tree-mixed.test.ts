import { treeMixed } from '../../../../src/core/rules/structure/t04-tree-mixed';
import { packs } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite } from './composite-table';

const NEUTRAL = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';
const OF_2015 = '|乙项目|1.00|做好乙项目|产出指标|成本指标|总成本|≤|1|万元|90|反向指标';
const OF_2021 = '|丙项目|1.00|做好丙项目|成本指标|经济成本指标|总成本|≤|1|万元|90|反向指标';
const MIXED = `${OF_2015.replaceAll('乙', '丁')}
||||成本指标|社会成本指标|负面影响|≤|1|次|10|反向指标`;

/** A table of these projects; the first stands in row 5. */
function table(...projects: readonly string[]): string {
  return declaration(['201-某局||1.00', ...projects].join('\n'));
}

/** The same project under another name: names must differ for projects to be told apart. */
function again(project: string, name: string): string {
  return project.replaceAll(/[甲乙丙]/g, name);
}

ruleTester(treeMixed, {
  valid: [
    { name: 'nothing tells the trees apart', table: table(NEUTRAL, again(NEUTRAL, '戊')) },
    { name: 'all 2015', table: table(OF_2015, again(OF_2015, '戊'), NEUTRAL) },
    { name: 'all 2021', table: table(OF_2021, again(OF_2021, '戊')) },
    {
      name: 'one cost project of 2021 among projects without cost',
      table: table(NEUTRAL, again(NEUTRAL, '戊'), OF_2021),
    },
    {
      name: '可持续影响指标 beside 成本指标 of 2021',
      table: table(OF_2021, '|戊项目|1.00|做好戊项目|效益指标|可持续影响指标|长效机制|定性|长期||90|正向指标'),
    },
    {
      name: 'unknown labels are other rules',
      table: table(OF_2015, '|戊项目|1.00|做好戊项目|成本控制|经济成本指标|总成本|≤|1|万元|90|反向指标'),
    },
    {
      name: 'a wrong pair is another rule',
      table: table(OF_2015, '|戊项目|1.00|做好戊项目|成本指标|数量指标|完成数量|≥|1|个|90|正向指标'),
    },
    { name: 'a pack with one tree knows no mix', table: table(OF_2015), pack: packs[1] ?? packs[0] },
  ],
  invalid: [
    {
      name: 'social cost has no equal in the other tree: no fix',
      table: table(OF_2015, again(OF_2015, '戊'), OF_2021.replace('经济成本指标', '社会成本指标')),
      findings: [{ cell: 'E7', fix: null }],
    },
    {
      name: 'a merged level-1 cell stands for other rows too: no fix',
      table: table(`${OF_2015}\n||||^|数量指标|完成数量|≥|1|个|10|正向指标`, OF_2021, again(OF_2021, '戊')),
      findings: [{ cell: 'E5', fix: null }],
    },
    {
      name: 'in composite text the heading would have to move: no fix',
      table: composite(
        '一、产出指标/（一）数量指标：/1.护林员人数≥30人/（二）成本指标：/1.人均成本≤900元/二、成本指标/（一）经济成本指标：/1.装备成本≤2万元',
      ),
      findings: [{ cell: 'E4', variant: 'project', fix: null }],
    },
    {
      name: 'one project of 2021 among several of 2015',
      table: table(OF_2015, again(OF_2015, '戊'), OF_2021),
      findings: [
        {
          cell: 'E7',
          variant: null,
          severity: 'warning',
          group: 'file',
          args: { pair: '成本指标－经济成本指标', projects: 1 },
          related: [],
          fix: [
            { cell: 'E7', after: '产出指标' },
            { cell: 'F7', after: '成本指标' },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'one project of 2015 among several of 2021',
      table: table(OF_2021, OF_2015, again(OF_2021, '戊')),
      findings: [
        {
          cell: 'E6',
          args: { pair: '产出指标－成本指标' },
          fix: [
            { cell: 'E6', after: '成本指标' },
            { cell: 'F6', after: '经济成本指标' },
          ],
        },
      ],
    },
    {
      name: 'several of the minority are named once',
      table: table(OF_2015, OF_2021, again(OF_2015, '戊'), again(OF_2021, '己'), again(OF_2015, '庚')),
      findings: [{ cell: 'E6', args: { projects: 2 }, related: ['E8'] }],
    },
    {
      name: 'both in one project',
      table: table(MIXED),
      findings: [
        {
          cell: 'E6',
          variant: 'project',
          args: { pair: '成本指标－社会成本指标', other: '产出指标－成本指标' },
          related: ['E5'],
        },
      ],
    },
    {
      name: 'both in one project of a file that follows 2021',
      table: table(OF_2021, MIXED),
      findings: [{ cell: 'E6', variant: 'project', args: { pair: '产出指标－成本指标' }, related: ['E7'] }],
    },
    {
      name: '成本指标 without level 2 is of 2021',
      table: table(OF_2015, again(OF_2015, '戊'), '|己项目|1.00|做好己项目|成本指标||总成本|≤|1|万元|90|反向指标'),
      findings: [{ cell: 'E7', args: { pair: '成本指标' } }],
    },
    {
      name: 'a mixed project and one of the other tree',
      table: table(OF_2015, again(OF_2015, '戊'), MIXED, OF_2021),
      findings: [
        { cell: 'E8', variant: 'project' },
        { cell: 'E9', variant: null },
      ],
    },
  ],
});
