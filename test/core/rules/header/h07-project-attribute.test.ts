import { projectAttribute } from '../../../../src/core/rules/header/h07-project-attribute';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from './form-rows';

const form = (attribute: string): string => formRows({ attribute });

ruleTester(projectAttribute, {
  valid: [
    ...['新增项目', '延续项目', '上年延续性项目', '经常性项目', '一次性项目', '阶段性项目'].map((attribute) => ({
      name: attribute,
      table: form(attribute),
    })),
    { name: 'short', table: form('延续性') },
    { name: 'blank', table: form('') },
    { name: 'a ticked box', table: form('□新增项目 ☑延续项目') },
    { name: 'a black box', table: form('■新增项目　□延续项目') },
    { name: 'no box ticked', table: form('□新增项目 □延续项目') },
    { name: 'blanks', table: form('一次性 项目') },
  ],
  invalid: [
    {
      name: 'another word',
      table: form('其他运转类'),
      findings: [{ cell: 'C5', severity: 'info', args: { text: '其他运转类' }, fix: null }],
    },
    { name: 'a year', table: form('2024年'), findings: [{ cell: 'C5' }] },
    { name: 'another word is ticked', table: form('□新增项目 ☑常年项目'), findings: [{ cell: 'C5' }] },
    {
      name: 'in a column',
      table: `部门预算项目支出绩效目标申报表（2024年度）
金额单位：万元
单位名称|项目属性|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位
201-某局|||1.00
|重点项目|农村公路养护|1.00|养护公路120公里。|产出指标|数量指标|养护里程|≥|120|公里`,
      findings: [{ cell: 'B5', args: { text: '重点项目' } }],
    },
  ],
});
