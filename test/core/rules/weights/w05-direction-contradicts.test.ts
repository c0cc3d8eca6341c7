import { directionContradicts } from '../../../../src/core/rules/weights/w05-direction-contradicts';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from '../values/indicator-rows';

ruleTester(directionContradicts, {
  valid: [
    { name: '≥ 正向', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 正向指标') },
    { name: '≤ 反向 (must-not 4)', table: row('产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 20 | 反向指标') },
    { name: '= 正向', table: row('产出指标 | 数量指标 | 发放人数 | = | 10 | 人 | 20 | 正向指标') },
    {
      name: '= 反向, as some print costs',
      table: row('产出指标 | 成本指标 | 办公成本 | = | 10 | 万元 | 20 | 反向指标'),
    },
    { name: '定性 正向', table: row('效益指标 | 社会效益指标 | 服务水平 | 定性 | 优良中差 | | 20 | 正向指标') },
    { name: '定性 反向', table: row('效益指标 | 社会效益指标 | 影响程度 | 定性 | 高中低 | | 20 | 反向指标') },
    { name: 'empty is W06', table: row('产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 20 |') },
    { name: 'no operator', table: row('产出指标 | 时效指标 | 响应时间 | | 2 | 小时 | 20 | 正向指标') },
    { name: 'short words', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 正') },
    { name: 'a word that is no direction', table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 中性') },
  ],
  invalid: [
    {
      name: '≥ 反向',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 反向指标'),
      findings: [
        {
          cell: 'L5',
          severity: 'warning',
          args: { operator: '≥', written: '反向指标', instead: '正向指标' },
          fix: [{ cell: 'L5', after: '正向指标' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '≤ 正向',
      table: row('产出指标 | 时效指标 | 响应时间 | ≤ | 2 | 小时 | 20 | 正向指标'),
      findings: [{ cell: 'L5', fix: [{ cell: 'L5', after: '反向指标' }] }],
    },
    {
      name: '> and <',
      table: row(
        '产出指标 | 数量指标 | 检查次数 | > | 10 | 次 | 20 | 反向\n产出指标 | 时效指标 | 响应时间 | "<" | 2 | 小时 | 20 | 正向',
      ),
      findings: [
        { cell: 'L5', fix: [{ cell: 'L5', after: '正向' }] },
        { cell: 'L6', fix: [{ cell: 'L6', after: '反向' }] },
      ],
    },
    {
      name: 'written as the cell writes it',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 反'),
      findings: [{ cell: 'L5', fix: [{ cell: 'L5', after: '正' }] }],
    },
    {
      name: 'another word for 反向',
      table: row('产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 20 | 负向指标'),
      findings: [{ cell: 'L5', fix: [{ cell: 'L5', after: '正向指标' }] }],
    },
  ],
});
