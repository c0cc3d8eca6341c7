import { minimumOverLimit } from '../../../../src/core/rules/amounts/a13-minimum-over-limit';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const TIMES = '数量指标 | 督查次数 | ≥ | 142 | 次/年';
const FUEL = '成本指标 | 督查加油费 | ≥ | 300 | 元/次';
const SAVING = '成本指标 | 督查经费成本节约率 | ≥ | 5 | %';
const project = (...rows: string[]): string => costProject('督察经费 | 4.26 | 做好督查', ...rows);

ruleTester(minimumOverLimit, {
  valid: [
    { name: 'just the limit', table: project(TIMES, FUEL, '成本指标 | 督查经费成本 | ≤ | 4.26 | 万元') },
    { name: 'room for the saving', table: project(TIMES, FUEL, '成本指标 | 督查经费成本 | ≤ | 4.6 | 万元', SAVING) },
    {
      name: 'a price that may be less',
      table: project(TIMES, FUEL.replace('≥', '≤'), '成本指标 | 督查经费成本 | ≤ | 4 | 万元', SAVING),
    },
    {
      name: 'a quantity that may be less',
      table: project(TIMES.replace('≥', '≤'), FUEL, '成本指标 | 督查经费成本 | ≤ | 4 | 万元'),
    },
    { name: 'the limit of something else', table: project(TIMES, FUEL, '成本指标 | 督查办公费 | ≤ | 1 | 万元') },
    { name: 'no limit, no saving', table: project(TIMES, FUEL) },
    { name: 'fixed standards are A11', table: project(TIMES.replace('≥', '='), FUEL.replace('≥', '=')) },
    { name: 'a saving that is a limit', table: project(TIMES, FUEL, SAVING.replace('≥', '≤')) },
    { name: 'other units', table: project(TIMES, FUEL.replace('元/次', '元/辆'), SAVING) },
    { name: 'an amount, no price', table: project(TIMES, FUEL.replace('元/次', '元'), SAVING) },
  ],
  invalid: [
    {
      name: 'nothing is left to save (门源县政府办 #6)',
      table: project(TIMES, '成本指标 | 督查经费成本 | ≤ | 4.26 | 万元', SAVING, FUEL),
      findings: [
        {
          cell: 'I6',
          severity: 'warning',
          variant: 'saving',
          args: { terms: ['142次/年×300元/次'], minimum: '4.26', most: '4.047', measure: '≥5%', amountUnit: '万元' },
          related: ['I5', 'I4', 'I7'],
          fix: null,
        },
      ],
    },
    {
      name: 'above the limit',
      table: project(TIMES, FUEL, '成本指标 | 督查经费成本 | ≤ | 4 | 万元', SAVING),
      findings: [
        {
          cell: 'I6',
          variant: null,
          args: { name: '督查经费成本', measure: '≤4万元', minimum: '4.26' },
          related: ['I4', 'I5'],
        },
      ],
    },
    {
      name: 'above the total, fixed price',
      table: costProject(
        '村级垃圾清运经费 | 20.00 | 清运垃圾',
        '数量指标 | 清运垃圾量 | ≥ | 3000 | 吨',
        '成本指标 | 垃圾清运单价 | = | 80 | 元/吨',
        '成本指标 | 项目总成本 | ≤ | 20 | 万元',
      ),
      findings: [{ cell: 'I6', variant: null, args: { minimum: '24' } }],
    },
    {
      name: 'the budget is the limit of the saving',
      table: project(TIMES, FUEL, SAVING),
      findings: [{ cell: 'I6', variant: 'saving', args: { most: '4.047' }, related: ['I4', 'I5'] }],
    },
    {
      name: 'composite text',
      table: disclosed(
        '督察经费|4.26|做好督查|一、产出指标\\n（一）数量指标：\\n1.督查次数≥142次/年\\n（二）成本指标：\\n1.督查加油费≥300元/次\\n2.督查经费成本≤4万元',
      ),
      findings: [{ cell: 'E4', variant: null }],
    },
  ],
});
