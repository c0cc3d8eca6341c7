import { amountColumn } from '../../../../src/core/rules/amounts/a04-amount-column';
import { COMPOSITE } from '../../../support/disclosure';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';

const disclosure = (rows: string): string =>
  `2024年部门预算项目支出绩效目标公开表\n单位编码|单位及项目名称|金额(万元)|绩效目标|绩效指标\n${rows}\n1|甲项目|9.20|做好甲项目。|${COMPOSITE}`;
const declared = (row: string): string =>
  declaration(`${row}\n|甲项目|9.20|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标`);

ruleTester(amountColumn, {
  valid: [
    { name: 'in its column', table: disclosure('"401"|某办|9.20||') },
    { name: 'parent and child', table: disclosure('|合计|9.20||\n"401"|某办|9.20||\n"401001"|某办机关|9.20||') },
    { name: 'no amount at all', table: disclosure('"401"|某办|||') },
    { name: 'in both columns: not moved', table: disclosure('"401"|某办|9.20||') },
    { name: 'text in the other columns', table: disclosure('"401"|某办|9.20|见附件|') },
    { name: 'a declaration table', table: declared('201-某局||9.20') },
    { name: 'a declaration table without total', table: declared('201-某局') },
    { name: 'a number of people in two columns', table: declared('201-某局|3||5') },
    { name: 'a code as number', table: disclosure('401|某办|9.20||') },
    {
      name: 'a blank amount with a problem',
      table: withDetail(sheetOf('公开表', disclosure('"401"|某办|||9')), 'C3', {
        problem: 'not-calculated',
        formula: '=C4',
      }),
    },
  ],
  invalid: [
    {
      name: 'three rows with their amounts under the goal',
      table: disclosure('|合计||9.20|\n"401"|某办||9.20|\n"401001"|某办机关||9.20|'),
      findings: [
        {
          cell: 'D3',
          severity: 'warning',
          args: { label: '合计', text: '9.20' },
          related: ['C3'],
          fix: [
            { cell: 'C3', after: 9.2 },
            { cell: 'D3', after: null },
          ],
          fixKind: 'review',
        },
        { cell: 'D4', args: { label: '某办' } },
        { cell: 'D5', args: { label: '某办机关' } },
      ],
    },
    {
      name: 'a formula is not moved',
      table: withDetail(sheetOf('公开表', disclosure('"401"|某办||9.20|')), 'D3', { formula: '=SUM(C4:C9)' }),
      findings: [{ cell: 'D3', fix: null }],
    },
  ],
});
