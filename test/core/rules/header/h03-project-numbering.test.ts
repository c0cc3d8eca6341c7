import { projectNumbering } from '../../../../src/core/rules/header/h03-project-numbering';
import { COMPOSITE } from '../../../support/disclosure';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

/** A disclosure table with projects of these numbers from row 4; a `201 某局` is an agency row. */
function numbered(label: string, ...numbers: readonly string[]): string {
  const rows = numbers.map((number, index) => {
    const [code = '', agency] = number.split(' ');
    return agency
      ? `${code}|${agency}|9.00||`
      : `${number}|${'甲乙丙丁戊己庚'[index] ?? ''}项目|1.00|做好工作。|${COMPOSITE}`;
  });
  const head = `2024年部门预算项目支出绩效目标公开表\n单位：万元`;
  return `${head}\n${label}|单位及项目名称|金额|绩效目标|绩效指标\n${rows.join('\n')}`;
}
const separate = (...numbers: readonly string[]): string => numbered('序号', ...numbers);
const shared = (...numbers: readonly string[]): string => numbered('单位编码', '201 某局', ...numbers);

ruleTester(projectNumbering, {
  valid: [
    { name: 'running', table: separate('1', '2', '3') },
    { name: 'in the column of the codes', table: shared('1', '2', '3') },
    { name: 'full-width digits and dots', table: separate('１', '2.', '3、') },
    { name: 'each agency anew', table: shared('1', '2', '202 某委', '1', '2') },
    { name: 'through all agencies', table: shared('1', '2', '202 某委', '3', '4') },
    { name: 'goes on from another table', table: separate('7', '8') },
    { name: 'numbers with a part behind a dot', table: separate('1.1', '1.3') },
    { name: 'Chinese numerals', table: separate('一', '三') },
    { name: 'no place for numbers', table: declaration('|甲项目|1.00|做好|产出指标|数量指标|数量|≥|1|个|90|正向指标') },
    { name: 'one project in the column of the codes', table: shared('') },
  ],
  invalid: [
    {
      name: 'none at all',
      table: shared('', '', ''),
      findings: [
        {
          cell: 'A5',
          variant: 'none',
          severity: 'info',
          fix: [
            { cell: 'A5', after: 1 },
            { cell: 'A6', after: 2 },
            { cell: 'A7', after: 3 },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'a gap: what follows runs on',
      table: separate('1', '2', '4', '5'),
      findings: [
        {
          cell: 'A6',
          variant: null,
          args: { number: 4, expected: 3, name: '丙项目' },
          fix: [
            { cell: 'A6', after: 3 },
            { cell: 'A7', after: 4 },
          ],
        },
      ],
    },
    {
      name: 'repeated',
      table: separate('1', '2', '2', '3'),
      findings: [{ cell: 'A6', variant: 'repeated', args: { number: 2, expected: 3 } }],
    },
    {
      name: 'one missing',
      table: separate('1', '', '3'),
      findings: [{ cell: 'A5', variant: 'missing', args: { expected: 2 }, fix: [{ cell: 'A5', after: 2 }] }],
    },
    {
      name: 'the first one missing',
      table: separate('', '2', '3'),
      findings: [{ cell: 'A4', variant: 'missing', args: { expected: 1 } }],
    },
    {
      name: 'out of order',
      table: separate('1', '3', '2'),
      findings: [
        { cell: 'A5', variant: null },
        { cell: 'A6', variant: null },
      ],
    },
    {
      name: 'the next agency is left alone',
      table: shared('1', '3', '202 某委', '1'),
      findings: [{ cell: 'A6', variant: null, fix: [{ cell: 'A6', after: 2 }] }],
    },
  ],
});
