import { codeMissing } from '../../../../src/core/rules/header/h02-code-missing';
import { COMPOSITE } from '../../../support/disclosure';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from './form-rows';

const PROJECT = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';
const disclosure = (rows: string): string =>
  `2024年部门预算项目支出绩效目标公开表\n单位编码|单位及项目名称|金额(万元)|绩效目标|绩效指标\n${rows}\n1|甲项目|1.00|做好甲项目。|${COMPOSITE}`;
const coded = (rows: string): string =>
  declaration(`${rows}\n${PROJECT}`).replace('单位名称|项目名称', '单位编码及名称|项目名称');

ruleTester(codeMissing, {
  valid: [
    { name: 'form with both codes', table: formRows() },
    {
      name: 'code of the implementing agency only',
      table: formRows({ department: '主管部门及代码|<|县教育局|实施单位|[201001]第一小学' }),
    },
    { name: 'a form that asks for names', table: formRows({ department: '主管部门|<|县教育局|实施单位|第一小学' }) },
    { name: 'nothing filled in', table: formRows({ department: '主管部门及代码|<||实施单位|' }) },
    { name: 'code in a field of its own', table: formRows({ department: '主管部门|<|县教育局|主管部门代码|201' }) },
    {
      name: 'code behind the name',
      table: formRows({ department: '主管部门及代码|<|县教育局 201|实施单位|第一小学' }),
    },
    { name: 'a declaration table that asks for names', table: declaration(`某局||1.00\n${PROJECT}`) },
    { name: 'code and name in one column', table: coded('201-某局||1.00') },
    { name: 'codes in a column', table: disclosure('201|某局|1.00||') },
    { name: '合计 has no code', table: disclosure('|合计|1.00||\n201|某局|1.00||') },
  ],
  invalid: [
    {
      name: 'only the name in 主管部门及代码',
      table: formRows({ department: '主管部门及代码|<|县教育局|实施单位|第一小学' }),
      findings: [
        { cell: 'C4', severity: 'info', group: 'file', args: { label: '主管部门及代码', name: '县教育局' }, fix: null },
      ],
    },
    {
      name: 'digits that are no code',
      table: formRows({ department: '主管部门及代码|<|第12小学|实施单位|第12小学' }),
      findings: [{ cell: 'C4' }],
    },
    {
      name: '单位编码 is blank',
      table: disclosure('|某县教育局|1.00||'),
      findings: [{ cell: 'A3', args: { label: '单位编码', name: '某县教育局' } }],
    },
    {
      name: 'only the name in 单位编码及名称',
      table: coded('某局||1.00'),
      findings: [{ cell: 'A4', args: { label: '单位编码及名称', name: '某局' } }],
    },
  ],
});
