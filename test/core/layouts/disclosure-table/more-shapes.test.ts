import type { Table } from '../../../../src/core/table/table';
import { agencyLines, projectLines, tablesOf } from '../../../support/disclosure';

const HEADER = '序号|项目名称|金额（万元）|绩效目标|绩效指标';

function only(text: string): Table {
  const tables = tablesOf(text);
  expect(tables.map(({ layout }) => layout)).toEqual(['disclosure-table']);
  return tables[0]!;
}

/** 一级 / 二级 and name of the indicators of a table's first project. */
function branches({ projects }: Table): string[] {
  return projects[0]!.indicators.map(({ level1, level2, name }) => `${level1} / ${level2} ${name}`);
}

describe('headers', () => {
  const BRANCHES = ['产出指标 / 数量指标 人数', '产出指标 / 质量指标 合格率', '满意度指标 /  满意度'];

  test('levels without 指标 below a merged header of three rows', () => {
    const table = only(`
      序号|项目名称|金额（万元）|绩效目标|绩效指标|<|<
      ^|^|^|^|产出|<|满意度
      ^|^|^|^|数量|质量|^
      1|甲项目|5|目标|人数≥3人|合格率≥95%|满意度≥90%`);
    expect(branches(table)).toEqual(BRANCHES);
  });

  test('levels in a second row that nothing is merged over', () => {
    const table = only(`
      序号|项目名称|金额（万元）|绩效目标|绩效指标||
      ||||产出指标|效益指标|满意度指标
      1|甲项目|5|目标|数量指标：人数≥3人|社会效益指标：知晓率≥90%|满意度≥90%`);
    expect(branches(table)).toEqual([
      '产出指标 / 数量指标 人数',
      '效益指标 / 社会效益指标 知晓率',
      '满意度指标 /  满意度',
    ]);
  });

  test('a column for the execution rate makes no evaluation of it, one for the score does', () => {
    const header = (last: string): string => `项目名称|金额（万元）|绩效目标|绩效指标|${last}\n甲项目|5|目标|§|`;
    expect(projectLines(only(header('预算执行率')))).toEqual(['甲项目 5 目标 (3)']);
    expect(tablesOf(header('得分'))).toEqual([]);
  });

  test('of two years the later one is planned', () => {
    const table = only(`
      项目名称|2023年预算数（万元）|2024年预算数（万元）|绩效目标|绩效指标
      甲项目|4|5|目标|§`);
    expect(projectLines(table)).toEqual(['甲项目 5 目标 (3)']);
  });

  test('rows of dashes, as copied text has them between its rows, are no projects', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5|目标|§
      --|--------|------|----|----------
      2|乙项目|6|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)', '2 乙项目 6 目标 (3)']);
    expect(table.unplaced).toEqual([]);
  });

  test('names that no list has', () => {
    const table = only(`
      序号|专项资金名称|资金规模（万元）|总体绩效目标|具体绩效指标
      1|甲项目|5|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)']);
  });

  test('栏次 before the numbers of the columns', () => {
    const table = only(`
      单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标
      栏次|1|2|3|4
      1|甲项目|5|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)']);
  });
});

describe('rows', () => {
  test('an agency named across the table belongs to the projects below it', () => {
    const table = only(`
      ${HEADER}
      部门：101-某局||||
      1|甲项目|5|目标|§
      部门：102-某办||||
      2|乙项目|6|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3) @某局', '2 乙项目 6 目标 (3) @某办']);
    expect(table.unplaced).toEqual([]);
  });

  test('agencies numbered 一, 二 above projects numbered 1', () => {
    const table = only(`
      序号|单位/项目名称|金额（万元）|绩效目标|绩效指标
      一|某县教育局|5||
      1|甲项目|5|目标|§
      二|某县体育局|6||
      1|乙项目|6|目标|§`);
    expect(agencyLines(table)).toEqual(['某县教育局 5', '某县体育局 6']);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3) @某县教育局', '1 乙项目 6 目标 (3) @某县体育局']);
  });

  test('one indicator a row with everything else filled down is one project', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5|目标|产出指标：数量指标：人数≥3人
      1|甲项目|5|目标|效益指标：社会效益指标：知晓率≥90%
      2|乙项目|6|目标|§`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (2)', '2 乙项目 6 目标 (3)']);
    expect(table.misplaced).toEqual([]);
  });

  test('the same project twice stays two', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5|目标|§
      2|甲项目|5|目标|§
      2|甲项目|5|目标|§`);
    expect(projectLines(table)).toHaveLength(3);
  });

  test('a line of signatures with one below the indicators', () => {
    const table = only(`
      ${HEADER}
      1|甲项目|5|目标|§
      填报人：张三||审核人：李四||联系电话：1234567`);
    expect(projectLines(table)).toEqual(['1 甲项目 5 目标 (3)']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['填报人：张三', '审核人：李四', '联系电话：1234567']);
  });
});
