import { headerRepeated } from '../../../../src/core/rules/structure/t17-header-repeated';
import { ruleTester } from '../../../support/rule-tester';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { sheetOf, withDetail } from '../../../support/sheets';

const HEADER = '序号|项目名称|金额（万元）|绩效目标|绩效指标';
const AGENCY = '004|某县林业局|12.00||';
const row = (no: number): string =>
  `${no}|第${no}项护林经费|6.00|做好第${no}项护林防火|一、产出指标\\n（一）数量指标：\\n1.护林员人数≥3${no}人`;

/** Total in row 3, agency in 4, projects in 5 and 8; header and agency stand again in 6 and 7. */
const PAGES = [
  '2025年部门预算项目支出绩效目标公开表',
  HEADER,
  '合计||12.00||',
  AGENCY,
  row(1),
  HEADER,
  AGENCY,
  row(2),
].join('\n');

function withFormula(text: string, formula: string, cell = 'C3'): Sheet {
  return withDetail(sheetOf('公开表', text), cell, { formula });
}

ruleTester(headerRepeated, {
  valid: [
    { name: 'repeated rows without any formula', table: PAGES },
    { name: 'the projects one by one', table: withFormula(PAGES, '=C5+C8') },
    { name: 'the projects only', table: withFormula(PAGES, '=SUM(C5,C8)') },
    { name: 'the first agency row is a total of its own', table: withFormula(PAGES, '=SUM(C4:C5)') },
    { name: 'another column', table: withFormula(PAGES, '=SUM(D5:D8)') },
    { name: 'no sum', table: withFormula(PAGES, '=MAX(C5:C8)') },
    {
      name: 'only the header is repeated',
      table: withFormula(PAGES.replace(`${HEADER}\n${AGENCY}\n2`, `${HEADER}\n2`), '=SUM(C5:C7)'),
    },
    {
      name: 'another amount is T12',
      table: withFormula(
        PAGES.replace(`${HEADER}\n${AGENCY}\n2`, `${HEADER}\n004|某县林业局|6.00||\n2`),
        '=SUM(C5:C8)',
      ),
    },
    { name: 'nothing is repeated', table: withFormula(PAGES.replace(`${HEADER}\n${AGENCY}\n2`, '2'), '=SUM(C5:C6)') },
    { name: 'a formula that nobody can read', table: withFormula(PAGES, `=SUM(${'C5,'.repeat(400)}C8)`) },
  ],
  invalid: [
    {
      name: 'the total adds a repeated agency row',
      table: withFormula(PAGES, '=SUM(C5:C8)'),
      findings: [
        {
          cell: 'C3',
          severity: 'info',
          group: 'file',
          args: { formula: '=SUM(C5:C8)', rows: [7], amount: '12.00万元' },
          fix: null,
        },
      ],
    },
    {
      name: 'absolute references, two areas, small letters',
      table: withFormula(PAGES, '=sum($C$5, $C$7:$C$8)'),
      findings: [{ cell: 'C3', args: { rows: [7] } }],
    },
    {
      name: 'several pages',
      table: withFormula([PAGES, HEADER, AGENCY, row(3)].join('\n'), '=SUM(C5:C11)'),
      findings: [{ cell: 'C3', args: { rows: [7, 10], amount: '24.00万元' } }],
    },
  ],
});
