import { level1Unknown } from '../../../../src/core/rules/structure/t01-level1-unknown';
import { nationalPack, packs } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

const only2015 = packs.find(({ trees }) => trees.length === 1 && trees[0]?.id === 'T2015') ?? nationalPack;

/** A project with one indicator row (row 5) and its two labels. */
function row(level1: string, level2: string): string {
  return declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|${level1}|${level2}|完成数量|≥|1|个|90|正向指标`);
}

ruleTester(level1Unknown, {
  valid: [
    { name: 'canonical label', table: row('产出指标', '数量指标') },
    { name: 'without 指标', table: row('产出', '数量') },
    { name: 'with ordinal, colon and blanks', table: row('一、产出 指标：', '（一）数量指标：') },
    { name: 'line break inside', table: row('满意度\\n指标', '服务对象满意度指标') },
    { name: 'older word of 四川', table: row('项目完成指标', '数量指标') },
    { name: '效果指标 means 效益指标', table: row('效果指标', '社会效益指标') },
    { name: '服务对象满意度指标 as level 1', table: row('服务对象满意度指标', '服务对象满意度') },
    { name: '成本指标 of the other tree', table: row('成本指标', '经济成本指标') },
    {
      name: 'written once, the rows below blank',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|50|正向指标
|||||质量指标|合格率|=|100|%|40|正向指标`),
    },
    {
      name: 'merged over its rows',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|50|正向指标
|^|^|^|^|质量指标|合格率|=|100|%|40|正向指标`),
    },
  ],
  invalid: [
    {
      name: 'one wrong character, level 2 confirms it',
      table: row('产岀指标', '数量指标'),
      findings: [
        {
          cell: 'E5',
          variant: null,
          severity: 'error',
          args: { label: '产岀指标', level1: '产出指标' },
          fix: [{ cell: 'E5', after: '产出指标' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'near a label, level 2 blank',
      table: row('满意指标', ''),
      findings: [{ cell: 'E5', variant: 'near', args: { level1: '满意度指标' }, fixKind: 'review' }],
    },
    {
      name: 'nowhere near, level 2 tells the parent',
      table: row('绩效目标类', '社会效益指标'),
      findings: [{ cell: 'E5', variant: null, fix: [{ cell: 'E5', after: '效益指标' }], fixKind: 'review' }],
    },
    {
      name: 'near one label, level 2 says another: only a person can tell',
      table: row('效益指际', '数量指标'),
      findings: [{ cell: 'E5', variant: 'unknown', fix: null }],
    },
    {
      name: 'nothing to go by',
      table: row('其他要求', ''),
      findings: [{ cell: 'E5', variant: 'unknown', args: { label: '其他要求' }, fix: null }],
    },
    {
      name: 'level 2 in the level-1 column',
      table: row('数量指标', '数量指标'),
      findings: [
        { cell: 'E5', variant: 'level2', args: { level1: '产出指标' }, fix: [{ cell: 'E5', after: '产出指标' }] },
      ],
    },
    {
      name: 'blank, level 2 tells the parent',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目||社会效益指标|知晓率|≥|90|%|90|正向指标`),
      findings: [{ cell: 'E5', variant: 'blank-known', fix: [{ cell: 'E5', after: '效益指标' }], fixKind: 'safe' }],
    },
    {
      name: 'blank, and so is level 2',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|||知晓率|≥|90|%|90|正向指标`),
      findings: [{ cell: 'E5', variant: 'blank', fix: null }],
    },
    {
      name: 'a merged cell is one finding',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出旨标|数量指标|完成数量|≥|1|个|40|正向指标
|^|^|^|^|质量指标|合格率|=|100|%|30|正向指标
|^|^|^|^|时效指标|按时率|=|100|%|20|正向指标`),
      findings: [{ cell: 'E5:E7', fix: [{ cell: 'E5', after: '产出指标' }] }],
    },
    {
      name: 'the same label in two cells is two findings',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出旨标|数量指标|完成数量|≥|1|个|40|正向指标
||||产出旨标|质量指标|合格率|=|100|%|30|正向指标`),
      findings: [{ cell: 'E5' }, { cell: 'E6' }],
    },
    {
      name: 'a pack with the 2015 tree only does not know 成本指标 as level 1',
      table: row('成本指标', '数量指标'),
      pack: only2015,
      findings: [{ cell: 'E5', variant: 'level2', args: { level1: '产出指标' } }],
    },
  ],
});
