import { costTotalDiffers } from '../../../../src/core/rules/amounts/a16-cost-total-differs';
import { ruleTester } from '../../../support/rule-tester';
import { costProject, disclosed } from './cost-project';

const costs = (...rows: string[]): string =>
  costProject('信访维稳专项经费 | 18.00 | 做好信访工作', ...rows.map((row) => `成本指标 | ${row}`));

ruleTester(costTotalDiffers, {
  valid: [
    { name: 'named like the project (盐池县 T4)', table: costs('信访维稳专项经费 | | 18 | 万元') },
    { name: 'the total in 元', table: costs('项目总成本 | ≤ | 180000 | 元') },
    {
      name: 'right total beside other costs (门源县政府办 #9)',
      table: costs('信访维稳总成本 | ≤ | 18 | 万元', '误餐费 | ≤ | 100 | 元/人'),
    },
    { name: 'rounded', table: costProject('督查经费 | 4.26 | 督查', '成本指标 | 督查总成本 | ≤ | 4.3 | 万元') },
    { name: 'a part is no total (门源县委组织部 #8)', table: costs('接访工作成本 | ≤ | 5 | 万元') },
    { name: 'the total of a part', table: costs('培训总成本 | ≤ | 5 | 万元') },
    { name: 'a saving', table: costs('项目总成本节约额 | ≥ | 1 | 万元') },
    { name: 'a rate', table: costs('总成本控制率 | ≤ | 100 | %') },
    { name: 'a unit cost', table: costs('项目成本 | ≤ | 300 | 元/人') },
    { name: 'below, with further amounts beside it', table: costs('总成本 | ≤ | 10 | 万元', '办公费 | ≤ | 8 | 万元') },
    { name: 'two totals', table: costs('总成本 | ≤ | 10 | 万元', '成本总额 | ≤ | 20 | 万元') },
    { name: 'at least is V07', table: costs('总成本 | ≥ | 20 | 万元') },
    {
      name: 'a cost of society',
      table: costProject('治污经费 | 18.00 | 治污', '数量指标 | 检查 | ≥ | 1 | 次').replace('数量指标', '社会成本指标'),
    },
    { name: 'no budget', table: costProject('治污经费 | | 治污', '成本指标 | 总成本 | ≤ | 10 | 万元') },
  ],
  invalid: [
    {
      name: 'above',
      table: costs('项目总成本 | ≤ | 20 | 万元'),
      findings: [
        {
          cell: 'I4',
          severity: 'warning',
          variant: null,
          args: { measure: '≤20万元', budget: '18', amountUnit: '万元' },
          related: ['C4'],
          fix: [{ cell: 'I4', after: 18 }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'below',
      table: costs('信访维稳经费总额 | = | 15 | 万元'),
      findings: [{ cell: 'I4', severity: 'info', variant: 'less', fix: [{ cell: 'I4', after: 18 }] }],
    },
    {
      name: 'above though other amounts stand beside it',
      table: costs('总成本 | ≤ | 200000 | 元', '办公费 | ≤ | 8 | 万元'),
      findings: [{ cell: 'I4', variant: null, fix: [{ cell: 'I4', after: 180000 }] }],
    },
    {
      name: 'a whole number is no rounded one',
      table: costProject('督查经费 | 4.60 | 督查', '成本指标 | 督查总成本 | ≤ | 5 | 万元'),
      findings: [{ cell: 'I4', variant: null }],
    },
    {
      name: 'composite text',
      table: disclosed('督查经费|4.26|做好督查|一、产出指标\\n（一）成本指标：\\n1.督查总成本≤5.2万元'),
      findings: [
        {
          cell: 'E4',
          variant: null,
          fix: [{ cell: 'E4', after: '一、产出指标\n（一）成本指标：\n1.督查总成本≤4.26万元' }],
        },
      ],
    },
  ],
});
