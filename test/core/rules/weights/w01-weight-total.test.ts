import { weightTotal } from '../../../../src/core/rules/weights/w01-weight-total';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows } from '../values/indicator-rows';
import { weightRows } from './weight-rows';

ruleTester(weightTotal, {
  valid: [
    { name: '90 (must-not 15)', table: weightRows('50 30 10') },
    { name: 'another split (must-not 15)', table: weightRows('20 20 20 20 10') },
    { name: 'halves and quarters (must-not 47)', table: weightRows('22.5 22.5 12.5 7.5 25') },
    { name: '100 where every project has it (must-not 48)', table: weightRows('60 30 10', '50 50', '40 40 20') },
    { name: '80 where every project has it (must-not 16)', table: weightRows('60 10 10', '40 40', '30 40 10') },
    {
      name: '100 by the pack (must-not 16)',
      table: weightRows('60 30 10'),
      facts: { weightTotal: 100, weightTotalSource: 'pack' },
    },
    {
      name: 'a template being filled in: prepared weights count',
      table: indicatorRows(`产出指标 | 数量指标 | 检查次数 | ≥ | 1 | 次 | 50
        产出指标 | 质量指标 | | | | | 30
        满意度指标 | 服务对象满意度指标 | | | | | 10`),
    },
    {
      name: 'a template being filled in: rows without a weight yet',
      table: indicatorRows(`产出指标 | 数量指标 | 检查次数 | ≥ | 1 | 次 | 50
        满意度指标 | 服务对象满意度指标`),
    },
    {
      name: 'a prepared project that nobody has touched',
      table: indicatorRows(`产出指标 | 数量指标 | | | | | 50
        满意度指标 | 服务对象满意度指标 | | | | | 50`),
    },
    { name: 'no weights at all', table: weightRows('- - -') },
    { name: 'a missing weight is W03', table: weightRows('50 - 10') },
    { name: 'a weight that is no number is W03', table: weightRows('50 三十 10') },
    { name: 'a weight of 0 is W03', table: weightRows('50 30 0') },
    { name: 'weights as text', table: weightRows('"50" "30" "10"') },
    { name: 'decimals that are no floats: 0.1 + 0.2', table: weightRows('0.1 0.2 89.7') },
  ],
  invalid: [
    {
      name: 'one row is the odd one',
      table: weightRows('20 20 10 11 9 效21'),
      findings: [
        {
          cell: 'K5:K10',
          severity: 'error',
          variant: null,
          args: { sum: 91, expected: 90, difference: 1 },
          fix: [{ cell: 'K10', after: 20 }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'too little: the row that lacks it',
      table: weightRows('20 20 10 效29 10'),
      findings: [
        { cell: 'K5:K9', variant: 'less', args: { sum: 89, difference: 1 }, fix: [{ cell: 'K8', after: 30 }] },
      ],
    },
    {
      name: 'a decimal',
      table: weightRows('22.5 22.5 22.5 效22.45'),
      findings: [
        { cell: 'K5:K8', variant: 'less', args: { sum: 89.95, difference: 0.05 }, fix: [{ cell: 'K8', after: 22.5 }] },
      ],
    },
    {
      name: 'two rows could be meant',
      table: weightRows('21 21 20 效29'),
      findings: [{ cell: 'K5:K8', args: { sum: 91 }, fix: null }],
    },
    {
      name: 'two shares could be meant',
      table: weightRows('51 效31 9'),
      findings: [{ cell: 'K5:K7', args: { sum: 91 }, fix: null }],
    },
    {
      name: 'a weight that is usual already is not the odd one',
      table: weightRows('95 效5'),
      findings: [{ cell: 'K5:K6', args: { sum: 100, difference: 10 }, fix: null }],
    },
    {
      name: 'a whole row too much: nobody knows which',
      table: weightRows('20 20 20 效20 10 20'),
      findings: [{ cell: 'K5:K10', args: { sum: 110, difference: 20 }, fix: null }],
    },
    {
      name: 'a prepared weight that was changed',
      table: indicatorRows(`产出指标 | 数量指标 | 检查次数 | ≥ | 1 | 次 | 50
        效益指标 | 社会效益指标 | | | | | 31
        满意度指标 | 服务对象满意度指标 | | | | | 10`),
      findings: [{ cell: 'K5:K7', args: { sum: 91 }, fix: [{ cell: 'K6', after: 30 }] }],
    },
    {
      name: 'only the project that is wrong',
      table: weightRows('50 30 10', '50 25 10', '60 20 10'),
      findings: [{ cell: 'K8:K10', variant: 'less', args: { sum: 85, expected: 90, difference: 5 }, fix: null }],
    },
    {
      name: 'one of many in a county of 100 points',
      table: weightRows('60 40', '60 40', '50 50', '40 60', '60 30'),
      findings: [{ cell: 'K13:K14', variant: 'local-less', args: { sum: 90, expected: 100, difference: 10 } }],
    },
    {
      name: 'more than the pack wants',
      table: weightRows('50 35'),
      facts: { weightTotal: 80, weightTotalSource: 'pack' },
      findings: [{ cell: 'K5:K6', variant: 'local-more', args: { sum: 85, expected: 80, difference: 5 } }],
    },
    {
      name: 'two projects of 100 do not make a rule, but may follow one (must-not 48)',
      table: weightRows('60 40', '60 40'),
      findings: [
        { cell: 'K5:K6', severity: 'info', variant: 'open', args: { sum: 100, expected: 90 }, fix: null },
        { cell: 'K7:K8', severity: 'info', variant: 'open' },
      ],
    },
    {
      name: 'a single project of 80',
      table: weightRows('50 效20 10'),
      findings: [{ cell: 'K5:K7', severity: 'info', variant: 'open', args: { sum: 80 } }],
    },
    {
      name: 'a single project of anything else',
      table: weightRows('50 效25 10'),
      findings: [{ cell: 'K5:K7', severity: 'error', variant: 'less', args: { sum: 85, expected: 90 } }],
    },
    {
      name: 'one of 100 among those of 90',
      table: weightRows('50 30 10', '60 20 10', '60 30 10'),
      findings: [{ cell: 'K11:K13', severity: 'error', variant: null }],
    },
    {
      name: 'the pack has said 90',
      table: weightRows('60 40'),
      facts: { weightTotal: 90, weightTotalSource: 'pack' },
      pack: { ...nationalPack, weights: { ...nationalPack.weights, total: 90 } },
      findings: [{ cell: 'K5:K6', severity: 'error', variant: null }],
    },
  ],
});
