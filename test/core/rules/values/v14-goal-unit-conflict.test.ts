import { goalUnitConflict } from '../../../../src/core/rules/values/v14-goal-unit-conflict';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from '../goals/goal-tables';

const table = (goal: string, rows: readonly string[], name = '节日慰问'): string => declared([{ name, goal, rows }]);

ruleTester(goalUnitConflict, {
  valid: [
    { name: 'the same unit', table: table('慰问困难群众30户。', ['数量指标|慰问困难群众|≥|30|户']) },
    { name: '名 and 人', table: table('慰问老党员10名。', ['数量指标|慰问老党员|≥|10|人']) },
    { name: 'another number is X01', table: table('慰问老党员10名。', ['数量指标|慰问老党员|≥|12|户']) },
    { name: 'equal by chance', table: table('举办培训10期。', ['数量指标|培训人数|≥|10|人'], '培训费') },
    { name: 'another thing', table: table('慰问老党员10名。', ['数量指标|慰问困难家庭|≥|10|户']) },
    {
      name: 'both are counted',
      table: table('慰问困难群众30户，慰问困难群众30人。', ['数量指标|慰问困难群众|≥|30|户']),
    },
    {
      name: 'a price in the same unit',
      table: table('接待标准控制在150元/人次内。', ['成本指标|公务接待标准|≤|150|元/人次'], '公务接待'),
    },
    {
      name: '元/人 and 元/人次 are written for each other',
      table: table('接待标准控制在150元/人内。', ['成本指标|公务接待标准|≤|150|元/人次'], '公务接待'),
    },
    {
      name: 'the year is the budget’s',
      table: table('每人每年补助3000元。', ['成本指标|人均补助标准|=|3000|元/人'], '生活补助'),
    },
    {
      name: 'without what it is counted per it is V15',
      table: table('每人补助3000元。', ['成本指标|补助标准|=|3000|元'], '生活补助'),
    },
    {
      name: 'a price of another thing',
      table: table('住宿标准140元/天。', ['成本指标|专家讲课费|≤|140|元/人'], '培训费'),
    },
    {
      name: 'the words of the goal say what the unit leaves out',
      table: table('每人每月补助600元。', ['成本指标|低保月人均补助水平|≥|600|元/人/月'], '低保'),
    },
    {
      name: 'the month stands in the words',
      table: table('月补助标准600元/人。', ['成本指标|低保补助标准|≥|600|元/人/月'], '低保'),
    },
    { name: 'a range', table: table('慰问老党员10-12名。', ['数量指标|慰问老党员|≥|10|户']) },
  ],
  invalid: [
    {
      name: 'persons and households (门源县政府办 #9)',
      table: table('慰问贫困老党员10名，切实把温暖送到群众心坎上。', ['数量指标|慰问贫困老党员|≥|10|户']),
      findings: [
        {
          cell: 'J5',
          severity: 'warning',
          variant: 'goal',
          args: { name: '慰问贫困老党员', goal: '10名', measure: '≥10户' },
          related: ['D5'],
          fix: null,
        },
      ],
    },
    {
      name: 'a price per day and per visit (#7)',
      table: disclosed([
        {
          name: '公务接待',
          goal: '自助餐接待标准控制在150元/人/天内。',
          text: '一、产出指标\\n（一）成本指标：\\n1.公务接待标准≤150元/人次',
        },
      ]),
      findings: [{ cell: 'E5', args: { goal: '150元/人/天', measure: '≤150元/人次' } }],
    },
    {
      name: 'households in the goal, persons in the indicator',
      table: table('救助困难残疾人200户。', ['数量指标|救助困难残疾人|=|200|人'], '残疾人救助'),
      findings: [{ cell: 'J5', args: { goal: '200户' } }],
    },
    {
      name: 'in a form',
      table: formed({ goal: '伙食补助标准40元/人/天。' }).replace(
        '数量指标|完成数量|≥1个',
        '成本指标|伙食补助标准|=40元/天',
      ),
      findings: [{ cell: 'E7' }],
    },
  ],
});
