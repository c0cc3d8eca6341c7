import { pageSplit } from '../../../../src/core/rules/structure/t13-page-split';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const AGENCY = '201-某局||3.00';
const WATER = [
  '|饮水工程维护费|1.00|保障供水|产出指标|数量指标|维修供水点数量|≥|16|处|50|正向',
  '||||效益指标|社会效益指标|供水保证率|≥|93|%|30|正向',
  '||||满意度指标|服务对象满意度指标|用水农户满意度|≥|90|%|10|正向',
];
const BOOKS = [
  '|图书馆免费开放经费|2|免费开放|产出指标|质量指标|图书完好率|≥|97|%|30|正向',
  '||||效益指标|社会效益指标|读者到馆增长率|≥|4|%|30|正向',
  '||||满意度指标|服务对象满意度指标|到馆读者满意度|≥|92|%|10|正向',
];
const DAYS = '||||产出指标|数量指标|免费开放天数|≥|300|天|20|正向';
const SMALL = (weight: number): string => `||||产出指标|数量指标|阅读活动场次${weight}|≥|12|场|${weight}|正向`;

/** Rows from 4 on. */
function table(...lines: readonly string[]): string {
  return declaration([AGENCY, ...lines].join('\n'));
}

const SPLIT = table(...WATER, DAYS, HEADER, AGENCY, ...BOOKS);

ruleTester(pageSplit, {
  valid: [
    { name: 'a row continues below a repeated header', table: table(...WATER, HEADER, AGENCY, ...BOOKS, DAYS) },
    { name: 'a project torn apart by a page', table: table(...WATER, ...BOOKS, HEADER, AGENCY, DAYS) },
    { name: 'no page break between them', table: table(...WATER, DAYS, ...BOOKS) },
    { name: 'too much in one, the other is right', table: table(...WATER, DAYS, HEADER, ...BOOKS, DAYS) },
    { name: 'too little by another weight', table: table(...WATER, SMALL(15), HEADER, ...BOOKS) },
    {
      name: 'the last rows do not weigh that much',
      table: table(WATER[0]!, DAYS, ...WATER.slice(1), HEADER, ...BOOKS),
    },
    { name: 'only blank rows between them', table: table(...WATER, DAYS, '', ...BOOKS) },
    { name: 'a file of 100', table: table(...WATER, DAYS, HEADER, ...BOOKS), facts: { weightTotal: 100 } },
    {
      name: 'no weights',
      table: table(...[...WATER, DAYS, HEADER, ...BOOKS].map((line) => line.replace(/\|\d+\|正向$/, '||'))),
    },
    { name: 'one project', table: table(...WATER) },
  ],
  invalid: [
    {
      name: 'the first row of a project stands on the page before',
      table: SPLIT,
      findings: [
        {
          cell: 'G8',
          severity: 'info',
          group: 'file',
          variant: null,
          args: { sum: '110', weight: '20', project: '图书馆免费开放经费', name: '免费开放天数' },
          related: ['B11'],
          fix: [
            { cell: 'B8', after: '图书馆免费开放经费' },
            { cell: 'B11', after: null },
            { cell: 'C8', after: 2 },
            { cell: 'C11', after: null },
            { cell: 'D8', after: '免费开放' },
            { cell: 'D11', after: null },
          ],
          fixKind: 'review',
        },
        { cell: 'B11', severity: 'info', variant: 'next', args: { sum: '70', weight: '20' }, fix: null },
      ],
    },
    {
      name: 'two rows of it',
      table: table(...WATER, SMALL(15), SMALL(5), HEADER, AGENCY, ...BOOKS),
      findings: [
        { cell: 'G8:G9', args: { weight: '20' } },
        { cell: 'B12', variant: 'next' },
      ],
    },
    {
      name: 'a number format would be left behind: no fix',
      table: SPLIT.replace('|2|', '|2.00|'),
      findings: [
        { cell: 'G8', fix: null },
        { cell: 'B11', variant: 'next' },
      ],
    },
    {
      name: 'both cells are formatted alike',
      table: withDetail(sheetOf('申报表', SPLIT.replace('|2|', '|2.00|')), 'C8', { format: '0.00' }),
      findings: [{ cell: 'G8', fixKind: 'review' }, { cell: 'B11' }],
    },
    {
      name: 'a formula would be left behind: no fix',
      table: withDetail(sheetOf('申报表', SPLIT), 'C11', { formula: '=1+1' }),
      findings: [
        { cell: 'G8', fix: null },
        { cell: 'B11', variant: 'next' },
      ],
    },
  ],
});
