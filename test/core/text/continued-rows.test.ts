import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const rowsOf = (...lines: string[]) => sheetsOfText(lines.join('\n'), '粘贴').flatMap(({ rows }) => rows);

const HEADER = '单位编码\t项目名称\t金额\t绩效目标\t绩效指标';
const HEADER_CELLS = ['单位编码', '项目名称', '金额', '绩效目标', '绩效指标'];

test('lines without separators go on with the last cell of the row above', () => {
  expect(
    rowsOf(
      HEADER,
      '1\t甲费\t2\t做好\t一、产出指标',
      '(一)数量指标',
      '1.次数≥3次',
      '2\t乙费\t3\t做完\t一、产出指标',
      '二、效益指标',
    ),
  ).toEqual([
    HEADER_CELLS,
    [1, '甲费', 2, '做好', '一、产出指标\n(一)数量指标\n1.次数≥3次'],
    [2, '乙费', 3, '做完', '一、产出指标\n二、效益指标'],
  ]);
});

test('a row that broke off in an earlier cell is completed by the lines below', () => {
  expect(
    rowsOf(
      HEADER,
      '1\t甲费\t2\t目标一：做好',
      '',
      '目标二：做完\t一、产出指标',
      '',
      '(一)数量指标',
      '',
      '1.次数≥3次',
      '2\t乙费\t3\t好\t一、产出指标',
    ),
  ).toEqual([
    HEADER_CELLS,
    [1, '甲费', 2, '目标一：做好\n目标二：做完', '一、产出指标\n(一)数量指标\n1.次数≥3次'],
    [2, '乙费', 3, '好', '一、产出指标'],
  ]);
});

test('a page break inside a cell is dropped with its page number and running header', () => {
  const title = '某局2024年绩效目标公开表';
  expect(
    rowsOf(
      title,
      HEADER,
      '1\t甲费\t2\t好\t一、产出指标',
      '第 1 页',
      title,
      '(一)数量指标',
      '- 2 -',
      title,
      HEADER,
      '2\t乙费\t3\t好\t一、产出指标',
    ),
  ).toEqual([
    [title],
    HEADER_CELLS,
    [1, '甲费', 2, '好', '一、产出指标\n(一)数量指标'],
    [title],
    HEADER_CELLS,
    [2, '乙费', 3, '好', '一、产出指标'],
  ]);
});

test.each([
  ['a note', '注：金额为本年预算'],
  ['the line of names', '填表人：张三'],
  ['the unit of amounts', '金额单位：万元'],
])('%s below the table is no part of its last cell', (_, line) => {
  expect(rowsOf(HEADER, '1\t甲费\t2\t好\t一、产出指标 1.次数≥3次', line).at(-1)).toEqual([line]);
});

test('a title after a blank line is a row of its own', () => {
  const rows = rowsOf(HEADER, '1\t甲费\t2\t好\t一、产出指标 1.次数≥3次', '', '乙局2024年绩效目标公开表', '', HEADER);
  expect(rows.slice(1)).toEqual([
    [1, '甲费', 2, '好', '一、产出指标 1.次数≥3次'],
    [],
    ['乙局2024年绩效目标公开表'],
    [],
    HEADER_CELLS,
  ]);
});

test('rows without their empty cells at the end stay rows', () => {
  expect(rowsOf(HEADER, '004\t某局\t9.2', '004001\t某所\t9.2', '1\t甲费\t9.2\t好\t一、产出指标')).toEqual([
    HEADER_CELLS,
    ['004', '某局', 9.2],
    ['004001', '某所', 9.2],
    [1, '甲费', 9.2, '好', '一、产出指标'],
  ]);
});

test('a short last cell is not continued by any line', () => {
  expect(rowsOf('名称\t权重\t方向', '次数\t20\t正向指标', '其他事项')).toEqual([
    ['名称', '权重', '方向'],
    ['次数', 20, '正向指标'],
    ['其他事项'],
  ]);
});

test('a whole value is not continued, not by a numbered line either', () => {
  expect(rowsOf('二级指标\t三级指标\t指标值', '数量指标\t指标1：里程\t≥26公里', '指标2：')).toEqual([
    ['二级指标', '三级指标', '指标值'],
    ['数量指标', '指标1：里程', '≥26公里'],
    ['指标2：'],
  ]);
});

test('rows that lack the cells of merged ones are rows of their own', () => {
  expect(
    rowsOf(
      '绩效指标\t一级指标\t二级指标\t三级指标\t指标值',
      '产出指标\t数量指标\t河道长度\t≥3公里',
      '河道条数\t≥3条',
      '质量指标\t合格率\t=100%',
    ).map((row) => row.length),
  ).toEqual([5, 4, 2, 3]);
});

test('a goal that broke off in few words is completed', () => {
  expect(rowsOf('项目名称\t年度目标\t一级指标', '甲费\t保障学生', '营养餐\t产出指标')).toEqual([
    ['项目名称', '年度目标', '一级指标'],
    ['甲费', '保障学生\n营养餐', '产出指标'],
  ]);
});
