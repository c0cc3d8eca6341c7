import { level2WrongParent } from '../../../../src/core/rules/structure/t03-level2-wrong-parent';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

/** A project with one indicator row (row 5) and its two labels. */
function row(level1: string, level2: string): string {
  return declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|${level1}|${level2}|完成数量|≥|1|个|90|正向指标`);
}

ruleTester(level2WrongParent, {
  valid: [
    { name: '2015 pair', table: row('产出指标', '成本指标') },
    { name: '2021 pair', table: row('成本指标', '经济成本指标') },
    { name: 'odd spellings of a right pair', table: row('（二）效益', '社会效益 指标：') },
    { name: '满意度 with any satisfaction label', table: row('满意度指标', '群众满意度指标') },
    { name: '满意度 without level 2', table: row('满意度指标', '') },
    { name: 'unknown level 1 is another rule', table: row('产岀指标', '社会效益指标') },
    { name: 'unknown level 2 is another rule', table: row('效益指标', '数量指际') },
    {
      name: 'level 2 in any order',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|满意度指标|服务对象满意度指标|学员满意度|≥|90|%|10|正向指标
||||产出指标|时效指标|按时率|=|100|%|40|正向指标
||||效益指标|可持续影响指标|长效机制|定性|长期||20|正向指标
||||产出指标|数量指标|培训人数|≥|30|人|20|正向指标`),
    },
  ],
  invalid: [
    {
      name: 'one row',
      table: row('效益指标', '数量指标'),
      findings: [
        {
          cell: 'E5',
          variant: null,
          severity: 'error',
          args: { level1: '效益指标', level2: ['数量指标'], parent: '产出指标' },
          fix: [{ cell: 'E5', after: '产出指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '成本指标 above the output labels, merged: one finding',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|成本指标|数量指标|完成数量|≥|1|个|30|正向指标
|^|^|^|^|质量指标|合格率|=|100|%|20|正向指标
|^|^|^|^|时效指标|按时率|=|100|%|20|正向指标
|^|^|^|^|成本指标|总成本|≤|1|万元|20|反向指标`),
      findings: [
        {
          cell: 'E5:E8',
          variant: 'rows',
          args: { level2: ['数量指标', '质量指标', '时效指标', '成本指标'], parent: '产出指标' },
          fix: [{ cell: 'E5', after: '产出指标' }],
        },
      ],
    },
    {
      name: 'merged one row too far',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|30|正向指标
|^|^|^|^|社会效益指标|群众知晓率|≥|90|%|20|正向指标`),
      findings: [{ cell: 'E5:E6', variant: 'split', args: { parents: ['社会效益指标（效益指标）'] }, fix: null }],
    },
    {
      name: 'written once, a row below belongs elsewhere',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|30|正向指标
|||||社会效益指标|群众知晓率|≥|90|%|20|正向指标`),
      findings: [{ cell: 'E5:E6', variant: 'split', fix: null }],
    },
    {
      name: 'merged over labels of different parents',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|满意度指标|数量指标|完成数量|≥|1|个|30|正向指标
|^|^|^|^|社会效益指标|群众知晓率|≥|90|%|20|正向指标`),
      findings: [
        { cell: 'E5:E6', variant: 'split', args: { parents: ['数量指标（产出指标）', '社会效益指标（效益指标）'] } },
      ],
    },
    {
      name: '经济成本指标 under 产出指标',
      table: row('产出指标', '经济成本指标'),
      findings: [{ cell: 'E5', args: { parent: '成本指标' }, fix: [{ cell: 'E5', after: '成本指标' }] }],
    },
    {
      name: 'two cells are two findings',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|效益指标|数量指标|完成数量|≥|1|个|30|正向指标
||||产出指标|社会效益指标|群众知晓率|≥|90|%|20|正向指标`),
      findings: [
        { cell: 'E5', args: { parent: '产出指标' } },
        { cell: 'E6', args: { parent: '效益指标' } },
      ],
    },
    {
      name: 'the message names the text of the cell',
      table: row('效果指标', '数量指标'),
      findings: [{ cell: 'E5', args: { level1: '效果指标' } }],
    },
  ],
});
