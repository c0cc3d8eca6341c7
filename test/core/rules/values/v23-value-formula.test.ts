import { valueFormula } from '../../../../src/core/rules/values/v23-value-formula';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { detailed, indicatorForm } from './text-rows';

const RATE = '产出指标 | 质量指标 | 补助发放准确率';

ruleTester(valueFormula, {
  valid: [
    { name: 'a number', table: row(`${RATE} | = | 100 | %`) },
    { name: 'text with the full-width sign', table: indicatorForm('产出指标|质量指标|补助发放准确率|＝100%') },
    {
      name: 'a sum that works',
      table: detailed(row('产出指标 | 数量指标 | 补助人数 | = | 47 | 人'), { I5: { formula: '=27+20' } }),
    },
    {
      name: 'a reference that works',
      table: detailed(row('产出指标 | 数量指标 | 补助人数 | = | 47 | 人'), { I5: { formula: '=B2+B3' } }),
    },
    {
      name: 'a function',
      table: detailed(row('产出指标 | 数量指标 | 补助人数 | = | 47 | 人'), { I5: { formula: '=SUM(C1:C9)' } }),
    },
    { name: 'a format', table: detailed(row(`${RATE} | = | 1 | %`), { I5: { format: '0%' } }) },
    {
      name: 'not calculated yet',
      table: detailed(row('产出指标 | 数量指标 | 补助人数 | = | 0 | 人'), {
        I5: { formula: '=B2', problem: 'not-calculated' },
      }),
    },
    { name: 'a formula elsewhere', table: detailed(row(`${RATE} | = | 100 | %`), { C4: { formula: '=SUM(C5:C9)' } }) },
    { name: 'the operator alone', table: row(`${RATE} | = | 100 | %`) },
    { name: 'another table’s formula', table: detailed(row(`${RATE} | = | 100 | %`), { K5: { formula: '=100/5' } }) },
  ],
  invalid: [
    {
      name: '=100% in a column',
      table: detailed(row(`${RATE} | | 1 | `), { I5: { formula: '=100%', format: '0%' } }),
      findings: [
        {
          cell: 'I5',
          severity: 'error',
          variant: null,
          args: { formula: '=100%' },
          fix: [
            { cell: 'I5', after: 100 },
            { cell: 'H5', after: '=' },
            { cell: 'J5', after: '%' },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: '=32 beside its operator',
      table: detailed(row('产出指标 | 数量指标 | 慰问人数 | = | 32 | 人'), { I5: { formula: '=32' } }),
      findings: [{ cell: 'I5', fix: [{ cell: 'I5', after: 32 }] }],
    },
    {
      name: '=5人 in a form',
      table: detailed(indicatorForm('产出指标|数量指标|慰问人数|#NAME?'), {
        D6: { formula: '=5人', problem: 'error' },
      }),
      findings: [{ cell: 'D6', variant: null, args: { instead: '＝5人' }, fix: [{ cell: 'D6', after: '＝5人' }] }],
    },
    {
      name: '=≥95% in a form',
      table: detailed(indicatorForm('产出指标|质量指标|验收合格率|#NAME?'), {
        D6: { formula: '=≥95%', problem: 'error' },
      }),
      findings: [{ cell: 'D6', fix: [{ cell: 'D6', after: '≥95%' }] }],
    },
    {
      name: 'a word',
      table: detailed(row('效益指标 | 社会效益指标 | 服务水平 | | #NAME?'), {
        I5: { formula: '=优良中差', problem: 'error' },
      }),
      findings: [{ cell: 'I5', variant: null, fix: null }],
    },
    {
      name: 'a reference that is gone',
      table: detailed(row('产出指标 | 数量指标 | 补助人数 | = | #REF! | 人'), {
        I5: { formula: '=#REF!+1', problem: 'error' },
      }),
      findings: [{ cell: 'I5', severity: 'error', variant: 'broken', fix: null }],
    },
  ],
});
