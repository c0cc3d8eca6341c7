import { sourceColumnsDiffer } from '../../../../src/core/rules/amounts/a03-source-columns';
import { COMPOSITE } from '../../../support/disclosure';
import { ruleTester } from '../../../support/rule-tester';
import { formRows } from '../header/form-rows';

/** A disclosure table with one project in row 3: its total in C, then these columns. */
function table(labels: string, amounts: string): string {
  return [
    '2024年部门预算项目支出绩效目标公开表（单位：万元）',
    `序号|项目名称|${labels}|绩效目标|绩效指标`,
    `1|农村公路养护|${amounts}|养护公路120公里。|${COMPOSITE}`,
  ].join('\n');
}

ruleTester(sourceColumnsDiffer, {
  valid: [
    { name: 'they add up', table: table('资金总额|财政拨款|其他资金', '24.00|20.00|4.00') },
    { name: 'a blank source', table: table('资金总额|财政拨款|其他资金', '24.00|24.00|') },
    { name: 'in brackets and with 其中', table: table('预算数（万元）|其中：本级安排|上级补助', '24.00|20.00|4.00') },
    { name: 'parts of a source', table: table('资金总额|财政拨款|一般公共预算|其他资金', '24.00|20.00|20.00|4.00') },
    { name: 'no sources', table: table('资金总额', '24.00') },
    { name: 'one source only', table: table('资金总额|财政拨款', '24.00|20.00') },
    { name: 'other columns', table: table('资金总额|人员经费|公用经费', '24.00|2.00|4.00') },
    { name: 'no total yet', table: table('资金总额|财政拨款|其他资金', '|20.00|4.00') },
    { name: 'no source filled in yet', table: table('资金总额|财政拨款|其他资金', '24.00||') },
    { name: 'a source that is no number', table: table('资金总额|财政拨款|其他资金', '24.00|待定|4.00') },
    { name: 'a form', table: formRows() },
  ],
  invalid: [
    {
      name: 'too little',
      table: table('资金总额|财政拨款|其他资金', '24.00|20.00|'),
      findings: [
        {
          cell: 'C3',
          severity: 'error',
          variant: 'less',
          args: { difference: '4.00' },
          fix: [{ cell: 'E3', after: 4 }],
        },
      ],
    },
    {
      name: 'too much',
      table: table('资金总额|财政拨款|其他资金', '24.00|24.00|4.00'),
      findings: [{ cell: 'C3', variant: null, args: { sum: '28.00' }, related: ['D3', 'E3'], fix: null }],
    },
    {
      name: 'sources of three levels of government',
      table: table('资金总额|本级安排|上级补助|上年结转', '24.00|10.00|8.00|5.00'),
      findings: [{ cell: 'C3', variant: 'less', args: { difference: '1.00' } }],
    },
  ],
});
