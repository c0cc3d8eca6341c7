import { sheetOf, tableIn, tableOf } from '../../../support/sheets';
import type { Table } from '../../../../src/core/table/table';

const HEADER = '项目名称|预算数|一级指标|二级指标|三级指标|指标值';
const at = (name: string) => `产出指标|数量指标|${name}|≥1次`;

const notes = ({ projects }: Table) =>
  projects.flatMap(({ indicators }) =>
    indicators.map(({ name, notes: found = [] }) =>
      [name, ...found.map(({ label, text }) => `${label}=${text}`)].join(' '),
    ),
  );
const fields = ({ projects }: Table) =>
  projects.map(({ name, formFields = [] }) =>
    [name, ...formFields.map(({ label, text }) => `${label}=${text}`)].join(' '),
  );

describe('columns beyond the official ones', () => {
  test('what they say of an indicator is its note', () => {
    const table = tableOf(`${HEADER}|指标解释|备 注\n甲|1|${at('a')}|按次计|\n||${at('b')}\n||${at('c')}||年底`);
    expect(notes(table)).toEqual(['a 指标解释=按次计', 'b', 'c 备注=年底']);
    expect(table.projects[0]!.indicators[0]!.notes![0]!.at).toEqual({ row: 1, column: 6 });
    expect(table.unplaced).toEqual([]);
  });

  test('codes and kinds are of the project, once, repeated in every row or not', () => {
    const rows = `甲|1|${at('a')}|C1|经常性项目\n甲|1|${at('b')}|C1|经常性项目\n乙|2|${at('c')}|C2`;
    const table = tableOf(`${HEADER}|项目编码|项目属性\n${rows}`);
    expect(fields(table)).toEqual(['甲 项目编码=C1 项目属性=经常性项目', '乙 项目编码=C2']);
    expect(notes(table)).toEqual(['a', 'b', 'c']);
  });

  test('a remark merged over all rows of the project, or in a row without indicator, is of the project', () => {
    const table = tableOf(`${HEADER}|备注\n甲|1|${at('a')}|两年\n^|^|${at('b')}|^\n乙|2|||||新增`);
    expect(fields(table)).toEqual(['甲 备注=两年', '乙 备注=新增']);
    expect(notes(table)).toEqual(['a', 'b']);
  });

  test.each([
    ['指标类型', '指标性质'],
    ['指标性质', '计算符号'],
    ['指标性质', '指标方向'],
  ])('定量 and 定性 under %s beside operators under %s', (types, operators) => {
    const table = tableOf(`项目名称|一级指标|二级指标|三级指标|${types}|${operators}|指标值|度量单位
甲|产出指标|数量指标|a|定量|≥|12|次
||质量指标|b|定性||优良中差|
||时效指标|c|定量|≤|3|天
||时效指标|d|定量|≤|9|天`);
    expect(table.columns.operator).toBe(5);
    expect(table.projects[0]!.indicators.map(({ operator }) => operator)).toEqual(['≥', '定性', '≤', '≤']);
    expect(notes(table)).toEqual([`a ${types}=定量`, `b ${types}=定性`, `c ${types}=定量`, `d ${types}=定量`]);
    expect(table.unplaced).toEqual([]);
  });

  test('beside labels that nobody has filled in it is told', () => {
    const table = tableOf(`${HEADER}|备注\n甲|1|${at('a')}|\n||其他|||`.replace('||其他|||', '||其他||||旁注'));
    expect(table.unplaced.map(({ text }) => text)).toEqual(['其他', '旁注']);
  });
});

describe('another table below, under a title of its own', () => {
  const own = `项目支出绩效目标申报表\n${HEADER}\n甲|1|${at('a')}`;

  test.each([
    ['a contact list', '单位通讯录一览表\n姓名|电话\n张三|123'],
    ['a whole-agency form', '部门整体支出绩效目标表\n部门名称|某局\n年度主要任务|任务名称'],
    ['a budget', '附件2：一般公共预算支出表|单位：元\n科目|金额\n201|5'],
  ])('%s is no part of this one', (_, text) => {
    const [table] = [tableIn(sheetOf('表', `${own}\n\n${text}`))];
    expect(table.projects).toHaveLength(1);
    expect([table.agencies, table.unplaced, table.misplaced]).toEqual([[], [], []]);
    expect(table.area.bottom).toBe(2);
  });

  test.each([
    ['a title of the next page', '项目支出绩效目标申报表（续表）'],
    ['a title in other words, but the labels go on', '2024年绩效目标申报表'],
  ])('%s ends nothing', (_, title) => {
    const table = tableOf(`${own}\n${title}\n乙|1|${at('b')}`);
    expect(table.projects.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  test('续 in the title of a page goes on with a table that has none', () => {
    const table = tableOf(`${HEADER}\n甲|1|${at('a')}\n申报表（续）\n${HEADER}\n||${at('b')}`);
    expect(table.projects.map(({ indicators }) => indicators.length)).toEqual([2]);
  });
});
