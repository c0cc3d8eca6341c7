import { nameTypo } from '../../../../src/core/rules/names/n14-name-typo';
import { TYPO_WORDS } from '../../../../src/core/rules/names/typo-words';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

ruleTester(nameTypo, {
  valid: [
    { name: 'right words', table: named('租赁设备台数', '= | 3 | 台') },
    { name: '响应', table: named('故障响应时间', '≤ | 2 | 小时', '产出指标 | 时效指标') },
    { name: '相应 of its own', table: named('相应制度健全性', '定性 | 健全', '效益指标 | 可持续影响指标') },
    { name: '应运而生', table: named('应运而生服务站个数', '= | 2 | 个') },
    { name: '配套设施', table: named('配套设施数量', '= | 3 | 套') },
    { name: '关系', table: named('劳动关系调解次数') },
    { name: '设置', table: named('岗位设置数量', '= | 3 | 个') },
    { name: '拔河', table: named('拔河比赛场次', '= | 3 | 场次') },
    { name: '登陆', table: named('台风登陆预警次数') },
    { name: 'no name', table: named('') },
  ],
  invalid: [
    {
      name: 'a name',
      table: named('故障相应时间', '≤ | 2 | 小时', '产出指标 | 时效指标'),
      findings: [
        {
          cell: 'G5',
          severity: 'info',
          args: { wrong: ['相应时间'], right: ['响应时间'] },
          fix: [{ cell: 'G5', after: '故障响应时间' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'another',
      table: named('网络租凭费', '≤ | 3 | 万元', '产出指标 | 成本指标'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '网络租赁费' }] }],
    },
    {
      name: '配套设置',
      table: named('配套设置数量'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '配套设施数量' }] }],
    },
    {
      name: 'two in one name',
      table: named('配套设置按装数量'),
      findings: [{ cell: 'G5', fix: [{ cell: 'G5', after: '配套设施安装数量' }] }],
    },
    {
      name: 'the name of a project',
      table: named('巡查次数').replace('甲项目经费', '系统推广应运经费'),
      findings: [{ cell: 'B5', fix: [{ cell: 'B5', after: '系统推广应用经费' }] }],
    },
    {
      name: 'in a text',
      table: indicatorText('一、产出指标', '（一）时效指标', '1.资金拔付及时率≥95%'),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）时效指标\n1.资金拨付及时率≥95%' }] }],
    },
    {
      name: 'in a form',
      table: namedInForm('竟赛场次', '3场'),
      findings: [{ cell: 'C6', fix: [{ cell: 'C6', after: '竞赛场次' }] }],
    },
    { name: 'of a person', table: namedInForm('关系关爱干部人数', '30人'), findings: [{ cell: 'C6' }] },
    {
      name: 'in a goal',
      table: named('巡查次数').replace('完成甲项目年度工作。', '关系关爱干部，及时拔付资金。'),
      findings: [{ cell: 'D5', variant: 'goal', args: { wrong: ['关系关爱', '拔付'] }, fix: null }],
    },
  ],
});

test('no slip is mended into another slip', () => {
  const mended = TYPO_WORDS.map(({ right }) => right);
  expect(TYPO_WORDS.filter(({ wrong }) => mended.some((right) => right.includes(wrong)))).toEqual([]);
});
