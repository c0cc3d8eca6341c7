import { atLeastHundred } from '../../../../src/core/rules/values/v04-at-least-hundred';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(atLeastHundred, {
  valid: [
    { name: '=100% (must-not 3)', table: row('产出指标 | 质量指标 | 验收合格率 | = | 100 | %') },
    { name: 'below 100', table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 98 | %') },
    { name: '≤100%', table: row('产出指标 | 成本指标 | 成本控制率 | ≤ | 100 | %') },
    { name: '100 ‰ is a tenth', table: row('产出指标 | 质量指标 | 抽检合格率 | ≥ | 100 | ‰') },
    { name: '100 people', table: row('产出指标 | 数量指标 | 培训人数 | ≥ | 100 | 人') },
    { name: '任务完成率 ≥100% (must-not 32)', table: row('产出指标 | 数量指标 | 任务完成率 | ≥ | 100 | %') },
    { name: '税收增长率 ≥8% (must-not 32)', table: row('效益指标 | 经济效益指标 | 税收增长率 | ≥ | 8 | %') },
    { name: '年度计划完成率', table: row('产出指标 | 数量指标 | 年度计划完成率 | ≥ | 100 | %') },
    { name: 'no value', table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | | %') },
    { name: '宽带速率 (must-not 39)', table: row('产出指标 | 数量指标 | 宽带速率 | ≥ | 100 | Mbps') },
    { name: 'a speed without unit is no rate', table: row('产出指标 | 数量指标 | 宽带速率 | ≥ | 100') },
    { name: '定性', table: row('产出指标 | 时效指标 | 维护及时率 | 定性 | 优良中差') },
  ],
  invalid: [
    {
      name: 'a rate that ends at 100 %',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 100 | %'),
      findings: [
        { cell: 'H5', severity: 'warning', variant: null, fix: [{ cell: 'H5', after: '=' }], fixKind: 'safe' },
      ],
    },
    {
      name: '>= and 100.00 are the same',
      table: row('产出指标 | 时效指标 | 发放及时率 | >= | 100.00 | %'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'all in the value cell: the sign alone is replaced, full-width',
      table: row('产出指标 | 质量指标 | 验收合格率 | | ≥100%'),
      findings: [{ cell: 'I5', fix: [{ cell: 'I5', after: '＝100%' }], fixKind: 'safe' }],
    },
    {
      name: 'the unit in words',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 100 | 百分比'),
      findings: [{ cell: 'H5', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'a rate without its unit',
      table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 100'),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'a name that is no rate, in %',
      table: row('效益指标 | 社会效益指标 | 维护群众合法权益 | ≥ | 100 | %'),
      findings: [{ cell: 'H5', severity: 'warning' }],
    },
    {
      name: 'other 完成率 and growth may be more: info, only a person can tell',
      table: row(
        '产出指标 | 数量指标 | 公务接待完成率 | ≥ | 100 | %\n效益指标 | 社会效益指标 | 线路网速提升率 | ≥ | 100 | %\n效益指标 | 经济效益指标 | 旅游收入增长率 | ≥ | 100 | %',
      ),
      findings: ['H5', 'H6', 'H7'].map((cell) => ({ cell, severity: 'info' as const, variant: 'perhaps', fix: null })),
    },
    {
      name: 'satisfaction gets no fix',
      table: row(
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 100 | %\n满意度指标 | 服务对象满意度指标 | 职工满意率 | ≥ | 100 | %',
      ),
      findings: [
        { cell: 'H5', severity: 'warning', variant: 'satisfaction', fix: null },
        { cell: 'H6', variant: 'satisfaction', fix: null },
      ],
    },
  ],
});
