import { goalRepeatedWords } from '../../../../src/core/rules/names/n08-goal-repeated-words';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from '../goals/goal-tables';

const goal = (text: string): string => declared([{ goal: text }]);

ruleTester(goalRepeatedWords, {
  valid: [
    { name: 'a sentence', table: goal('为全县117名村干部进行健康体检1次，掌握干部健康状况。') },
    { name: '人人, 家家户户', table: goal('人人参与，家家户户受益，千千万万群众满意。') },
    { name: 'a doing with its object', table: goal('为困难职工发放慰问慰问金，救助救助站人员。') },
    { name: 'words of two phrases meet', table: goal('建设服务服务型机关，组织党员学习学习强国平台。') },
    { name: 'a room', table: goal('租用会议会议室3间。') },
    { name: 'one case, one file', table: goal('案件档案一案一册，一村一策。') },
    { name: 'parted by a mark', table: goal('开展培训，培训人数不低于100人。') },
    { name: 'the noun only ahead', table: goal('奖励人数不低于100人，服务人数不少于人口的80%。') },
    { name: 'numbers', table: goal('2020年起每年20次，20次以上的加分。') },
    { name: 'no goal', table: goal('') },
  ],
  invalid: [
    {
      name: 'a word twice (门源县委组织部 #13)',
      table: goal('建立健康档案，掌握村（社区）干部干部健康状况。'),
      findings: [
        {
          cell: 'D5',
          severity: 'warning',
          variant: 'goal',
          args: { repeated: '干部干部', word: '干部' },
          fix: null,
        },
      ],
    },
    {
      name: 'again behind the comparison (#23)',
      table: goal('目标一：奖励公务员人数不低于人数100人。'),
      findings: [{ cell: 'D5', args: { repeated: '人数不低于人数', word: '人数' } }],
    },
    {
      name: 'with a sign',
      table: goal('培训次数≥次数5次。'),
      findings: [{ cell: 'D5', args: { word: '次数' } }],
    },
    { name: 'a longer word', table: goal('维修农村公路农村公路12公里。'), findings: [{ cell: 'D5' }] },
    {
      name: 'in a disclosure table',
      table: disclosed([{ goal: '开展义务教育教育督导。' }]),
      findings: [{ cell: 'D5', variant: 'goal' }],
    },
    { name: 'in a form', table: formed({ goal: '购买设备设备3台。' }), findings: [{ cell: 'B5' }] },
  ],
});
