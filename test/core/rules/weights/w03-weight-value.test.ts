import { weightValue } from '../../../../src/core/rules/weights/w03-weight-value';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows } from '../values/indicator-rows';
import { weightRows } from './weight-rows';

ruleTester(weightValue, {
  valid: [
    { name: 'whole numbers', table: weightRows('50 30 10') },
    { name: 'one and two decimals (must-not 47)', table: weightRows('12.5 22.5 7.25 47.75') },
    { name: 'all of it in one', table: weightRows('100') },
    { name: 'a number stored as text', table: weightRows('"50" "40"') },
    { name: 'points and full-width digits are read as numbers', table: weightRows('50分 ４０') },
    { name: 'zeros behind the point', table: weightRows('50.000 40') },
    { name: 'a project without weights', table: weightRows('- - -') },
    { name: 'each project for itself', table: weightRows('- -', '50 40') },
    {
      name: 'no weight column',
      table: [
        '部门预算项目支出绩效目标申报表',
        '单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位',
        '201-青山县某局 | 甲项目 | 2.00 | 完成工作。 | 产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次',
      ].join('\n'),
    },
  ],
  invalid: [
    {
      name: 'empty beside filled ones',
      table: weightRows('50 - 10'),
      findings: [{ cell: 'K6', severity: 'error', variant: 'empty', args: { name: '第2项数量' }, fix: null }],
    },
    {
      name: 'empty beside prepared ones',
      table: indicatorRows(`产出指标 | 数量指标 | 检查次数 | ≥ | 1 | 次
        满意度指标 | 服务对象满意度指标 | | | | | 10`),
      findings: [{ cell: 'K5', variant: 'empty' }],
    },
    {
      name: 'zero',
      table: weightRows('50 0 40'),
      findings: [{ cell: 'K6', variant: 'too-small', args: { weight: '0' }, fix: null }],
    },
    { name: 'no points', table: weightRows('0分 40'), findings: [{ cell: 'K5', variant: 'too-small' }] },
    { name: 'negative', table: weightRows('50 -5 40'), findings: [{ cell: 'K6', variant: 'too-small' }] },
    { name: 'above 100', table: weightRows('500 40'), findings: [{ cell: 'K5', variant: 'too-large' }] },
    {
      name: 'three decimals',
      table: weightRows('33.333 56.667'),
      findings: [
        { cell: 'K5', variant: 'too-exact', args: { weight: '33.333' } },
        { cell: 'K6', variant: 'too-exact' },
      ],
    },
    {
      name: 'no number at all',
      table: weightRows('五十 / 40'),
      findings: [
        { cell: 'K5', variant: 'not-number', fix: null },
        { cell: 'K6', variant: 'not-number', fix: null },
      ],
    },
  ],
});
