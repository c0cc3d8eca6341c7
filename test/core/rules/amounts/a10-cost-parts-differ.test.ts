import { costPartsDiffer } from '../../../../src/core/rules/amounts/a10-cost-parts-differ';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const GOAL =
  '1、网站监测服务费1万元。2、政府办公室门户网站维护费2.5万元。3、政府网站改版升级费22.13万元。4、云会议系统2.1万元';
const sites = (row: string): string => costProject(`政府办公系统 | 27.73 | ${GOAL}`, `成本指标 | ${row}`);
const text = (items: string): string => `一、产出指标\\n（一）成本指标：\\n${items}`;

ruleTester(costPartsDiffer, {
  valid: [
    {
      name: 'right parts',
      table: sites('网站监测服务费、办公室门户网站维护费、政府网站改版升级费 | = | 25.63 | 万元'),
    },
    {
      name: 'a rounded sum',
      table: sites('网站监测服务费、办公室门户网站维护费、政府网站改版升级费 | = | 25.6 | 万元'),
    },
    {
      name: 'a limit above the sum',
      table: sites('网站监测服务费、办公室门户网站维护费、政府网站改版升级费 | ≤ | 28 | 万元'),
    },
    {
      name: 'a part that the goal does not name',
      table: sites('网站监测服务费、印刷费、政府网站改版升级费 | = | 30 | 万元'),
    },
    { name: 'a part under another name', table: sites('网站监测服务费、政府网站升级费 | = | 20 | 万元') },
    { name: 'one thing', table: sites('网站监测服务费 | = | 3 | 万元') },
    { name: 'a unit cost', table: sites('网站监测服务费、门户网站维护费 | = | 3 | 万元/月') },
    { name: 'amounts in the name, right', table: sites('培训费3万元、会议费2万元 | = | 5 | 万元') },
    { name: 'limits in the name', table: sites('培训费不超过3万元、会议费不超过2万元 | ≤ | 4 | 万元') },
    {
      name: 'rows that are the budget together (门源县政府办 #11)',
      table: disclosed(
        `公益性岗位经费|57.87|保障工资|${text('1.同工同酬人员年保障金额307800元\\n2.公益性人员年保障金额270900元')}`,
      ),
    },
    {
      name: 'limits are no allocation (must-not 11)',
      table: costProject(
        '基层党建经费 | 5.00 | 开展活动',
        '成本指标 | 培训费 | ≤ | 4 | 万元',
        '成本指标 | 会议费 | ≤ | 3 | 万元',
      ),
    },
    {
      name: 'a total with its parts',
      table: costProject(
        '基层党建经费 | 5.00 | 开展活动',
        '成本指标 | 总成本 | = | 5 | 万元',
        '成本指标 | 培训费 | = | 3 | 万元',
        '成本指标 | 会议费 | = | 2 | 万元',
      ),
    },
    {
      name: 'a part of a part',
      table: costProject(
        '基层党建经费 | 5.00 | 开展活动',
        '成本指标 | 培训会议费 | = | 5 | 万元',
        '成本指标 | 其中：会议费 | = | 2 | 万元',
      ),
    },
    {
      name: 'fixed and limited amounts together',
      table: costProject(
        '基层党建经费 | 5.00 | 开展活动',
        '成本指标 | 培训费 | = | 4 | 万元',
        '成本指标 | 会议费 | ≤ | 3 | 万元',
      ),
    },
  ],
  invalid: [
    {
      name: 'the parts of the goal have another sum (门源县政府办 #8)',
      table: sites('网站监测服务费、办公室门户网站维护费、政府网站改版升级费 | = | 27.89 | 万元'),
      findings: [
        {
          cell: 'I4',
          severity: 'warning',
          variant: null,
          args: { measure: '=27.89万元', parts: ['1', '2.5', '22.13'], sum: '25.63', amountUnit: '万元' },
          related: ['D4'],
          fix: null,
        },
      ],
    },
    {
      name: 'the same in composite text, without operator',
      table: disclosed(
        `政府办公系统|27.73|${GOAL}|${text('1.网站监测服务费、办公室门户网站维护费、政府网站改版升级费27.89万元')}`,
      ),
      findings: [{ cell: 'E4', args: { sum: '25.63' } }],
    },
    {
      name: 'a limit below the sum',
      table: sites('网站监测服务费和政府网站改版升级费 | ≤ | 20 | 万元'),
      findings: [{ cell: 'I4', args: { sum: '23.13' } }],
    },
    {
      name: 'amounts in the name',
      table: sites('培训费3万元、会议费2万元 | = | 6 | 万元'),
      findings: [{ cell: 'I4', variant: 'name', args: { sum: '5' }, related: [] }],
    },
    {
      name: 'fixed rows above the budget',
      table: costProject(
        '基层党建经费 | 5.00 | 开展活动',
        '成本指标 | 培训费 | = | 4 | 万元',
        '成本指标 | 会议费 | = | 15000 | 元',
      ),
      findings: [
        {
          cell: 'I4',
          variant: 'rows',
          args: { names: ['培训费', '会议费'], sum: '5.5', budget: '5', difference: '0.5' },
          related: ['I5', 'C4'],
        },
      ],
    },
  ],
});
