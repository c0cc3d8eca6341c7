import { projectCode } from '../../../../src/core/rules/header/h04-project-code';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from './form-rows';

const CODE = '51010022T000006519842';
/** A declaration table with a column of codes. */
const coded = (code: string): string =>
  `部门预算项目支出绩效目标申报表（2024年度）
金额单位：万元
项目编码|单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位
|201-某局||1.00
${code}||农村公路养护|1.00|养护公路120公里。|产出指标|数量指标|养护里程|≥|120|公里`;
const form = (code: string): string => formRows({ further: `项目编码|<|${code}|项目负责人|张三` });

ruleTester(projectCode, {
  valid: [
    { name: '21 characters', table: coded(CODE) },
    { name: 'letters among the last twelve', table: coded('51072723R00000A65Z842') },
    { name: 'blank', table: coded('') },
    { name: 'in a form', table: form(CODE) },
    { name: 'a form that does not ask', table: formRows() },
    { name: 'blanks at the ends', table: coded(`" ${CODE} "`) },
    { name: 'the label in other words', table: coded('123').replace('项目编码', '项目类别') },
  ],
  invalid: [
    {
      name: 'too short',
      table: coded('51010022T00000651984'),
      findings: [{ cell: 'A5', severity: 'warning', variant: null, group: 'file', args: { count: 20 }, fix: null }],
    },
    { name: 'no letter', table: coded('"510100220000006519842"'), findings: [{ cell: 'A5', variant: null }] },
    { name: 'a number', table: coded('12345'), findings: [{ cell: 'A5', args: { code: '12345' } }] },
    {
      name: 'a small letter',
      table: coded('51010022t000006519842'),
      findings: [{ cell: 'A5', variant: 'spelling', fix: [{ cell: 'A5', after: CODE }], fixKind: 'safe' }],
    },
    {
      name: 'blanks inside',
      table: form('51010022T 000006519842'),
      findings: [{ cell: 'C6', variant: 'spelling', fix: [{ cell: 'C6', after: CODE }] }],
    },
    {
      name: 'full-width',
      table: coded('５１０１００２２Ｔ０００００６５１９８４２'),
      findings: [{ cell: 'A5', variant: 'spelling', fix: [{ cell: 'A5', after: CODE }] }],
    },
  ],
});
