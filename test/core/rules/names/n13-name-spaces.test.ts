import { nameSpaces } from '../../../../src/core/rules/names/n13-name-spaces';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

ruleTester(nameSpaces, {
  valid: [
    { name: 'none', table: named('巡查次数') },
    { name: 'beside Latin letters', table: named('OA 系统运行天数', '= | 365 | 天') },
    { name: 'beside digits', table: named('第 3 批次慰问人数', '= | 30 | 人') },
    { name: 'Latin words', table: named('Windows Server 授权数量', '= | 3 | 套') },
    { name: 'at the ends is Z07', table: named('"  巡查次数 "') },
    { name: 'a line break is Z07', table: named('"河道\\n巡查次数"') },
    { name: 'a table is drawn with blanks', table: named('巡查次数', '≥ | 12 | 次', '产出指标 | 数 量 指 标') },
    {
      name: 'before the value of a text',
      table: indicatorText('一、产出指标', '（一）数量指标', '1. 巡查次数 ≥12 次'),
    },
    {
      name: 'more than two in a text are left by a web page',
      table: indicatorText('一、产出指标', '（一）数量指标', '1.河道    巡查次数≥12次'),
    },
    { name: 'no name', table: named('') },
  ],
  invalid: [
    {
      name: 'one blank',
      table: named('完成 河道巡查次数'),
      findings: [
        {
          cell: 'G5',
          severity: 'info',
          group: 'project',
          variant: null,
          args: { name: '完成河道巡查次数' },
          fix: [{ cell: 'G5', after: '完成河道巡查次数' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a wide one',
      table: named('河道　巡查次数'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '河道巡查次数' }] }],
    },
    {
      name: 'several',
      table: named('河 道 巡 查 次 数'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '河道巡查次数' }] }],
    },
    {
      name: 'beside brackets',
      table: named('巡查次数 （河道）'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '巡查次数（河道）' }] }],
    },
    {
      name: 'only those between Chinese characters',
      table: named('OA 系统 巡检次数'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: 'OA 系统巡检次数' }] }],
    },
    {
      name: 'in the name of a project',
      table: named('巡查次数').replace('甲项目经费', '河道 保洁经费'),
      findings: [
        {
          cell: 'B5',
          variant: 'project',
          args: { name: '河道保洁经费' },
          fix: [{ cell: 'B5', after: '河道保洁经费' }],
        },
      ],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）数量指标', '1.河道 巡查次数≥12次'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标\n1.河道巡查次数≥12次' }] }],
    },
    {
      name: 'in a form, also over lines',
      table: namedInForm('河道\\n巡查次数', '12次'),
      findings: [{ cell: 'C6', fix: [{ cell: 'C6', after: '河道巡查次数' }] }],
    },
    {
      name: 'in the project of a form',
      table: namedInForm('巡查次数', '12次').replace('道路养护', '道路 养护'),
      findings: [{ cell: 'B2', variant: 'project', fix: [{ cell: 'B2', after: '道路养护' }] }],
    },
  ],
});
