import { rowShifted } from '../../../../src/core/rules/structure/t12-row-shifted';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';

const FIRST = '|外事工作|1.00|做好外事工作|满意度指标|服务对象满意度指标|人员满意度|≥|99|%|10|正向指标';
const NEXT = '||||效益指标|社会效益指标|提高服务水平|定性|优良中差||20|正向指标';

/** A table whose first project has these rows after its own two; they begin in row 6. */
const rows = (...lines: readonly string[]): string => declaration([FIRST, NEXT, ...lines].join('\n'));

ruleTester(rowShifted, {
  valid: [
    {
      name: 'an agency row of another page with another amount: A07',
      table: declaration(`201-某办||3.00\n${FIRST}\n201-某办||3.10\n${NEXT}`),
    },
    { name: 'every row in its columns', table: rows('||||产出指标|数量指标|接待次数|≥|1|次|20|正向指标') },
    {
      name: 'labels merged over several rows',
      table: rows('||||产出指标|数量指标|接待次数|≥|1|次|20|正向指标', '||||^|^|接待人数|≥|5|人|20|正向指标'),
    },
    {
      name: 'labels written once',
      table: rows('||||产出指标|数量指标|接待次数|≥|1|次|20|正向指标', '||||||人数|≥|5|人|20|'),
    },
    {
      name: 'notes below the table',
      table: rows('填报人：张三||||联系电话：123||负责人：李四', '注：本表由单位填报。', '以下空白'),
    },
    { name: 'a note beside a complete row', table: rows('||||产出指标|数量指标|次数|≥|1|次|20|正向指标|已核 95') },
    { name: 'an unknown label is no shifted one', table: rows('||||产出指示|数量指示|接待次数|≥|1|次|20|正向指标') },
    { name: 'labels of both levels exchanged', table: rows('||||数量指标|产出指标|接待次数|≥|1|次|20|正向指标') },
    {
      name: 'a level 2 in the column of level 1, all else in place',
      table: rows('||||数量指标||接待次数|≥|1|次|20|正向指标'),
    },
    { name: '成本指标 as level 1', table: rows('||||成本指标|经济成本指标|租赁费|≤|25|万元|20|反向指标') },
    { name: 'no operator and no direction', table: rows('||||产出指标|数量指标|接待次数||1|次|20|') },
    { name: 'a name that is a word of the tree', table: rows('||||满意度指标||服务对象满意度|≥|95|%|20|正向指标') },
    {
      name: 'a project that repeats its goal and amount in every row',
      table: rows('|外事工作|1.00|做好外事工作|产出指标|数量指标|接待次数|≥|1|次|20|正向指标'),
    },
    {
      name: 'a remark column with labels in it',
      table: declaration(FIRST).replace('指标方向性', '指标方向性|指标类型') + '|产出指标',
    },
  ],
  invalid: [
    {
      name: 'one column to the right: the direction has no place any more (before a page break)',
      table: rows('|||||产出指标|数量指标|报送年度内外事工作总结及第二年工作计划报告|≥|1|篇|20'),
      findings: [
        {
          cell: 'F6:L6',
          severity: 'warning',
          variant: null,
          args: { name: '报送年度内外事工作总结及第二年工作计划报告', text: '产出指标', field: '一级指标' },
          fixKind: 'review',
          fix: [
            { cell: 'E6', after: '产出指标' },
            { cell: 'F6', after: '数量指标' },
            { cell: 'G6', after: '报送年度内外事工作总结及第二年工作计划报告' },
            { cell: 'H6', after: '≥' },
            { cell: 'I6', after: 1 },
            { cell: 'J6', after: '篇' },
            { cell: 'K6', after: 20 },
            { cell: 'L6', after: null },
          ],
        },
      ],
    },
    {
      name: 'level 1 in column A, all else one column to the left',
      table: declaration(`
201-某办||1.00
201001-机关|外事工作|1.00|做好外事工作|产出指标|数量指标|接待次数|≥|2|次|10|正向指标
||||产出指标|时效指标|及时率|≥|95|%|10|正向指标
产出指标||||数量指标|完成 疫情防控、境外人员排查|≥|1|次|20|正向指标
效益指标||||社会效益指标|提高管理和服务水平。|定性|优良中差||20|正向指标
满意度指标||||服务对象满意度指标|境外人员满意度|≥|99|%|10|正向指标`),
      findings: [
        {
          cell: 'A7:K7',
          severity: 'warning',
          fix: [
            { cell: 'A7', after: null },
            { cell: 'E7', after: '产出指标' },
            { cell: 'F7', after: '数量指标' },
            { cell: 'G7', after: '完成 疫情防控、境外人员排查' },
            { cell: 'H7', after: '≥' },
            { cell: 'I7', after: 1 },
            { cell: 'J7', after: '次' },
            { cell: 'K7', after: 20 },
            { cell: 'L7', after: '正向指标' },
          ],
        },
        { cell: 'A8:K8', severity: 'warning', args: { name: '提高管理和服务水平。', text: '效益指标' } },
        { cell: 'A9:K9', severity: 'warning' },
      ],
    },
    {
      name: 'level 1 alone in column A',
      table: rows('产出指标|||||数量指标|接待次数|≥|1|次|20|正向指标'),
      findings: [
        {
          cell: 'A6',
          args: { text: '产出指标', field: '一级指标' },
          fix: [
            { cell: 'A6', after: null },
            { cell: 'E6', after: '产出指标' },
          ],
        },
      ],
    },
    {
      name: 'level 2 in the column of level 3, the value lost',
      table: rows('||||||质量指标|网络故障发生次数|≤||次'),
      findings: [{ cell: 'G6:K6', severity: 'error', variant: 'lost', args: { lost: ['指标值'] } }],
    },
    {
      name: 'level 2 in the column of level 3, nothing but the name behind it',
      table: rows('||||||质量指标|网络故障发生次数'),
      findings: [{ cell: 'G6:H6', severity: 'error', args: { name: '网络故障发生次数', lost: ['指标值'] } }],
    },
    {
      name: 'the whole project row one column to the right',
      table: declaration(
        `||外事工作|1.00|做好外事工作|产出指标|数量指标|接待次数|≥|1|次|20|正向指标\n||||效益指标|社会效益指标|水平|定性|好坏||20|`,
      ),
      findings: [{ cell: 'C4:M4', severity: 'warning', args: { text: '外事工作', field: '项目名称' } }],
    },
    {
      name: 'a number format would be lost by moving: no fix',
      table: withDetail(sheetOf('申报表', rows('|||||产出指标|数量指标|覆盖率|≥|0.95||20')), 'J6', { format: '0%' }),
      findings: [{ cell: 'F6:L6', fix: null }],
    },
    {
      name: 'a formula would be lost by moving: no fix',
      table: withDetail(sheetOf('申报表', rows('|||||产出指标|数量指标|人数|≥|5|人|20')), 'J6', { formula: '=2+3' }),
      findings: [{ cell: 'F6:L6', fix: null }],
    },
    {
      name: 'the label above is merged over the place to move to: no fix',
      table: rows('||||产出指标|数量指标|次数|≥|1|次|20|正向指标', '|||效益指标|^|社会效益指标|水平|定性|好坏||20|'),
      findings: [{ cell: 'D7', fix: null }],
    },
    {
      name: 'the value in an extra column',
      table: rows('||||产出指标|数量指标|接待次数|≥||次|20|正向指标|12'),
      findings: [
        {
          cell: 'M6',
          severity: 'error',
          variant: 'outside',
          args: { text: '12', field: '指标值' },
          fix: [
            { cell: 'I6', after: 12 },
            { cell: 'M6', after: null },
          ],
        },
      ],
    },
    {
      name: 'the direction in an extra column',
      table: rows('||||产出指标|数量指标|接待次数|≥|1|次|20||正向指标'),
      findings: [{ cell: 'M6', severity: 'warning', variant: 'outside', args: { field: '指标方向性' } }],
    },
    {
      name: 'indicators above the first project',
      table: declaration(`||||产出指标|数量指标|接待次数|≥|1|次|20|正向指标\n${FIRST}`),
      findings: [
        { cell: 'E4:L4', severity: 'error', variant: 'without-project', args: { name: '接待次数' }, fix: null },
      ],
    },
    {
      name: 'a second goal in the same project',
      table: rows('|||另一个目标|产出指标|数量指标|接待次数|≥|1|次|20|正向指标'),
      findings: [
        {
          cell: 'D6',
          severity: 'warning',
          variant: 'second',
          args: { text: '另一个目标', field: '年度目标', first: 'D4' },
          related: ['D4'],
          fix: null,
        },
      ],
    },
  ],
});
