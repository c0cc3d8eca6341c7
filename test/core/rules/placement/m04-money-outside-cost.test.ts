import { moneyOutsideCost } from '../../../../src/core/rules/placement/m04-money-outside-cost';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { indicatorRows as row } from '../values/indicator-rows';

ruleTester(moneyOutsideCost, {
  valid: [
    { name: 'a cost', table: row('产出指标 | 成本指标 | 督查经费成本 | ≤ | 4.26 | 万元') },
    { name: '2021 tree', table: row('成本指标 | 经济成本指标 | 安居补助 | = | 40000 | 元/人/年') },
    { name: 'income (must-not 34)', table: row('效益指标 | 经济效益指标 | 带动农户增收 | ≥ | 500 | 万元') },
    { name: 'lent', table: row('产出指标 | 数量指标 | 发放小额贷款 | ≥ | 3000 | 万元') },
    { name: '贴息', table: row('产出指标 | 数量指标 | 贴息金额 | ≥ | 60 | 万元') },
    { name: '招商引资', table: row('产出指标 | 数量指标 | 招商引资到位资金 | ≥ | 2 | 亿元') },
    { name: 'debt', table: row('产出指标 | 数量指标 | 化债金额 | ≥ | 800 | 万元') },
    { name: 'a time', table: row('产出指标 | 时效指标 | 资金拨付时间 | ≤ | 10 | 天') },
    { name: 'people', table: row('产出指标 | 数量指标 | 补助人数 | ≥ | 60 | 人') },
    { name: 'a lasting effect', table: row('效益指标 | 可持续影响指标 | 村集体年收入 | ≥ | 10 | 万元') },
    { name: 'no number', table: row('产出指标 | 质量指标 | 支付金额 | = | 据实 | 万元') },
  ],
  invalid: [
    {
      name: 'below 时效',
      table: row('产出指标 | 时效指标 | 年底一次性完成支付 | = | 0.96 | 万元'),
      findings: [
        {
          cell: 'G5',
          severity: 'error',
          variant: null,
          args: { level2: '时效指标', target: '成本指标', measure: '=0.96万元' },
          fix: [{ cell: 'F5', after: '成本指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'below 质量, a unit cost',
      table: row('产出指标 | 质量指标 | 教材单价 | ≤ | 35 | 元/本'),
      findings: [{ cell: 'G5', severity: 'error', fix: [{ cell: 'F5', after: '成本指标' }] }],
    },
    {
      name: 'what is earned is no cost',
      table: row(
        '产出指标 | 质量指标 | 亩均产值 | ≥ | 3000 | 元/亩\n产出指标 | 时效指标 | 年内化债金额 | ≥ | 800 | 万元',
      ),
      findings: ['G5', 'G6'].map((cell) => ({ cell, severity: 'warning' as const, variant: 'benefit', fix: null })),
    },
    {
      name: 'below 数量: a warning',
      table: row('产出指标 | 数量指标 | 购买办公用品 | = | 2.5 | 万元'),
      findings: [{ cell: 'G5', severity: 'warning', variant: 'quantity', fix: [{ cell: 'F5', after: '成本指标' }] }],
    },
    {
      name: 'with ≥ only a person can tell',
      table: row('产出指标 | 数量指标 | 购买办公用品 | ≥ | 2.5 | 万元'),
      findings: [{ cell: 'G5', severity: 'warning', fix: null }],
    },
    {
      name: 'below 社会效益 and 生态效益: an info',
      table: row(
        '效益指标 | 社会效益指标 | 减轻企业负担 | ≥ | 30 | 万元\n效益指标 | 生态效益指标 | 植被恢复费 | = | 5 | 万元',
      ),
      findings: [
        { cell: 'G5', severity: 'info', variant: 'benefit', fix: null },
        { cell: 'G6', severity: 'info', variant: 'benefit' },
      ],
    },
    {
      name: 'in the 2021 tree both levels change',
      table: row(
        '成本指标 | 经济成本指标 | 培训成本 | ≤ | 2 | 万元\n产出指标 | 数量指标 | 培训人数 | ≥ | 60 | 人\n产出指标 | 时效指标 | 支付讲课费 | = | 0.5 | 万元',
      ),
      facts: { treeId: 'T2021' },
      findings: [
        {
          cell: 'G7',
          args: { target: '经济成本指标' },
          fix: [
            { cell: 'E7', after: '成本指标' },
            { cell: 'F7', after: '经济成本指标' },
          ],
        },
      ],
    },
    {
      name: 'a local tree without either keeps its words',
      table: row('产出指标 | 时效指标 | 支付讲课费 | = | 0.5 | 万元'),
      pack: { ...nationalPack, trees: nationalPack.trees.filter(({ id }) => id === 'T2015') },
      findings: [{ cell: 'G5', args: { target: '成本指标' } }],
    },
    {
      name: 'composite text',
      table: sheetOf(
        '公开表',
        '2024年部门预算项目支出绩效目标公开表\n单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||0.96||\n1|专线费|0.96|支付专线费。|一、产出指标\\n（一）时效指标：\\n1.年底一次性完成支付=0.96万元',
      ),
      findings: [{ cell: 'E5', severity: 'error', fix: null }],
    },
  ],
});
