import { level1Missing } from '../../../../src/core/rules/structure/t05-level1-missing';
import { packs } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite, form } from './composite-table';

const OUTPUT = '产出指标|数量指标|培训人数|≥|30|人|50|正向指标';
const BENEFIT = '效益指标|社会效益指标|群众知晓率|≥|90|%|30|正向指标';
const SATISFACTION = '满意度指标|服务对象满意度指标|学员满意度|≥|90|%|10|正向指标';
const COST = '成本指标|经济成本指标|总成本|≤|1|万元|20|反向指标';
const only2021 = packs.find(({ trees }) => trees.length === 1 && trees[0]?.id === 'T2021');

/** One project (rows 5, 6, …) with these indicator rows. */
function project(...indicators: readonly string[]): string {
  const lines = indicators.map((line, index) => (index === 0 ? `|甲项目|1.00|做好甲项目|${line}` : `||||${line}`));
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(level1Missing, {
  valid: [
    { name: 'all three', table: project(OUTPUT, BENEFIT, SATISFACTION) },
    {
      name: 'prepared rows count before they are filled in',
      table: project(OUTPUT, '效益指标|社会效益指标', '满意度指标|服务对象满意度指标'),
    },
    {
      name: 'an empty heading of satisfaction is T07',
      table: composite(
        '一、产出指标/（一）数量指标：/1.护林员人数≥30人/二、效益指标/（一）社会效益指标：/1.受害率≤0.9‰/三、满意度指标/（一）服务对象满意度指标：',
      ),
    },
    { name: 'in any order', table: project(SATISFACTION, BENEFIT, OUTPUT) },
    { name: 'labels in odd spellings', table: project(OUTPUT.replace('产出指标', '一、产出'), BENEFIT, SATISFACTION) },
    { name: 'no cost is needed under 2021', table: project(OUTPUT, BENEFIT, SATISFACTION), facts: { treeId: 'T2021' } },
    {
      name: 'misspelt label stands for its own',
      table: project(OUTPUT, BENEFIT.replace('效益指标', '效益旨标'), SATISFACTION),
    },
    {
      name: 'label under a wrong level 1 stands for its own',
      table: project(OUTPUT.replace('产出指标', '成本指标'), BENEFIT, SATISFACTION),
    },
    {
      name: 'level 2 in the level-1 column',
      table: project(OUTPUT.replace('产出指标', '数量指标'), BENEFIT, SATISFACTION),
    },
    {
      name: 'unknown level 1, level 2 tells',
      table: project(OUTPUT.replace('产出指标', '绩效内容'), BENEFIT, SATISFACTION),
    },
    {
      name: 'satisfaction without level 2',
      table: project(OUTPUT, BENEFIT, '满意度指标||学员满意度|≥|90|%|10|正向指标'),
    },
    { name: 'no economic or ecological benefit', table: project(OUTPUT, BENEFIT, SATISFACTION) },
    {
      name: 'prepared rows that nobody has filled in',
      table: declaration(`
201-某局||1.00
||||产出指标|数量指标|||||50|
||||效益指标|社会效益指标|||||30|
||||满意度指标|服务对象满意度指标|||||10|`),
    },
    {
      name: 'only the project of prepared rows is filled in',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|||||50|
|^|^|^|效益指标|社会效益指标|||||30|
|^|^|^|满意度指标|服务对象满意度指标|||||10|`),
    },
  ],
  invalid: [
    {
      name: 'an empty heading of what must not be missing',
      table: composite(
        '一、产出指标/（一）数量指标：/1.护林员人数≥30人/二、效益指标/（一）社会效益指标：/三、满意度指标：村民满意度≥90%',
      ),
      findings: [{ cell: 'B4', severity: 'error', args: { level1: '效益指标' }, fix: null }],
    },
    {
      name: 'no output',
      table: project(BENEFIT, SATISFACTION),
      findings: [
        {
          cell: 'B5',
          severity: 'error',
          variant: null,
          args: { level1: '产出指标' },
          fix: [],
          rows: ['6 产出指标/数量指标', '6 产出指标/质量指标'],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'no benefit: its row comes between the others',
      table: project(OUTPUT, SATISFACTION),
      findings: [{ cell: 'B5', severity: 'error', args: { level1: '效益指标' }, rows: ['5 效益指标'] }],
    },
    {
      name: 'no satisfaction under 2015',
      table: project(OUTPUT, BENEFIT),
      findings: [
        {
          cell: 'B5',
          severity: 'warning',
          variant: 'usual',
          args: { level1: '满意度指标' },
          rows: ['6 满意度指标/服务对象满意度指标'],
          merges: [],
        },
      ],
    },
    {
      name: 'no satisfaction under 2021',
      table: project(OUTPUT, BENEFIT),
      ...(only2021 ? { pack: only2021 } : {}),
      findings: [{ cell: 'B5', severity: 'info', variant: 'optional', args: { level1: '满意度指标' } }],
    },
    {
      name: 'the project follows 2021, the file 2015',
      table: project(OUTPUT, BENEFIT, COST),
      facts: { treeId: 'T2015' },
      findings: [{ cell: 'B5', severity: 'info', args: { level1: '满意度指标' } }],
    },
    {
      name: 'weights of a scheme without satisfaction',
      table: project(OUTPUT, BENEFIT.replace('|30|', '|40|')),
      findings: [{ cell: 'B5', severity: 'info', variant: 'optional' }],
    },
    {
      name: 'only satisfaction: two findings',
      table: project(SATISFACTION),
      findings: [
        { cell: 'B5', args: { level1: '产出指标' } },
        { cell: 'B5', args: { level1: '效益指标' } },
      ],
    },
    {
      name: 'merged cells of the project grow over the new row, those of its labels do not',
      table: declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|培训人数|≥|30|人|50|正向指标
|^|^|^|^|^|培训期数|≥|3|期|50|正向指标
|乙项目|1.00|做好乙项目|${OUTPUT}
|^|^|^|${BENEFIT}
|^|^|^|${SATISFACTION}`),
      findings: [
        { cell: 'B5', args: { level1: '效益指标' }, rows: ['6 效益指标'], merges: ['B5:B7', 'C5:C7', 'D5:D7'] },
        { cell: 'B5', args: { level1: '满意度指标' }, rows: ['6 满意度指标/服务对象满意度指标'] },
      ],
    },
    {
      name: 'a project that is named in every row',
      table: declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|${OUTPUT}
|甲项目|1.00|做好甲项目|${BENEFIT}
|乙项目|1.00|做好乙项目|${OUTPUT}
|乙项目|1.00|做好乙项目|${BENEFIT}
|乙项目|1.00|做好乙项目|${SATISFACTION}`),
      findings: [{ cell: 'B5', rows: ['6 甲项目/1/做好甲项目/满意度指标/服务对象满意度指标'] }],
    },
    {
      name: 'a label that stands for the rows below it is not torn from them',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|${OUTPUT}
|||||数量指标|培训期数|≥|3|期|50|正向指标
||||${SATISFACTION}`),
      findings: [{ cell: 'B5', args: { level1: '效益指标' }, rows: ['6 效益指标'] }],
    },
    {
      name: 'a form: the cell beside the indicators grows',
      table: form(
        '产出指标|数量指标|护林员人数|≥30人',
        '^|质量指标|巡护合格率|≥95%',
        '效益指标|社会效益指标|受害率|≤0.9‰',
      ),
      findings: [
        { cell: 'C3', args: { level1: '满意度指标' }, rows: ['12 满意度指标/服务对象满意度指标'], merges: ['A9:A13'] },
      ],
    },
    {
      name: 'each project on its own',
      table: declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|${OUTPUT}
||||${BENEFIT}
||||${SATISFACTION}
|乙项目|1.00|做好乙项目|${OUTPUT}
||||${SATISFACTION}`),
      findings: [{ cell: 'B8', args: { level1: '效益指标' } }],
    },
    {
      name: 'a project without any indicator row is one finding',
      table: declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|${OUTPUT}
||||${BENEFIT}
||||${SATISFACTION}
|乙项目|1.00|做好乙项目||||||||`),
      findings: [
        {
          cell: 'B8',
          variant: 'none',
          severity: 'error',
          args: { project: '乙项目' },
          fix: [
            { cell: 'E8', after: '产出指标' },
            { cell: 'F8', after: '数量指标' },
          ],
          rows: ['8 产出指标/质量指标', '8 效益指标', '8 满意度指标/服务对象满意度指标'],
          fixKind: 'review',
        },
      ],
    },
  ],
});
