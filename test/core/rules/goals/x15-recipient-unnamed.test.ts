import { recipientUnnamed } from '../../../../src/core/rules/goals/x15-recipient-unnamed';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed } from './goal-tables';

const GOAL = '慰问贫困家庭30户、老党员10名、去世党员家属15户，把温暖送到群众心坎上。';
const PRICES = [
  '成本指标|慰问贫困家庭成本|≤|300|元/户',
  '成本指标|慰问老党员成本|≤|500|元/人',
  '成本指标|慰问党员家属成本|≤|500|元/户',
];
const table = (goal: string, ...rows: string[]): string => declared([{ name: '节日慰问经费', goal, rows }]);

ruleTester(recipientUnnamed, {
  valid: [
    { name: 'all stand in the goal', table: table(GOAL, ...PRICES) },
    {
      name: 'the goal names it',
      table: table(`${GOAL}慰问金融企业。`, ...PRICES, '成本指标|慰问金融企业成本|≤|1|万元/单位'),
    },
    {
      name: 'its number is an indicator',
      table: table(GOAL, '数量指标|慰问金融企业数|=|5|家', ...PRICES, '成本指标|慰问金融企业成本|≤|1|万元/单位'),
    },
    {
      name: 'a goal that lists nobody',
      table: table('做好节日期间各项工作。', ...PRICES, '成本指标|慰问金融企业成本|≤|1|万元/单位'),
    },
    {
      name: 'a single other one',
      table: table(GOAL, PRICES[0]!, '成本指标|慰问金融企业成本|≤|1|万元/单位'),
    },
    { name: 'things are no recipients', table: table(GOAL, ...PRICES, '成本指标|宣传资料印刷费|≤|5|元/份') },
    { name: 'an amount of all', table: table(GOAL, ...PRICES, '成本指标|慰问金融企业|≤|1|万元') },
    { name: 'only general words', table: table(GOAL, ...PRICES, '成本指标|慰问其他人员成本|≤|300|元/人次') },
    { name: 'no goal', table: table('', ...PRICES, '成本指标|慰问金融企业成本|≤|1|万元/单位') },
    { name: 'no cost', table: table(GOAL, '数量指标|慰问户数|=|30|户') },
  ],
  invalid: [
    {
      name: 'one more with a price (门源县政府办 #9)',
      table: table(GOAL, ...PRICES, '成本指标|慰问相关金融企业成本|≤|1|万元/单位'),
      findings: [
        {
          cell: 'G8',
          severity: 'info',
          variant: 'recipient',
          args: { name: '慰问相关金融企业成本', measure: '≤1万元/单位' },
          fix: null,
        },
      ],
    },
    {
      name: 'in a disclosure table',
      table: disclosed([
        {
          name: '教育资助',
          goal: '资助困难学生300人，补助乡村教师50人。',
          text: '一、产出指标\\n（一）成本指标：\\n1.困难学生资助标准=1000元/人\\n2.乡村教师补助标准=600元/人\\n3.退役军人补助标准=800元/人',
        },
      ]),
      findings: [{ cell: 'E5', args: { name: '退役军人补助标准' } }],
    },
  ],
});
