import { unitWrongKind } from '../../../../src/core/rules/values/v13-unit-wrong-kind';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(unitWrongKind, {
  valid: [
    { name: 'an interest rate', table: row('产出指标 | 成本指标 | 债券利率 | ≤ | 3.5 | %') },
    { name: 'a fee rate', table: row('产出指标 | 成本指标 | 还本付息手续费率 | = | 0.005 | %') },
    ...['元', '万元', '亿元', '元/人', '元/人/年', '万元/套', '元/年/人'].map((unit) => ({
      name: `${unit} is money`,
      table: row(`产出指标 | 成本指标 | 办公成本 | ≤ | 500 | ${unit}`),
    })),
    { name: 'a saving rate', table: row('产出指标 | 成本指标 | 成本节约率 | ≥ | 5 | %') },
    { name: 'a control rate', table: row('产出指标 | 成本指标 | 人均补助成本控制率 | = | 100 | %') },
    { name: '超支率 in ‰', table: row('产出指标 | 成本指标 | 超支率 | ≤ | 3 | ‰') },
    { name: 'a share', table: row('成本指标 | 经济成本指标 | 人员经费占比 | ≤ | 30 | %') },
    { name: 'within the budget', table: row('成本指标 | 经济成本指标 | 项目成本 | ≤ | 100 | %') },
    { name: 'a date', table: row('产出指标 | 成本指标 | 成本核算完成时间 | ≤ | 2023 | 年') },
    { name: 'no unit is V11', table: row('产出指标 | 成本指标 | 办公成本 | ≤ | 5') },
    { name: '定性', table: row('产出指标 | 成本指标 | 成本控制 | 定性 | 优良中差 | 人') },
    {
      name: 'no cost (money under others is another rule)',
      table: row('产出指标 | 数量指标 | 培训人数 | = | 40 | 人'),
    },
    { name: 'a social cost', table: row('成本指标 | 社会成本指标 | 受影响居民 | ≤ | 10 | 人') },
    { name: 'an ecological cost', table: row('成本指标 | 生态环境成本指标 | 废水排放 | ≤ | 10 | 吨') },
    { name: 'a known level 2 below 成本指标 is T03', table: row('成本指标 | 数量指标 | 听证会次数 | = | 5 | 次') },
    { name: 'consumption', table: row('产出指标 | 成本指标 | 吨水处理电耗 | ≤ | 0.35 | 千瓦时/吨') },
  ],
  invalid: [
    {
      name: 'the money is missing before 人/年',
      table: row('成本指标 | 经济成本指标 | 财政负担成本 | = | 40000 | 人/年'),
      findings: [
        {
          cell: 'J5',
          severity: 'error',
          args: { name: '财政负担成本', value: '40000', unit: '人/年' },
          fix: [{ cell: 'J5', after: '元/人/年' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'one denominator',
      table: row('产出指标 | 成本指标 | 培训成本 | ≤ | 400 | 人\n产出指标 | 成本指标 | 网络费 | ≤ | 800 | 月'),
      findings: [
        { cell: 'J5', fix: [{ cell: 'J5', after: '元/人' }] },
        { cell: 'J6', fix: [{ cell: 'J6', after: '元/月' }] },
      ],
    },
    {
      name: '元 or 万元: only a person can tell',
      table: row('产出指标 | 成本指标 | 培训成本 | ≤ | 4 | 人'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'no denominator either',
      table: row('产出指标 | 成本指标 | 油耗 | ≤ | 1000 | 升'),
      findings: [{ cell: 'J5', fix: null }],
    },
    {
      name: 'an amount in %',
      table: row('产出指标 | 成本指标 | 培训费 | ≤ | 28.8 | %'),
      findings: [{ cell: 'J5', args: { unit: '%' }, fix: null }],
    },
    {
      name: 'level 1 alone says cost',
      table: row('成本指标 | | 加油成本 | ≤ | 300 | 次'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '元/次' }] }],
    },
  ],
});
