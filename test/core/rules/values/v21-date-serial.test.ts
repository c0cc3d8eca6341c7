import { dateSerial } from '../../../../src/core/rules/values/v21-date-serial';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { detailed, indicatorForm } from './text-rows';

const TIME = '产出指标 | 时效指标';

ruleTester(dateSerial, {
  valid: [
    { name: 'a date', table: row(`${TIME} | 工程完工时间 | = | 2025/12/31`) },
    { name: 'a date cell', table: detailed(row(`${TIME} | 工程完工时间 | = | 46022`), { I5: { format: 'yyyy/m/d' } }) },
    {
      name: 'a date cell without a time word',
      table: detailed(row(`${TIME} | 教材采购 | = | 46022`), { I5: { format: 'yyyy年m月d日' } }),
    },
    { name: 'money of that size', table: row('产出指标 | 成本指标 | 校舍维修成本 | ≤ | 45000 | 元') },
    { name: 'people of that size', table: row('产出指标 | 数量指标 | 参保人数 | ≥ | 45291 | 人') },
    {
      name: 'a number without unit and without a time word is V11',
      table: row('产出指标 | 数量指标 | 参保人数 | ≥ | 45291'),
    },
    { name: 'a unit of its own', table: row(`${TIME} | 设备运行时间 | ≥ | 45000 | 小时`) },
    { name: 'a rate under 时效', table: row(`${TIME} | 办件及时率 | ≥ | 45000`) },
    { name: 'a year', table: row(`${TIME} | 完成时限 | = | 2025 | 年`) },
    { name: 'out of reach', table: row(`${TIME} | 完成时限 | = | 60000`) },
    {
      name: 'a date text with a count: not from Excel',
      table: row('产出指标 | 数量指标 | 培训次数 | = | "2025/3/5" | 次'),
    },
  ],
  invalid: [
    {
      name: 'a serial number',
      table: row(`${TIME} | 工程完工时间 | = | 46022`),
      findings: [
        {
          cell: 'I5',
          severity: 'error',
          variant: null,
          args: { value: '46022' },
          fix: [{ cell: 'I5', after: '2025年12月31日' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'the unit repeats it',
      table: row(`${TIME} | 完成时限 | = | 45291 | 45291`),
      findings: [
        {
          cell: 'I5',
          fix: [
            { cell: 'I5', after: '2023年12月31日' },
            { cell: 'J5', after: null },
          ],
        },
      ],
    },
    {
      name: 'in a form',
      table: indicatorForm('产出指标|时效指标|养护截止日期|45991'),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '2025年11月30日' }] }],
    },
    {
      name: 'under 时效 without a time word',
      table: row(`${TIME} | 教材采购发放 | ≤ | 45900`),
      findings: [{ cell: 'I5', variant: null }],
    },
    {
      name: 'a count that became a date',
      table: detailed(row('产出指标 | 数量指标 | 宣传活动次数 | = | 45721 | 次'), { I5: { format: 'm"月"d"日"' } }),
      findings: [{ cell: 'I5', variant: 'as-date', args: { value: '3/5' } }],
    },
    {
      name: 'a count that became a full date',
      table: detailed(row('产出指标 | 数量指标 | 宣传活动次数 | = | 45721 | 次'), { I5: { format: 'yyyy/m/d' } }),
      findings: [
        { cell: 'I5', severity: 'error', variant: 'as-date', args: { value: '2025/3/5', unit: '次' }, fix: null },
      ],
    },
  ],
});
