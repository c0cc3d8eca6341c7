import { nameIsProject } from '../../../../src/core/rules/names/n17-name-is-project';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm, namedRows } from './name-rows';

ruleTester(nameIsProject, {
  valid: [
    { name: 'another name', table: named('巡查次数') },
    { name: 'the project in it', table: named('甲项目经费发放人数', '= | 5 | 人') },
    { name: 'a part of it', table: named('甲项目', '= | 5 | 个') },
    { name: 'a cost', table: named('甲项目经费', '≤ | 2 | 万元', '产出指标 | 成本指标') },
    { name: 'a cost of the other tree', table: named('甲项目经费', '≤ | 2 | 万元', '成本指标 | 经济成本指标') },
    { name: 'a project without a name', table: named('巡查次数').replace('甲项目经费', '') },
    { name: 'no name', table: named('') },
    { name: 'in a form', table: namedInForm('道路养护里程', '12公里') },
    { name: 'a cost in a text', table: indicatorText('一、产出指标', '（一）成本指标', '1.农村道路养护经费≤5万元') },
    { name: 'another in a text', table: indicatorText('一、产出指标', '（一）数量指标', '1.养护里程≥12公里') },
  ],
  invalid: [
    {
      name: 'people: 人数 says what is counted',
      table: named('甲项目经费', '= | 5 | 人'),
      findings: [
        {
          cell: 'G5',
          severity: 'warning',
          args: { name: '甲项目经费' },
          fix: [{ cell: 'G5', after: '甲项目经费人数' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'times',
      table: named('甲项目经费', '≥ | 5 | 次'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '甲项目经费次数' }] }],
    },
    {
      name: 'a share: only a person can tell',
      table: named('甲项目经费', '= | 100 | %'),
      findings: [{ cell: 'G5', fix: null }],
    },
    {
      name: 'a word',
      table: named('甲项目经费', '定性 | 规范', '效益指标 | 社会效益指标'),
      findings: [{ cell: 'G5', fix: null }],
    },
    { name: 'blanks and signs apart', table: named('“甲项目”经费', '= | 5 | 人'), findings: [{ cell: 'G5' }] },
    {
      name: 'no fix that would make a name twice',
      table: namedRows('数量指标 | 甲项目经费人数 | = | 5 | 人', '数量指标 | 甲项目经费 | = | 5 | 人'),
      findings: [{ cell: 'G6', fix: null }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）数量指标', '1.农村道路养护经费=5人'),
      findings: [
        { cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标\n1.农村道路养护经费人数=5人' }] },
      ],
    },
    {
      name: 'in a form',
      table: namedInForm('道路养护', '12次'),
      findings: [{ cell: 'C6', fix: [{ cell: 'C6', after: '道路养护次数' }] }],
    },
  ],
});
