import { qualitativeWithUnit } from '../../../../src/core/rules/values/v16-qualitative-with-unit';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorText } from './text-rows';

const BENEFIT = '效益指标 | 社会效益指标';

ruleTester(qualitativeWithUnit, {
  valid: [
    { name: 'a grade without unit', table: row(`${BENEFIT} | 服务水平 | 定性 | 优良中差`) },
    { name: 'a free word', table: row(`${BENEFIT} | 制度健全性 | 定性 | 健全`) },
    { name: '无 as unit', table: row(`${BENEFIT} | 服务水平 | 定性 | 优良中差 | 无`) },
    { name: 'a mark for nothing', table: row(`${BENEFIT} | 服务水平 | 定性 | 优良中差 | /`) },
    { name: 'a number with an operator', table: row(`${BENEFIT} | 受益人口 | ≥ | 300 | 人`) },
    { name: 'a word without operator', table: row(`${BENEFIT} | 服务水平 | | 提升 | 次`) },
    { name: 'no value is V01', table: row(`${BENEFIT} | 服务水平 | 定性 | | %`) },
    { name: '定量（其他）', table: row(`${BENEFIT} | 受益人口 | 定量（其他） | 300-400 | 人`) },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | 定性 | 2025年12月底前') },
    { name: 'in text', table: indicatorText('一、效益指标', '（一）社会效益指标：', '1.服务水平提升') },
  ],
  invalid: [
    {
      name: 'a unit behind a grade',
      table: row(`${BENEFIT} | 道路通行条件 | 定性 | 优良中差 | 公里`),
      findings: [
        {
          cell: 'J5',
          severity: 'warning',
          variant: null,
          args: { unit: '公里', value: '优良中差' },
          fix: [{ cell: 'J5', after: null }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '% behind a word',
      table: row(`${BENEFIT} | 群众健康意识 | 定性 | 提升 | %`),
      findings: [{ cell: 'J5', variant: null }],
    },
    {
      name: 'a number: 定性 is not meant',
      table: row(`${BENEFIT} | 政策知晓率 | 定性 | 90 | %`),
      findings: [
        { cell: 'H5', variant: 'number', args: { value: '90%' }, fix: [{ cell: 'H5', after: '≥' }], fixKind: 'review' },
      ],
    },
    {
      name: 'a number of faults',
      table: row('产出指标 | 质量指标 | 安全事故次数 | 定性 | 0 | 次'),
      findings: [{ cell: 'H5', variant: 'number', fix: [{ cell: 'H5', after: '=' }] }],
    },
    {
      name: 'number and % in the value',
      table: row(`${BENEFIT} | 政策知晓率 | 定性 | 90%`),
      findings: [{ cell: 'H5', variant: 'number', fix: null }],
    },
  ],
});
