import { unitCostDenominator } from '../../../../src/core/rules/values/v15-unit-cost-denominator';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const COST = '产出指标 | 成本指标';

ruleTester(unitCostDenominator, {
  valid: [
    { name: 'per head', table: row(`${COST} | 慰问标准 | = | 300 | 元/人`) },
    { name: 'per mu', table: row(`${COST} | 深松整地亩均补助 | = | 25 | 元/亩`) },
    { name: 'a whole cost', table: row(`${COST} | 教室修缮成本 | ≤ | 12 | 万元`) },
    { name: '高标准农田 is no standard', table: row(`${COST} | 高标准农田建设成本 | ≤ | 500 | 万元`) },
    { name: '标准化', table: row(`${COST} | 标准化考场建设费 | ≤ | 30 | 万元`) },
    { name: 'an average', table: row(`${COST} | 活动平均成本 | ≤ | 2 | 万元`) },
    { name: 'no cost', table: row('效益指标 | 经济效益指标 | 人均增收 | ≥ | 500 | 元') },
    { name: 'a rate', table: row(`${COST} | 人均成本控制率 | ≤ | 100 | %`) },
    { name: 'a word', table: row(`${COST} | 补助标准 | = | 按文件 | 元`) },
    { name: 'every year is no denominator', table: row(`${COST} | 每年办公费 | ≤ | 3 | 万元`) },
  ],
  invalid: [
    {
      name: 'a standard',
      table: row(`${COST} | 困难学生资助标准 | = | 1500 | 元`),
      findings: [
        { cell: 'J5', severity: 'warning', variant: null, args: { name: '困难学生资助标准', unit: '元' }, fix: null },
      ],
    },
    {
      name: 'a unit price',
      table: row(`${COST} | 路灯采购单价 | ≤ | 2800 | 元`),
      findings: [{ cell: 'J5', severity: 'warning' }],
    },
    {
      name: 'a unit cost, 2021 tree',
      table: row('成本指标 | 经济成本指标 | 疫苗单位成本（二类） | ≤ | 80 | 元'),
      findings: [{ cell: 'J5', severity: 'warning' }],
    },
    {
      name: 'the name says it: a remark',
      table: row(`${COST} | 人均体检成本 | ≤ | 800 | 元`),
      findings: [
        { cell: 'J5', severity: 'info', variant: 'named', fix: [{ cell: 'J5', after: '元/人' }], fixKind: 'review' },
      ],
    },
    {
      name: 'each, per household, per mu',
      table: row(
        `${COST} | 每套配套设施成本 | ≤ | 5 | 万元\n${COST} | 户均改厕补助 | = | 2000 | 元\n${COST} | 亩均补助标准 | = | 150 | 元`,
      ),
      findings: [
        { cell: 'J5', fix: [{ cell: 'J5', after: '万元/套' }] },
        { cell: 'J6', fix: [{ cell: 'J6', after: '元/户' }] },
        { cell: 'J7', severity: 'info', fix: [{ cell: 'J7', after: '元/亩' }] },
      ],
    },
    {
      name: 'in text',
      table: indicatorText('一、产出指标', '（一）成本指标：', '1.人均培训成本≤300元'),
      findings: [
        {
          cell: 'E5',
          variant: 'named',
          fix: [{ cell: 'E5', after: '一、产出指标\n（一）成本指标：\n1.人均培训成本≤300元/人' }],
        },
      ],
    },
  ],
});
