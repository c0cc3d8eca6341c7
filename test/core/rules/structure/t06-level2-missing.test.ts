import { level2Missing } from '../../../../src/core/rules/structure/t06-level2-missing';
import { packs } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite, form } from './composite-table';

const QUANTITY = '产出指标|数量指标|护林员人数|≥|30|人|20|正向指标';
const QUALITY = '产出指标|质量指标|巡护合格率|≥|95|%|20|正向指标';
const TIME = '产出指标|时效指标|火情处置及时率|≥|98|%|10|正向指标';
const BENEFIT = '效益指标|社会效益指标|森林火灾受害率|≤|0.9|‰|30|反向指标';
const sichuan = packs.find(({ id }) => id === 'sichuan') ?? packs[0]!;

/** One project (rows 5, 6, …) with these indicator rows. */
function project(...rows: readonly string[]): string {
  const lines = rows.map((row, index) => (index === 0 ? `|护林防火经费|1.00|做好护林防火|${row}` : `||||${row}`));
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(level2Missing, {
  valid: [
    { name: 'all three', table: project(QUANTITY, QUALITY, TIME, BENEFIT) },
    {
      name: 'in another order and spelling',
      table: project(BENEFIT, TIME.replace('时效指标', '时效'), QUALITY, QUANTITY),
    },
    { name: 'no output at all is T05', table: project(BENEFIT) },
    {
      name: 'economic and ecological benefit are never asked for',
      table: project(QUANTITY, QUALITY, TIME, BENEFIT.replace('社会', '经济')),
    },
    {
      name: 'a label that is wrong may be the missing one',
      table: project(QUANTITY, QUALITY.replace('质量指标', '资量旨标'), TIME),
    },
    { name: 'a blank label may be the missing one', table: project(QUANTITY, QUALITY.replace('质量指标', ''), TIME) },
    {
      name: 'a level 1 that is wrong may hide it',
      table: project(QUANTITY, QUALITY.replace('产出指标', '产岀指标'), TIME),
    },
    { name: 'below a wrong level 1 it is there', table: project(QUANTITY, QUALITY.replace('产出', '效益'), TIME) },
    { name: 'a prepared row that nobody has filled in', table: project(QUANTITY, '产出指标|质量指标', TIME) },
    {
      name: 'an empty heading is T07',
      table: composite(
        '一、产出指标/（一）数量指标：/1.护林员人数≥30人/（二）质量指标：/（三）时效指标：/1.处置及时率≥98%',
      ),
    },
    {
      name: 'a form with all of them',
      table: form('产出指标|数量指标|护林员人数|≥30人', '^|质量指标|巡护合格率|≥95%', '^|时效指标|处置及时率|≥98%'),
    },
  ],
  invalid: [
    {
      name: 'no quality',
      table: project(QUANTITY, TIME, BENEFIT),
      findings: [
        {
          cell: 'B5',
          severity: 'warning',
          variant: null,
          group: 'file',
          args: { level1: '产出指标', level2: '质量指标' },
          fix: [],
          rows: ['6 产出指标/质量指标'],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'no quantity',
      table: project(QUALITY, TIME),
      findings: [{ cell: 'B5', severity: 'warning', args: { level2: '数量指标' } }],
    },
    {
      name: 'timeliness is a hint',
      table: project(QUANTITY, QUALITY),
      findings: [{ cell: 'B5', severity: 'info', variant: 'optional', args: { level2: '时效指标' } }],
    },
    {
      name: 'a pack may weigh it less',
      table: project(QUANTITY, TIME),
      pack: sichuan,
      findings: [{ cell: 'B5', severity: 'info' }],
    },
    {
      name: 'most projects of the file have none: a hint',
      table: declaration(
        [QUANTITY, QUANTITY, QUALITY]
          .map((row, index) => `|第${index + 1}项护林经费|1.00|做好护林|${row}\n||||${TIME}`)
          .join('\n'),
      ),
      findings: [
        { cell: 'B4', severity: 'info', variant: 'habit', args: { level2: '质量指标' } },
        { cell: 'B6', severity: 'info', variant: 'habit' },
        { cell: 'B8', severity: 'warning', variant: null, args: { level2: '数量指标' } },
      ],
    },
    {
      name: 'half of them is no habit',
      table: declaration(
        [QUANTITY, QUALITY]
          .map((row, index) => `|第${index + 1}项护林经费|1.00|做好护林|${row}\n||||${TIME}`)
          .join('\n'),
      ),
      findings: [
        { cell: 'B4', severity: 'warning', args: { level2: '质量指标' } },
        { cell: 'B6', severity: 'warning', args: { level2: '数量指标' } },
      ],
    },
    {
      name: 'in composite text',
      table: composite('一、产出指标/（一）数量指标：/1.护林员人数≥30人/（二）时效指标：/1.处置及时率≥98%'),
      findings: [{ cell: 'B4', severity: 'warning', args: { level2: '质量指标' }, fix: null }],
    },
    {
      name: 'a merged level 1 grows over the new row',
      table: declaration(`
201-某局||1.00
|护林防火经费|1.00|做好护林防火|${QUANTITY}
|^|^|^|^|${TIME.slice(5)}
|^|^|^|${BENEFIT}`),
      findings: [{ cell: 'B5', args: { level2: '质量指标' }, rows: ['6 质量指标'], merges: ['E5:E7'] }],
    },
    {
      name: 'a level 1 written once: the prepared row has it too, and the others keep theirs',
      table: declaration(`
201-某局||1.00
|护林防火经费|1.00|做好护林防火|${QUANTITY}
|||||${TIME.slice(5)}
||||${BENEFIT}`),
      findings: [{ cell: 'B5', args: { level2: '质量指标' }, rows: ['6 产出指标/质量指标'] }],
    },
    {
      name: 'an indicator over two rows is not torn apart',
      table: declaration(`
201-某局||1.00
|护林防火经费|1.00|做好护林防火|${QUANTITY}
|^|^|^|${TIME}
|^|^|^|^|^|^|^|^|^|^|^`),
      findings: [{ cell: 'B5', args: { level2: '质量指标' }, fix: null }],
    },
    {
      name: 'in a form',
      table: form('产出指标|数量指标|护林员人数|≥30人', '^|时效指标|处置及时率|≥98%'),
      findings: [
        {
          cell: 'C3',
          severity: 'warning',
          args: { level2: '质量指标' },
          rows: ['11 质量指标'],
          merges: ['A9:A12', 'B10:B12'],
        },
      ],
    },
  ],
});
