import { level2Unknown } from '../../../../src/core/rules/structure/t02-level2-unknown';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';

/** A table of projects with one indicator row each (rows 5, 6, …), by their labels. */
function projects(...labels: readonly (readonly [level1: string, level2: string])[]): string {
  const lines = labels.map(
    ([level1, level2], index) =>
      `|第${index + 1}个项目|1.00|做好第${index + 1}件事|${level1}|${level2}|完成情况${index}|≥|1|个|90|正向指标`,
  );
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(level2Unknown, {
  valid: [
    { name: 'labels of the 2015 tree', table: projects(['产出指标', '成本指标'], ['效益指标', '可持续影响指标']) },
    { name: 'labels of the 2021 tree', table: projects(['成本指标', '经济成本指标'], ['成本指标', '生态环境成本']) },
    { name: 'blank inside', table: projects(['效益指标', '社会效益 指标']) },
    { name: 'without 指标', table: projects(['效益指标', '可持续影响']) },
    { name: 'older and local words', table: projects(['效益指标', '环境效益指标'], ['产出指标', '产出数量']) },
    { name: 'satisfaction under other words', table: projects(['满意度指标', '社会公众满意度指标']) },
    {
      name: 'whose satisfaction is measured, in the label',
      table: projects(
        ['满意度指标', '党员满意度指标'],
        ['满意度指标', '参训教师满意度'],
        ['满意度指标', '患者满意率指标'],
      ),
    },
    { name: '满意度指标 as level 2', table: projects(['满意度指标', '满意度指标']) },
    { name: 'satisfaction without level 2', table: projects(['满意度指标', '']) },
    { name: 'the table writes no level 2 at all', table: projects(['产出指标', ''], ['效益指标', '']) },
    {
      name: 'blank below an unknown level 1 is another rule',
      table: projects(['产岀指标', ''], ['产出指标', '数量指标']),
    },
    { name: 'wrong parent is not this rule', table: projects(['效益指标', '数量指标']) },
  ],
  invalid: [
    {
      name: 'slip of the pen',
      table: projects(['产出指标', '数量指际']),
      findings: [
        {
          cell: 'F5',
          variant: null,
          severity: 'error',
          group: null,
          args: { label: '数量指际', level2: '数量指标' },
          fix: [{ cell: 'F5', after: '数量指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'no label near it',
      table: projects(['产出指标', '人大常委会成员及远程对象']),
      findings: [{ cell: 'F5', variant: 'unknown', fix: null }],
    },
    {
      name: 'no label near it, but only one that can stand there',
      table: projects(['满意度指标', '人大常委会成员及远程对象']),
      findings: [
        {
          cell: 'F5',
          severity: 'error',
          variant: null,
          args: { level2: '服务对象满意度指标' },
          fix: [{ cell: 'F5', after: '服务对象满意度指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a label that local trees add is no error where it stands alone',
      table: projects(['效益指标', '政治效益指标'], ['效益指标', '安全效益指标'], ['产出指标', '其他指标']),
      findings: [
        { cell: 'F5', variant: 'local', severity: 'warning', group: 'file', args: { projects: 1 }, fix: null },
        { cell: 'F6', variant: 'local', severity: 'warning' },
        { cell: 'F7', variant: 'local', severity: 'warning' },
      ],
    },
    {
      name: 'satisfaction of somebody under another level 1',
      table: projects(['效益指标', '党员满意度指标']),
      findings: [{ cell: 'F5', severity: 'error' }],
    },
    {
      name: 'projects on several sheets are one file',
      table: projects(['效益指标', '政治与安全方面']),
      others: [
        sheetOf('二', projects(['效益指标', '政治与安全方面'])),
        sheetOf('三', projects(['效益指标', '政治与安全方面'])),
      ],
      findings: [
        { cell: 'F5', variant: 'local', severity: 'warning', args: { projects: 3 } },
        { cell: 'F5', variant: 'local', severity: 'warning' },
        { cell: 'F5', variant: 'local', severity: 'warning' },
      ],
    },
    {
      name: 'a level-1 label in the level-2 column',
      table: projects(['效益指标', '产出指标']),
      findings: [{ cell: 'F5', variant: 'level1', fix: null }],
    },
    {
      name: 'in two projects still an error',
      table: projects(['效益指标', '政治效益与影响'], ['效益指标', '政治效益与影响']),
      findings: [
        { cell: 'F5', severity: 'error' },
        { cell: 'F6', severity: 'error' },
      ],
    },
    {
      name: 'in three projects a local tree',
      table: projects(['效益指标', '政治与安全方面'], ['效益指标', '政治与安全方面'], ['效益指标', '政治与安全方面']),
      findings: [
        { cell: 'F5', variant: 'local', severity: 'warning', group: 'file', args: { projects: 3 }, fix: null },
        { cell: 'F6', variant: 'local', severity: 'warning', group: 'file' },
        { cell: 'F7', variant: 'local', severity: 'warning', group: 'file' },
      ],
    },
    {
      name: 'three times in one project is no local tree',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|效益指标|政治与安全方面|完成数量|≥|1|个|40|正向指标
||||效益指标|政治与安全方面|合格率|=|100|%|30|正向指标
||||效益指标|政治与安全方面|按时率|=|100|%|20|正向指标`),
      findings: [
        { cell: 'F5', severity: 'error' },
        { cell: 'F6', severity: 'error' },
        { cell: 'F7', severity: 'error' },
      ],
    },
    {
      name: 'blank where the level 1 has several',
      table: projects(['产出指标', '数量指标'], ['效益指标', '']),
      findings: [{ cell: 'F6', variant: 'blank', severity: 'error', args: { level1: '效益指标' }, fix: null }],
    },
    {
      name: 'blank in many projects stays an error each',
      table: projects(['产出指标', '数量指标'], ['效益指标', ''], ['效益指标', ''], ['产出指标', '']),
      findings: [{ cell: 'F6' }, { cell: 'F7' }, { cell: 'F8', severity: 'error', group: null }],
    },
    {
      name: 'a merged cell is one finding',
      table: declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数置指标|完成数量|≥|1|个|40|正向指标
|^|^|^|^|^|办结件数|≥|1|件|30|正向指标`),
      findings: [{ cell: 'F5:F6', fix: [{ cell: 'F5', after: '数量指标' }] }],
    },
    {
      name: 'nearest among the labels of its level 1',
      table: projects(['成本指标', '经济成益指标'], ['效益指标', '经济成益指标']),
      findings: [
        { cell: 'F5', args: { level2: '经济成本指标' } },
        { cell: 'F6', args: { level2: '经济效益指标' } },
      ],
    },
  ],
});
