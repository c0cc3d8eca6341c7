import type { Table } from '../../../../src/core/table/table';
import { agencyLines, projectLines, tablesOf } from '../../../support/disclosure';

function only(text: string): Table {
  const tables = tablesOf(text);
  expect(tables.map(({ layout }) => layout)).toEqual(['disclosure-table']);
  return tables[0]!;
}

function spanned(text: string | null, { start, end }: { start: number; end: number }): string {
  return (text ?? '').slice(start, end);
}

describe('agencies and totals', () => {
  test('合计 in the code column, departments and units by their codes', () => {
    const table = only(`
      某办2024年部门预算项目支出绩效目标公开表
      单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标
      合计||12.00||
      "004"|某办|12.00||
      "004001"|某办机关|12.00||
      1|甲项目|5.00|目标一|§
      2|乙项目|7.00|目标二|§`);
    expect(agencyLines(table)).toEqual(['* 合计 12', '004 某办 12', '004001 某办机关 12']);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标一 (3) @某办机关', '2 乙项目 7 目标二 (3) @某办机关']);
    expect({ year: table.year, unit: table.amountUnit, at: table.amountUnitAt }).toEqual({
      year: 2024,
      unit: '万元',
      at: { row: 1, column: 2 },
    });
  });

  test('合计 in the name column, amounts under 绩效目标, no numbers', () => {
    const table = only(`
      单位编码|单位及项目名称|金额 (万元)|绩效目标|绩效指标
      |合计||"83.20"|
      "401"|人大||"83.20"|
      |甲项目|83.20|目标|§`);
    expect(agencyLines(table)).toEqual(['* 合计 83.2', '401 人大 83.2']);
    expect(table.agencies[0]!.declaredTotal!.at).toEqual({ row: 1, column: 3 });
    expect(projectLines(table)).toEqual(['甲项目 83.2 目标 (3) @人大']);
  });

  test('code and name in one cell, amounts as text in 元, a table that does not start at A1', () => {
    const table = only(`
      ||金额单位：元
      |项目名称|预算数|年度绩效目标|指标内容
      |201-某办|50000||
      |201001-某办机关|50000||
      |甲项目|"50,000.00"|目标|§`);
    expect(agencyLines(table)).toEqual(['201 某办 50000', '201001 某办机关 50000']);
    expect(projectLines(table)).toEqual(['甲项目 50000 目标 (3) @某办机关']);
    expect(table.amountUnit).toBe('元');
    expect(table.area).toEqual({ top: 0, left: 1, bottom: 4, right: 4 });
  });

  test('合计 with its amount in the last column, 小计 below the projects, the agency in a note', () => {
    const table = only(`
      单位编码|单位及项目名称|金额 (万元)|绩效目标|绩效指标
      |合计|||"8.00"
      "201"|某办|||
      1|甲项目|5.00|目标|§
      |小计|5.00||
      "202"|某局|||
      2|乙项目|3.00|目标|§
      |小计|3.00||`);
    expect(agencyLines(table)).toEqual(['* 合计 8', '201 某办 5', '202 某局 3']);
    const noted = only(`
      项目支出绩效目标公开表
      填报单位：201-某办|||单位：元
      项目名称|金额|绩效目标|绩效指标
      甲项目|50000|目标|§`);
    expect(agencyLines(noted)).toEqual(['201 某办']);
    expect(noted.amountUnit).toBe('元');
  });

  test('agencies of which only the name stands, and a sign line that is none', () => {
    const table = only(`
      单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标
      |某县人民政府办公室|||
      1|甲项目|5.00|目标一|§
      |某县信访局|||
      2|乙项目|7.00|目标二|§
      |填报单位：某县财政局|||`);
    expect(agencyLines(table)).toEqual(['某县人民政府办公室', '某县信访局']);
    expect(projectLines(table)).toEqual([
      '1 甲项目 5 目标一 (3) @某县人民政府办公室',
      '2 乙项目 7 目标二 (3) @某县信访局',
    ]);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['填报单位：某县财政局']);
  });

  test('agencies without codes, and agencies in a column of their own', () => {
    const table = only(`
      单位及项目名称|金额（万元）|绩效目标|绩效指标
      合计|13.00||
      县教育局|8.00||
      甲项目|8.00|目标|§
      县卫生局|5.00||
      乙项目|5.00|目标|§`);
    expect(agencyLines(table)).toEqual(['* 合计 13', '县教育局 8', '县卫生局 5']);
    expect(projectLines(table)).toEqual(['甲项目 8 目标 (3) @县教育局', '乙项目 5 目标 (3) @县卫生局']);
    const own = only(`
      序号|主管部门|项目名称|金额（万元）|绩效目标|绩效指标
      1|县教育局|甲项目|8.00|目标|§
      2|县卫生局|乙项目|5.00|目标|§`);
    expect(projectLines(own)).toEqual(['1 甲项目 8 目标 (3) @县教育局', '2 乙项目 5 目标 (3) @县卫生局']);
  });
});

describe('rows', () => {
  const HEADER = '单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标';

  test('title, header and agency rows repeated at a page break', () => {
    const page = `
      某办2024年项目支出绩效目标公开表
      ${HEADER}
      "004"|某办|12.00||
      "004001"|某办机关|12.00||`;
    const table = only(`${page.slice(1)}
      1|甲项目|5.00|目标|§${page}
      2|乙项目|7.00|目标|§`);
    expect(agencyLines(table)).toEqual(['004 某办 12', '004001 某办机关 12']);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3) @某办机关', '2 乙项目 7 目标 (3) @某办机关']);
    expect(table.unplaced).toEqual([]);
  });

  test('a project goes on in the next row, in the middle of an item', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5.00|目标一：把事情|一、产出指标\\n（一）数量指标：\\n1.培训人
      ${HEADER}
      |||办好。|数≥26人\\n2.次数≥3次
      2|乙项目|3.00|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标一：把事情办好。 (2)', '2 乙项目 3 目标 (3)']);
    const [project] = table.projects;
    expect(project!.rows).toEqual({ first: 1, last: 3 });
    expect(project!.indicators.map(({ name, value, at }) => [name, value, at.value!.row])).toEqual([
      ['培训人数', '26', 3],
      ['次数', '3', 3],
    ]);
  });

  test('cells merged over several rows, indicators one heading a row', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5.00|目标|一、产出指标\\n数量指标：人数≥3人
      ^|^|^|^|质量指标：合格率≥95%
      2|乙项目|3.00|目标|§
      ^|^|^|^|^`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (2)', '2 乙项目 3 目标 (3)']);
    expect(table.projects.map(({ rows }) => rows)).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 4 },
    ]);
    expect(table.projects[0]!.indicators[1]!.level1).toBe('产出指标');
  });

  test('a row pushed one column to the right', () => {
    const table = only(`
      ${HEADER}
      "201"|某办|8.00||
      1|甲项目|5.00|目标|§
      |2|乙项目|3|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3) @某办', '2 乙项目 3 目标 (3) @某办']);
    expect(table.misplaced).toMatchObject([{ kind: 'shifted', project: 1, isMovable: true }]);
    expect(table.misplaced[0]!.cells.map(({ field }) => field)).toEqual([
      'agencyCode',
      'project',
      'amount',
      'goal',
      'name',
    ]);
  });

  test('projects without indicators, without amount, without goal; notes below', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5.00|目标|§
      2|乙项目|5.00|目标|
      3|丙项目||目标|§
      4|丁项目|2.00||
      填报人：张三||联系电话：1234||`);
    expect(projectLines(table)).toEqual([
      '1 甲项目 5 目标 (3)',
      '2 乙项目 5 目标 (0)',
      '3 丙项目 目标 (3)',
      '4 丁项目 2 (0)',
    ]);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['填报人：张三', '联系电话：1234']);
  });

  test('a prepared row with headings only is no project', () => {
    const table = only(`
      ${HEADER}
      1||||一、产出指标\\n（一）数量指标：\\n1. \\n二、效益指标
      2|甲|5.00|目标|§`);
    expect(table.unfilledRows).toBe(1);
    expect(projectLines(table)).toEqual(['2 甲 5 目标 (3)']);
  });

  test('headings of groups are no projects', () => {
    const table = only(`
      ${HEADER}
      |一、特定目标类|||
      1|甲项目|5.00|目标|§
      |二、其他运转类|3.00||
      2|乙项目|3.00|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)', '2 乙项目 3 目标 (3)']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['一、特定目标类', '二、其他运转类', '3.00']);
  });

  test('text that belongs to no item is reported with its place', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5.00|目标|§\\n注：以上为暂定
      2|乙项目|5.00|目标|§|另附`);
    const [note, beside] = table.unplaced;
    expect(note).toMatchObject({ text: '注：以上为暂定', at: { row: 1, column: 4 } });
    expect(note!.at.span!.end - note!.at.span!.start).toBe(7);
    expect(beside).toEqual({ text: '另附', at: { row: 2, column: 5 } });
  });
});

describe('columns', () => {
  test('goal and indicators in one column, named so', () => {
    const table = only(`
      单位名称|项目名称|金额（万元）|绩效目标及指标
      某办|甲项目|5.00|年度目标：把事情办好。\\n绩效指标：\\n§`);
    expect(projectLines(table)).toEqual(['甲项目 5 把事情办好。 (3) @某办']);
    const [project] = table.projects;
    expect(project!.at.goal).toEqual({ row: 1, column: 3, span: { start: 5, end: 11 } });
  });

  test('goal and indicators in one column that is named for the goal', () => {
    const text = '把事情办好。一、产出指标（一）数量指标：1.人数≥3人';
    const table = only(`
      序号|项目名称|金额（万元）|绩效目标
      1|甲项目|5.00|${text}
      2|乙项目|5.00|完成任务。§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 把事情办好。 (1)', '2 乙项目 5 完成任务。 (3)']);
    expect(spanned(text, table.projects[0]!.indicators[0]!.at.name!.span!)).toBe('人数');
  });

  test.each([
    ['one header row', '序号|项目名称|金额（万元）|年度目标|产出指标|效益指标|满意度指标'],
    [
      'merged over a second header row',
      '序号|项目名称|金额（万元）|年度目标|绩效指标|<|<\n^|^|^|^|产出指标|效益指标|满意度指标',
    ],
  ])('产出指标, 效益指标 and 满意度指标 in columns of their own: %s', (_, header) => {
    const table = only(`
${header}
1|甲项目|5.00|目标|数量指标：培训人数≥26人；质量指标：合格率100%|社会效益指标：知晓率≥90%|群众满意度≥95%`);
    expect(table.projects[0]!.indicators.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
      ['产出指标', '数量指标', '培训人数'],
      ['产出指标', '质量指标', '合格率'],
      ['效益指标', '社会效益指标', '知晓率'],
      ['满意度指标', '', '群众满意度'],
    ]);
    expect(table.projects[0]!.indicators[3]!.place).toMatchObject({ column: 6, span: { start: 0, end: 9 } });
  });

  test.each([
    '预算单位编码|项目名称|预算数（万元）|年度绩效目标|指标内容',
    '单位代码|部门（单位）项目名称|2024年预算安排资金（万元）|绩效总目标|绩效指标及目标值',
    '序号|单位（项目）名称|项目预算金额（万元）|项目绩效目标|绩效指标设置',
  ])('other names: %s', (header) => {
    const table = only(`
      ${header}
      1|甲项目|5.00|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)']);
    expect(table.unplaced).toEqual([]);
  });

  test('amounts of all sources and of one, indicators without any heading', () => {
    const table = only(`
      序号|单位及项目名称|项目资金（万元）|<|绩效目标|绩效指标
      ^|^|合计|财政拨款|^|^
      1|甲项目|5.00|4.00|目标|培训人数≥26人；合格率≥95%`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (2)']);
    expect(table.amountUnitAt).toEqual({ row: 1, column: 2 });
  });

  test('columns that no field takes are reported by their header', () => {
    const table = only(`
      序号|项目名称|项目特点|金额（万元）|绩效目标|绩效指标|备注
      1|甲项目|特定|5.00|目标|§|无`);
    expect(table.unplaced).toEqual([{ text: '项目特点', at: { row: 0, column: 2 } }]);
  });
});

describe('several tables', () => {
  test('below each other, in 万元 and 元', () => {
    const tables = tablesOf(`
      甲办2024年项目支出绩效目标公开表
      单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标
      1|甲项目|5.00|目标|§

      乙局2024年项目支出绩效目标公开表
      单位编码|单位及项目名称|金额（元）|绩效目标|绩效指标
      1|乙项目|50000|目标|§`);
    expect(tables.map(({ title, amountUnit }) => [title.slice(0, 2), amountUnit])).toEqual([
      ['甲办', '万元'],
      ['乙局', '元'],
    ]);
    expect(tables.flatMap(projectLines)).toEqual(['1 甲项目 5 目标 (3)', '1 乙项目 50000 目标 (3)']);
  });
});

describe('no disclosure table', () => {
  test.each([
    ['a budget table', '序号|项目名称|金额|资金来源|备注\n1|甲项目|5.00|财政拨款|无'],
    ['a contact list', '姓名|单位名称|联系电话|考核指标\n张三|某局|123|完成率'],
    ['a self-evaluation', '项目名称|金额|绩效目标|绩效指标|实际完成值|得分\n甲项目|5|目标|§|100|10'],
    ['goals without indicators', '序号|项目名称|金额|绩效目标\n1|甲项目|5.00|把事情办好\n2|乙项目|5.00|完成任务'],
    [
      'a declaration table',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n201-某办|甲|5|目标|产出指标|数量指标|人数|≥|3|人',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(tablesOf(text).filter(({ layout }) => layout === 'disclosure-table')).toEqual([]);
  });
});
