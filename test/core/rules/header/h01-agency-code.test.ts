import { agencyCode } from '../../../../src/core/rules/header/h01-agency-code';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

const PROJECT = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';

/** Agency rows from row 4 (code and name in one cell), then a project. */
function joined(...agencies: readonly string[]): string {
  return declaration([...agencies.map((agency) => `${agency}||1.00`), PROJECT].join('\n'));
}

/** Agency rows from row 4 with a code column of their own (A), then a project. */
function separate(...agencies: readonly (readonly [code: string, name: string])[]): string {
  return [
    '部门预算项目支出绩效目标申报表',
    '金额单位：万元',
    '单位编码|单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性',
    ...agencies.map(([code, name]) => `${code}|${name}||1.00`),
    `|${PROJECT}`,
  ].join('\n');
}

ruleTester(agencyCode, {
  valid: [
    { name: 'department and unit', table: joined('201-某局', '201001-某局机关') },
    { name: 'department only', table: joined('201-某局') },
    { name: 'third level has 9 digits', table: joined('201-某局', '201001-某局机关', '201001001-某站') },
    { name: 'full-width digits', table: joined('２０１-某局', '201001-某局机关') },
    { name: 'units without their department', table: joined('201001-某局机关', '301001-某站') },
    { name: 'no code', table: joined('某局') },
    { name: '合计 has no code', table: joined('合计', '201-某局') },
    { name: 'codes as text in their own column', table: separate(['"004"', '某局'], ['"004001"', '某局机关']) },
  ],
  invalid: [
    {
      name: 'two digits',
      table: separate(['"04"', '某局']),
      findings: [{ cell: 'A4', variant: null, severity: 'warning', args: { code: '04' }, fix: null }],
    },
    {
      name: 'five digits',
      table: separate(['"004"', '某局'], ['"00401"', '某局机关']),
      findings: [{ cell: 'A5', variant: null, args: { code: '00401' } }],
    },
    {
      name: 'number without its zeros',
      table: separate(['4', '某局']),
      findings: [
        {
          cell: 'A4',
          variant: 'zeros',
          severity: 'warning',
          args: { code: '4', full: '004' },
          fix: [{ cell: 'A4', after: '004' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'department and unit without zeros',
      table: separate(['4', '某局'], ['4001', '某局机关']),
      findings: [
        { cell: 'A4', fix: [{ cell: 'A4', after: '004' }] },
        { cell: 'A5', fix: [{ cell: 'A5', after: '004001' }] },
      ],
    },
    {
      name: 'number with all its digits',
      table: separate(['201', '某局']),
      findings: [
        { cell: 'A4', variant: 'number', severity: 'info', fix: [{ cell: 'A4', after: '201' }], fixKind: 'safe' },
      ],
    },
    {
      name: 'number that cannot belong to the agency above: nothing is offered',
      table: separate(['"201"', '某局'], ['4001', '某局机关']),
      findings: [{ cell: 'A5', variant: 'zeros-unclear', args: { code: '4001' }, fix: null }],
    },
    {
      name: 'longer than any code',
      table: separate(['"2010010010010"', '某局']),
      findings: [{ cell: 'A4', variant: null }],
    },
    {
      name: 'child of another parent',
      table: joined('201-某局', '202001-某局机关'),
      findings: [
        { cell: 'A5', variant: 'parent', args: { code: '202001', parent: '201', agency: '某局' }, related: ['A4'] },
      ],
    },
  ],
});
