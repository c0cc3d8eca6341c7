import { weightScheme } from '../../../../src/core/rules/weights/w02-weight-scheme';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows } from '../values/indicator-rows';
import { weightRows } from './weight-rows';

const COST = `成本指标 | 经济成本指标 | 安居补助 | = | 40000 | 元/人 | 20
  产出指标 | 数量指标 | 补助人数 | = | 10 | 人 | 40
  效益指标 | 社会效益指标 | 受益家庭 | ≥ | 10 | 户 | 20
  满意度指标 | 服务对象满意度指标 | 人才满意度 | ≥ | 95 | % | 10`;
const only2020 = {
  ...nationalPack,
  weights: { ...nationalPack.weights, schemes: nationalPack.weights.schemes.filter(({ id }) => id === 'W-2020') },
};

ruleTester(weightScheme, {
  valid: [
    { name: '50/30/10', table: weightRows('50 效30 10') },
    { name: '50 in several rows', table: weightRows('20 20 10 效30 10') },
    { name: '60/20/10 is usual too', table: weightRows('30 30 效20 10') },
    { name: '20/40/20/10 with cost', table: indicatorRows(COST) },
    { name: 'no satisfaction', table: weightRows('50 效40') },
    { name: 'a wrong sum is W01', table: weightRows('50 效31 10') },
    { name: 'an invalid weight is W03', table: weightRows('50 效40 0') },
    { name: 'no weights', table: weightRows('- 效- -') },
    {
      name: 'a county of 100 points: no scheme has that sum',
      table: weightRows('60 效30 10', '50 效40 10', '70 效20 10'),
    },
    {
      name: 'a pack without schemes',
      table: weightRows('70 效10 10'),
      pack: { ...nationalPack, weights: { total: 90, schemes: [] } },
    },
    {
      name: 'an unknown 一级指标 is T01',
      table: indicatorRows(
        '投入指标 | 数量指标 | 检查次数 | ≥ | 1 | 次 | 50\n效益指标 | 社会效益指标 | 受益人数 | ≥ | 1 | 人 | 40',
      ),
    },
  ],
  invalid: [
    {
      name: '70/10/10',
      table: weightRows('70 效10 10'),
      findings: [
        {
          cell: 'K5:K7',
          severity: 'info',
          group: 'file',
          args: { shares: ['产出 70', '效益 10', '满意度 10'], scheme: ['产出 50', '效益 30', '满意度 10'] },
          fix: null,
        },
      ],
    },
    {
      name: 'the pack has one scheme only',
      table: weightRows('60 效20 10', '50 效30 10'),
      pack: only2020,
      findings: [{ cell: 'K5:K7', args: { shares: ['产出 60', '效益 20', '满意度 10'] } }],
    },
    {
      name: 'halves count',
      table: weightRows('22.5 22.5 效32.5 12.5'),
      findings: [{ cell: 'K5:K8', args: { shares: ['产出 45', '效益 32.5', '满意度 12.5'] } }],
    },
  ],
});
