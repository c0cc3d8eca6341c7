import { sumWords } from '../../../../src/core/layouts/agencies/sum-words';
import { nationalPack } from '../../../../src/packs';
import { reconcile } from '../../../../src/core/totals/reconcile';
import { nodesOf } from '../../../../src/core/totals/walk';
import type { Table } from '../../../../src/core/table/table';
import { tableOf } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';

const read = (rows: string): Table => tableOf(`金额单位：万元\n${HEADER}\n${rows.trim()}`);
/** A project of one row. */
const project = (name: string, amount: number | string, agency = ''): string =>
  `${agency}|${name}|${amount}|目标|产出指标|数量指标|次数|≥|1|次|10|正向指标`;
/** `label declared status` of every total that a row declares. */
const totals = (table: Table): string[] =>
  nodesOf(reconcile(table, nationalPack))
    .filter(({ declared }) => declared?.value)
    .map(({ label, declared, status }) => `${label} ${declared!.text} ${status}`);
const names = (table: Table): string[] => table.projects.map(({ name }) => name);
const unplaced = (table: Table): string[] => table.unplaced.map(({ text }) => text);

test.each([
  ['合计', { kind: 'grand', of: '' }],
  ['合 计：', { kind: 'grand', of: '' }],
  ['总计（3个项目）', { kind: 'grand', of: '' }],
  ['合计3个项目', { kind: 'grand', of: '' }],
  ['小计', { kind: 'sub', of: '' }],
  ['县教育局小计', { kind: 'sub', of: '县教育局' }],
  ['全县合计', { kind: 'grand', of: '全县' }],
  ['统计局', null],
  ['合计划生育项目', null],
  ['', null],
])('“%s” as a sum', (text, sum) => {
  expect(sumWords(text)).toEqual(sum && { ...sum, label: text });
});

describe('小计 and 合计 of agencies', () => {
  test('below its projects, with the name of the agency', () => {
    const table = read(`
${project('甲', 1, '县教育局')}
县教育局小计||1
${project('乙', 2, '县卫健局')}
卫健局小计||2.5
全县合计||3`);
    expect(totals(table)).toEqual(['全县合计 3 match', '县教育局 1 match', '县卫健局 2.5 mismatch']);
    expect([names(table), unplaced(table)]).toEqual([['甲', '乙'], []]);
  });

  test('of the department, when the projects hang on its units', () => {
    const table = read(`
201-某局
201001-机关
${project('甲', 1)}
本单位合计||1
201002-中心
${project('乙', 2)}
单位合计||2
部门合计||3`);
    expect(totals(table)).toEqual(['某局 3 match', '机关 1 match', '中心 2 match']);
  });

  test.each(['合计', '小计'])('%s beside the agency in its own cell', (word) => {
    const table = read(`201-某局|${word}|3\n201001-机关|${word}|3\n${project('甲', 1)}\n${project('乙', 2)}`);
    expect(totals(table)).toEqual(['某局 3 match', '机关 3 match']);
    expect(table.agencies.map(({ code }) => code)).toEqual(['201', '201001']);
  });

  test('小计 beside the agency, below its projects', () => {
    const table = read(`${project('甲', 1, '201001-机关')}\n201001-机关|小计|1\n${project('乙', 2, '201002-中心')}`);
    expect(totals(table)).toEqual(['机关 1 match']);
  });

  test('several 小计 of one agency are none of its totals', () => {
    const table = read(`${project('甲', 1, '某局')}\n小计||1\n${project('乙', 2)}\n小计||2\n合计||3`);
    expect(totals(table)).toEqual(['合计 3 match']);
    expect(unplaced(table)).toEqual(['1', '2']);
  });

  test('in a second column of agencies', () => {
    const table = tableOf(
      `主管部门|实施单位|项目名称|预算数|一级指标|三级指标|指标值\n某局|一中|甲|1|产出指标|次数|≥1次\n|合计||1||||`,
    );
    expect(totals(table)).toEqual(['合计 1 match']);
  });

  test('小计 of an agency that nobody knows', () => {
    const table = read(`${project('甲', 1, '某局')}\n二级单位小计||7`);
    expect([totals(table), unplaced(table)]).toEqual([[], ['7']]);
  });
});

describe('departments without codes', () => {
  test('a total without projects of its own stands above the agencies that follow', () => {
    const table = read(`
县教育局||3
一中||1
${project('甲', 1)}
二中||2
${project('乙', 2)}`);
    expect(totals(table)).toEqual(['县教育局 3 match', '一中 1 match', '二中 2 match']);
    expect(table.agencies.map(({ parent }) => parent)).toEqual([null, 0, 0]);
  });

  test('also where the projects name their agencies themselves', () => {
    expect(totals(read(`县教育局||3\n${project('甲', 1, '一中')}\n${project('乙', 2, '二中')}`))).toEqual([
      '县教育局 3 match',
    ]);
  });

  test('two of them', () => {
    const table = read(`
县教育局||1
一中||1
${project('甲', 1)}
县卫健局||2
医院||2
${project('乙', 2)}`);
    expect(table.agencies.map(({ parent }) => parent)).toEqual([null, 0, null, 2]);
  });

  test('agencies with projects stand side by side', () => {
    const table = read(`县教育局||1\n${project('甲', 1)}\n县卫健局||2\n${project('乙', 2)}`);
    expect(table.agencies.map(({ parent }) => parent)).toEqual([null, null]);
  });

  test('an agency among others whose projects are missing is still one of them', () => {
    const table = read(`县教育局||3\n一中||1\n${project('甲', 1)}\n二中||2\n三中||5\n${project('乙', 5)}`);
    expect(table.agencies.map(({ parent }) => parent)).toEqual([null, 0, 0, 0]);
  });

  test('repeated on the next page, it leaves the projects with their agency', () => {
    const table = read(`县教育局||3\n一中||3\n${project('甲', 1)}\n${HEADER}\n县教育局||3\n${project('乙', 2)}`);
    expect(table.projects.map(({ agency }) => agency)).toEqual([1, 1]);
  });
});

describe('rows that group projects', () => {
  test.each([
    ['一、其他运转类项目', '二、特定目标类项目'],
    ['（一）运转类', '（二）特定目标类（延续）'],
    ['本级支出', '上级专项资金'],
  ])('in the column of the agencies: %s', (first, second) => {
    const table = read(`201-某局||3\n${first}||1\n${project('甲', 1)}\n${second}||2\n${project('乙', 2)}`);
    expect([totals(table), names(table)]).toEqual([['某局 3 match'], ['甲', '乙']]);
    expect(unplaced(table)).toEqual([first, '1', second, '2']);
  });

  test.each(['一、运转类', '特定目标类项目', '（一）民生工程'])('in the column of the projects: %s', (heading) => {
    const table = read(`201-某局||1\n|${heading}|1\n${project('甲', 1)}`);
    expect([totals(table), names(table)]).toEqual([['某局 1 match'], ['甲']]);
  });

  test('a project whose indicators stand in the rows below its name is a project', () => {
    const table = read(`201-某局||1\n|一、民生工程|1\n||||产出指标|数量指标|次数|≥|1|次|10|正向指标`);
    expect(names(table)).toEqual(['一、民生工程']);
  });

  test('an agency with a number in front is an agency', () => {
    expect(totals(read(`一、县教育局||1\n${project('甲', 1)}`))).toEqual(['一、县教育局 1 match']);
  });
});

describe('sums of the weights', () => {
  test.each(['小计||||||||||90', '|小计|||||||||90', '||||合计||||||90', '||||||小计||||90', '|项目小计|||||||||90'])(
    '%s is no project and no agency',
    (sum) => {
      const table = read(`201-某局||3\n${project('甲', 1)}\n${sum}\n${project('乙', 2)}\n${sum}`);
      expect([names(table), totals(table)]).toEqual([['甲', '乙'], ['某局 3 match']]);
      expect(table.projects.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
    },
  );

  test('beside the sum of the amounts', () => {
    expect(totals(read(`${project('甲', 1)}\n合计||1||||||||10`))).toEqual(['合计 1 match']);
  });
});
