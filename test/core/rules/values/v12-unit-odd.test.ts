import { unitOdd } from '../../../../src/core/rules/values/v12-unit-odd';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';

ruleTester(unitOdd, {
  valid: [
    ...['个', '人', '人次', '%', '元/人/天', 'Mbps', '批次', '个工作日', '亩', '剂次'].map((unit) => ({
      name: `${unit} is usual`,
      table: row(`产出指标 | 数量指标 | 数量 | ≥ | 10 | ${unit}`),
    })),
    { name: 'an unknown unit says nothing', table: row('产出指标 | 数量指标 | 运输量 | ≥ | 10 | 马车') },
    { name: 'no unit is V11', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10') },
    { name: '定性 without unit', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差') },
    { name: 'full-width ％ is typing (must-not 22)', table: row('产出指标 | 质量指标 | 合格率 | ≥ | 95 | ％') },
  ],
  invalid: [
    {
      name: '每个',
      table: row('产出指标 | 数量指标 | 维护信箱个数 | = | 120 | 每个'),
      findings: [
        {
          cell: 'J5',
          severity: 'warning',
          args: { unit: '每个', instead: '个' },
          fix: [{ cell: 'J5', after: '个' }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: '每 with any unit',
      table: row('产出指标 | 数量指标 | 造林面积 | ≥ | 60 | 每亩'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '亩' }], fixKind: 'safe' }],
    },
    {
      name: '人数',
      table: row('产出指标 | 数量指标 | 出差人数 | ≥ | 60 | 人数'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '人' }], fixKind: 'safe' }],
    },
    {
      name: '次数, 个数',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 6 | 次数\n产出指标 | 数量指标 | 点位个数 | ≥ | 6 | 个数'),
      findings: [
        { cell: 'J5', fix: [{ cell: 'J5', after: '次' }] },
        { cell: 'J6', fix: [{ cell: 'J6', after: '个' }] },
      ],
    },
    {
      name: '百分比',
      table: row('产出指标 | 质量指标 | 合格率 | ≥ | 95 | 百分比'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: '%' }], fixKind: 'safe' }],
    },
    {
      name: 'brackets, also full-width',
      table: row('产出指标 | 数量指标 | 采购批数 | ≥ | 2 | （批）\n产出指标 | 数量指标 | 上访批次 | ≤ | 2 | (批)次'),
      findings: [
        { cell: 'J5', args: { unit: '（批）' }, fix: [{ cell: 'J5', after: '批' }] },
        { cell: 'J6', fix: [{ cell: 'J6', after: '批次' }] },
      ],
    },
    {
      name: 'M may mean something else',
      table: row('产出指标 | 数量指标 | 网络带宽 | = | 100 | M'),
      findings: [{ cell: 'J5', fix: [{ cell: 'J5', after: 'Mbps' }], fixKind: 'review' }],
    },
    {
      name: 'behind the number in the value cell',
      table: row('产出指标 | 数量指标 | 维护信箱个数 | = | 120每个'),
      findings: [{ cell: 'I5', args: { unit: '每个' }, fix: [{ cell: 'I5', after: '120个' }] }],
    },
    {
      name: 'only a person can tell',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 6 | 数量\n产出指标 | 成本指标 | 培训成本 | ≤ | 6 | 元/'),
      findings: [
        { cell: 'J5', variant: 'unclear', args: { unit: '数量' }, fix: null },
        { cell: 'J6', variant: 'unclear', fix: null },
      ],
    },
  ],
});
