import { decimalText } from '../../../../src/core/money/decimal';
import { cellAddress } from '../../../../src/core/sheet/address';
import type { Table } from '../../../../src/core/table/table';
import { sheetOf, tableIn, tableOf } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const TITLE = '部门预算项目支出绩效目标申报表|<|<|<|<|<|<|<|<|<|<|<\n金额单位：万元';

/** Indicator columns of one row. */
const at = (name: string, level1 = '产出指标', level2 = '数量指标'): string =>
  `${level1}|${level2}|${name}|≥|1|次|10|正向指标`;

function read(rows: string): Table {
  return tableOf(`${TITLE}\n${HEADER}\n${rows.trim()}`);
}

/** `name amount: indicator, indicator` of each project. */
function outline(table: Table): string[] {
  return table.projects.map(({ name, amount, indicators }) => {
    const value = amount?.value ? decimalText(amount.value) : '-';
    return `${name} ${value}: ${indicators.map((indicator) => indicator.name).join(' ')}`;
  });
}

/** `kind cell: texts` of everything that stands in a wrong place. */
function misplaced(table: Table): string[] {
  return table.misplaced.map(({ kind, cells }) => {
    const { row, column } = cells[0]!.at;
    return `${kind} ${cellAddress(row, column)}: ${cells.map(({ text }) => text).join(' ')}`;
  });
}

describe('projects', () => {
  test.each([
    [
      'blank cells below the first row',
      `|甲|1|甲目标|${at('a1')}\n||||${at('a2')}\n|乙|2|乙目标|${at('b1')}\n||||${at('b2')}`,
    ],
    ['merged cells', `|甲|1|甲目标|${at('a1')}\n^|^|^|^|${at('a2')}\n|乙|2|乙目标|${at('b1')}\n^|^|^|^|${at('b2')}`],
    [
      'everything repeated in every row',
      `|甲|1|甲目标|${at('a1')}\n|甲|1|甲目标|${at('a2')}\n|乙|2|乙目标|${at('b1')}\n|乙|2|乙目标|${at('b2')}`,
    ],
    [
      'only the name repeated',
      `|甲|1|甲目标|${at('a1')}\n|甲|||${at('a2')}\n|乙|2|乙目标|${at('b1')}\n|乙|||${at('b2')}`,
    ],
    [
      'blank rows between',
      `\n|甲|1|甲目标|${at('a1')}\n\n||||${at('a2')}\n\n|乙|2|乙目标|${at('b1')}\n||||${at('b2')}`,
    ],
    [
      'header and agency row on every page',
      `201-某办||3\n|甲|1|甲目标|${at('a1')}\n${HEADER}\n201-某办||3\n||||${at('a2')}\n|乙|2|乙目标|${at('b1')}\n${HEADER}\n201-某办||3\n||||${at('b2')}`,
    ],
    [
      'title, note and header on every page',
      `|甲|1|甲目标|${at('a1')}\n${TITLE}\n${HEADER}\n||||${at('a2')}\n|乙|2|乙目标|${at('b1')}\n第1页\n${TITLE}\n${HEADER}\n||||${at('b2')}\n第2页，共2页`,
    ],
    [
      'project repeated after a page break',
      `|甲|1|甲目标|${at('a1')}\n${HEADER}\n|甲|1|甲目标|${at('a2')}\n|乙|2|乙目标|${at('b1')}\n${HEADER}\n|乙|||${at('b2')}`,
    ],
    [
      'sums of the weights',
      `|甲|1|甲目标|${at('a1')}\n||||${at('a2')}\n||||合计||||||20\n|乙|2|乙目标|${at('b1')}\n||||${at('b2')}\n||||||小计||||20`,
    ],
  ])('%s', (_, rows) => {
    const table = read(rows);
    expect(outline(table)).toEqual(['甲 1: a1 a2', '乙 2: b1 b2']);
    expect(table.projects.map((project) => project.goal)).toEqual(['甲目标', '乙目标']);
    expect(table.unplaced).toEqual([]);
  });

  test('one name, two amounts: two projects', () => {
    const table = read(`|甲|1|同一目标|${at('a1')}\n||||${at('a2')}\n|甲|2|同一目标|${at('b1')}`);
    expect(outline(table)).toEqual(['甲 1: a1 a2', '甲 2: b1']);
  });

  test('a project that stands there twice is two projects, not one', () => {
    const twice = `|甲|1|目标|${at('a1')}\n||||${at('a2')}\n`;
    expect(outline(read(twice + twice))).toEqual(['甲 1: a1 a2', '甲 1: a1 a2']);
  });

  test('a copy of a project whose rows all repeat its name starts with the same indicator again', () => {
    const twice = `|甲|1|目标|${at('a1')}\n|甲|1|目标|${at('a2')}\n`;
    expect(outline(read(twice + twice))).toEqual(['甲 1: a1 a2', '甲 1: a1 a2']);
  });

  test('without indicators', () => {
    expect(outline(read(`|甲|1|甲目标\n|乙|2\n|丙||丙目标`))).toEqual(['甲 1: ', '乙 2: ', '丙 -: ']);
  });

  test('without name: an amount of its own makes it a project, so that no money is lost', () => {
    const table = read(`|甲|1|甲目标|${at('a1')}\n||2|乙目标|${at('b1')}`);
    expect(outline(table)).toEqual(['甲 1: a1', ' 2: b1']);
  });

  test('two merged blocks, the first not named yet', () => {
    const table = read(`||||${at('a1')}\n^|^|^|^|${at('a2')}\n|乙|2|乙目标|${at('b1')}\n^|^|^|^|${at('b2')}`);
    expect(outline(table)).toEqual([' -: a1 a2', '乙 2: b1 b2']);
  });

  test('序号 starts a project and is kept', () => {
    const table = tableOf(`${HEADER.replace('单位名称', '序号')}\n1|甲|1|目标|${at('a1')}\n2||||${at('b1')}`);
    expect(table.projects.map(({ no, name }) => [no, name])).toEqual([
      ['1', '甲'],
      ['2', ''],
    ]);
  });

  test.each([
    [
      'in the rows of a project',
      `1|甲|1|目标|${at('a1')}\n2||||${at('a2')}\n3||||${at('a3')}\n4|乙|2|目标|${at('b1')}`,
    ],
    [
      'where every row repeats its project',
      `1|甲|1|目标|${at('a1')}\n2|甲|1|目标|${at('a2')}\n3|甲|1|目标|${at('a3')}\n4|乙|2|目标|${at('b1')}`,
    ],
  ])('序号 may count the indicators: %s', (_, rows) => {
    const table = tableOf(`${HEADER.replace('单位名称', '序号')}\n${rows}`);
    expect(outline(table)).toEqual(['甲 1: a1 a2 a3', '乙 2: b1']);
    expect(table.columns.no).toBeUndefined();
    expect([table.unplaced, table.misplaced]).toEqual([[], []]);
  });

  test('knows its rows and cells', () => {
    const project = read(`201-某办||1\n201001-机关|甲|1|目标|${at('a1')}\n^|^|^|^|${at('a2')}`).projects[0]!;
    expect(project).toMatchObject({
      rows: { first: 4, last: 5 },
      at: { name: { row: 4, column: 1 }, goal: { row: 4, column: 3 } },
      amount: { at: { row: 4, column: 2 } },
    });
  });

  test('columns that the table lacks are null, not blank', () => {
    const table = tableOf('项目名称|一级指标|二级指标|三级指标|指标值\n甲|产出指标|数量指标|次数|5');
    expect(table.projects[0]).toMatchObject({ amount: null, goal: '', at: { goal: null } });
    expect(table.projects[0]!.indicators[0]).toMatchObject({ weight: null, direction: '', unit: '', operator: '' });
    expect(table.projects[0]!.indicators[0]!.written).not.toHaveProperty('weight');
  });
});

describe('agencies', () => {
  const agencies = (table: Table) =>
    table.agencies.map(({ code, name, declaredTotal, parent, isGrandTotal }) => [
      isGrandTotal ? '合计' : code,
      name,
      declaredTotal?.text ?? null,
      parent,
    ]);

  test('department, its units, several departments, and the sum of all', () => {
    const table = read(`
合计||6.00
201-某办||3.00
201001-某办机关||1.00
|甲|1.00|目标|${at('a')}
201002-某中心||2.00
|乙|2.00|目标|${at('b')}
202-某局||3.00
|丙|3.00|目标|${at('c')}`);
    expect(agencies(table)).toEqual([
      ['合计', '合计', '6.00', null],
      ['201', '某办', '3.00', null],
      ['201001', '某办机关', '1.00', 1],
      ['201002', '某中心', '2.00', 1],
      ['202', '某局', '3.00', null],
    ]);
    expect(table.projects.map((project) => project.agency)).toEqual([2, 3, 4]);
  });

  test('a unit that only project rows name has no declared total', () => {
    const table = read(`201-某办||3.00\n201001-机关|甲|1|目标|${at('a')}\n201001-机关|乙|2|目标|${at('b')}`);
    expect(agencies(table)).toEqual([
      ['201', '某办', '3.00', null],
      ['201001', '机关', null, 0],
    ]);
    expect(table.projects.map((project) => project.agency)).toEqual([1, 1]);
  });

  test('the repeated department row of a page leaves the projects with their unit', () => {
    const table = read(
      `201-某办||3.00\n201001-机关|甲|1|目标|${at('a')}\n${HEADER}\n201-某办||3.00\n|乙|2|目标|${at('b')}`,
    );
    expect(table.projects.map((project) => project.agency)).toEqual([1, 1]);
  });

  test('a repeated row with another amount: the amount is told, not lost', () => {
    const table = read(`201-某办||3.00\n|甲|1|目标|${at('a')}\n${HEADER}\n201-某办||3.10\n||||${at('b')}`);
    expect(table.agencies).toHaveLength(1);
    expect(misplaced(table)).toEqual(['another-amount C7: 3.10']);
    expect(outline(table)).toEqual(['甲 1: a b']);
  });

  test.each([
    ['201-平武县人民政府办公室', '201', '平武县人民政府办公室'],
    ['201001 某办机关', '201001', '某办机关'],
    ['[812]自治区教育厅', '812', '自治区教育厅'],
    ['【812033】第一中学', '812033', '第一中学'],
    ['（201）某办', '201', '某办'],
    ['２０１－某办', '201', '某办'],
    ['201某办', '201', '某办'],
    ['某办（201001）', '201001', '某办'],
    ['12345热线办公室', '', '12345热线办公室'],
    ['某办（本级）', '', '某办（本级）'],
    ['2011-某办', '2011', '某办'],
    ['2.某办', '', '2.某办'],
    ['（3）某办', '', '（3）某办'],
  ])('code and name in one cell: %s', (cell, code, name) => {
    expect(read(`${cell}||1.00\n|甲|1|目标|${at('a')}`).agencies[0]).toMatchObject({ code, name });
  });

  test('code and name in two columns; a number has lost its zeros', () => {
    const table = tableOf(
      `单位编码|${HEADER}\n"004"|某办||3.00\n4001|某办机关||3.00\n"004001"|某办机关|甲|3|目标|${at('a')}`,
    );
    expect(table.agencies).toMatchObject([
      { code: '004', name: '某办', codeIsNumber: false, at: { row: 1, column: 1 } },
      { code: '4001', name: '某办机关', codeIsNumber: true },
      { code: '004001', name: '某办机关', codeIsNumber: false },
    ]);
  });

  test('one header over both columns', () => {
    const header = HEADER.replace('单位名称', '单位编码及名称|<');
    const table = tableOf(`${header}\n"004"|某办||3.00\n"004001"|机关||3.00\n"004001"|机关|甲|3|目标|${at('a')}`);
    expect(table.columns).toMatchObject({ agencyCode: 0, agency: 1 });
    expect(table.agencies).toMatchObject([{ code: '004' }, { code: '004001', parent: 0 }]);
  });

  test('单位及项目名称 in one column: the code tells', () => {
    const table = tableOf(
      `${HEADER.replace('单位名称', '单位编码').replace('项目名称', '单位及项目名称')}\n"201"|某办|3.00\n"201001"|机关|3.00\n1|甲|3|目标|${at('a')}`,
    );
    expect(agencies(table)).toEqual([
      ['201', '某办', '3.00', null],
      ['201001', '机关', '3.00', 0],
    ]);
    expect(table.projects).toMatchObject([{ no: '1', name: '甲', agency: 1 }]);
  });

  test('合计 in another column, at the end, with blanks', () => {
    const table = read(`201-某办\n|甲|1|目标|${at('a')}\n|合 计|1.00`);
    expect(agencies(table)).toEqual([
      ['201', '某办', '', null],
      ['合计', '合 计', '1.00', null],
    ]);
  });

  test('小计 declares the total of the unit above', () => {
    const table = read(`201001-机关|甲|1|目标|${at('a')}\n小计||1.00\n201002-中心|乙|2|目标|${at('b')}\n小计||2.50`);
    expect(agencies(table)).toEqual([
      ['201001', '机关', '1.00', null],
      ['201002', '中心', '2.50', null],
    ]);
  });
});

describe('what belongs to nobody', () => {
  test('notes below the table', () => {
    const table = read(
      `201-某办||1\n|甲|1|目标|${at('a')}\n\n填报人：张三||||联系电话：123||负责人：李四\n注：本表由单位填报。`,
    );
    expect(table.unplaced.map(({ text }) => text)).toEqual([
      '填报人：张三',
      '联系电话：123',
      '负责人：李四',
      '注：本表由单位填报。',
    ]);
    expect(table.agencies).toHaveLength(1);
    expect(table.projects[0]!.rows).toEqual({ first: 4, last: 4 });
  });

  test.each(['2.绩效目标应与预算相匹配', '3、三级指标不少于3条', '（盖章）', '本表一式两份'])(
    'a line below the projects is no agency: %s',
    (line) => {
      const table = read(`201-某办||1\n|甲|1|目标|${at('a')}\n${line}`);
      expect(table.agencies.map(({ name }) => name)).toEqual(['某办']);
      expect(table.unplaced.map(({ text }) => text)).toEqual([line]);
    },
  );

  test('a line drawn under every column is nothing', () => {
    const table = read(`---|---|---|---|---|---|---\n|甲|1|目标|${at('a')}\n:--|:--|:--|:--|:--`);
    expect([outline(table), table.unplaced]).toEqual([['甲 1: a'], []]);
  });

  test('a line drawn between the projects is nothing', () => {
    const table = read(`201-某办||2\n|甲|1|目标|${at('a')}\n——————\n|乙|1|目标|${at('b')}`);
    expect(table.projects.map(({ agency }) => agency)).toEqual([0, 0]);
    expect(table.unplaced).toEqual([]);
  });

  test.each([
    ['目标1：管护森林。', '目标2：巡护。', '目标1：管护森林。\n目标2：巡护。'],
    ['1.管护森林', '2.巡护300.5公里', '1.管护森林\n2.巡护300.5公里'],
    ['管护森林', '（二）巡护', '管护森林\n（二）巡护'],
  ])('a goal may go on in the next row: %s %s', (first, second, goal) => {
    const table = read(`|甲|1|${first}|${at('a1')}\n|||${second}|${at('a2')}\n||||${at('a3')}`);
    expect([table.projects[0]!.goal, table.misplaced, table.unplaced]).toEqual([goal, [], []]);
    const apart = read(`|甲|1|${first}|${at('a1')}\n|||${second}|\n||||${at('a3')}`);
    expect([apart.projects[0]!.goal, apart.unplaced]).toEqual([goal, []]);
  });

  test('a name below the projects without total or code is told, and no agency', () => {
    const table = read(`201-某办||1\n|甲|1|目标|${at('a')}\n某中心`);
    expect(table.agencies.map(({ name }) => name)).toEqual(['某办']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['某中心']);
  });

  test('cells with nothing but blanks hold nothing', () => {
    const table = read(`201-某办||1\n|甲|1|目标|${at('a')}\n" "|" "|" "|" "|" "|" "|" "|" "|" "`);
    expect([outline(table), table.unplaced, table.misplaced]).toEqual([['甲 1: a'], [], []]);
  });

  test('a word in the column of the labels is no prepared row', () => {
    const table = read(`|甲|1|目标|${at('a')}\n||||随手一记`);
    expect(table.unplaced).toEqual([{ at: { row: 4, column: 4 }, text: '随手一记' }]);
    expect([outline(table), table.unfilledRows]).toEqual([['甲 1: a'], 0]);
  });

  test('nothing below an unknown header: nothing is left over', () => {
    expect(tableOf(`${HEADER}|内部流水\n|甲|1|目标|${at('a')}`).unplaced).toEqual([]);
  });
});

describe('what stands in a wrong place', () => {
  test('indicators before the first project', () => {
    const table = read(`||||${at('a')}\n|甲|1|目标|${at('b')}`);
    expect(outline(table)).toEqual(['甲 1: b']);
    expect(misplaced(table)).toEqual(['without-project E4: 产出指标 数量指标 a ≥ 1 次 10 正向指标']);
  });

  test('prepared labels before the first project are no indicator', () => {
    const table = read(`||||产出指标|数量指标|||||20|\n|甲|1|目标|${at('b')}`);
    expect(misplaced(table)).toEqual([]);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['产出指标', '数量指标', '20']);
  });

  test('a row pushed to the left by a page break is read from where it stands', () => {
    const table = read(`|甲|1|目标|${at('a')}\n|||产出指标|数量指标|c|≥|1|次|10|正向指标\n||||${at('b')}`);
    expect(outline(table)).toEqual(['甲 1: a c b']);
    expect(table.projects[0]!.goal).toBe('目标');
    expect(misplaced(table)).toEqual(['shifted D5: 产出指标 数量指标 c ≥ 1 次 10 正向指标']);
    expect(table.projects[0]!.indicators[1]).toMatchObject({
      ...{ level1: '产出指标', level2: '数量指标', operator: '≥', value: '1', unit: '次', weight: '10' },
      at: { name: { row: 4, column: 5 }, weight: { row: 4, column: 9 } },
    });
  });

  test('a row pushed to the right', () => {
    const table = read(`|甲|1|目标|${at('a')}\n|||||${at('c')}`);
    expect(outline(table)).toEqual(['甲 1: a c']);
    expect(misplaced(table)).toEqual(['shifted F5: 产出指标 数量指标 c ≥ 1 次 10 正向指标']);
    expect(table.unplaced).toEqual([]);
  });

  test('level 1 in the column of the agency is no agency, and no new project', () => {
    const table = read(
      `201001-机关|甲|1|目标|${at('a')}\n产出指标||||数量指标|c|≥|1|次|10|正向指标|\n效益指标|||||社会效益指标|d|定性|好坏||10|`,
    );
    expect(outline(table)).toEqual(['甲 1: a c d']);
    expect(table.agencies.map(({ name }) => name)).toEqual(['机关']);
    expect(table.projects[0]!.indicators.map(({ level1 }) => level1)).toEqual(['产出指标', '产出指标', '效益指标']);
  });

  test('a goal that is merged over the place where level 1 would stand is no level 1', () => {
    const table = read(`|甲|1|目标|${at('a')}\n^|^|^|^|数量指标|c|≥|1|次|10|正向指标\n^|^|^|^|${at('b')}`);
    expect(outline(table)).toEqual(['甲 1: a c b']);
    expect(table.projects[0]!.indicators[1]).toMatchObject({ level1: '产出指标', level2: '数量指标', value: '1' });
    expect(misplaced(table)).toEqual(['shifted E5: 数量指标 c ≥ 1 次 10 正向指标']);
  });

  test('a whole project row pushed to the right keeps its name, amount and goal', () => {
    const table = read(
      `201-某办||2.00\n||甲|1.00|目标|${at('a')}\n||||${at('b')}\n|乙|1.00|目标|${at('c')}\n||||${at('d')}`,
    );
    expect(outline(table)).toEqual(['甲 1: a b', '乙 1: c d']);
    expect(table.projects[0]).toMatchObject({ goal: '目标', at: { name: { row: 4, column: 2 } } });
  });

  test('what stands in a column that a shifted row has left is told', () => {
    const table = read(`|甲|1|目标|${at('a')}\n旁注||乙|1.00|目标|${at('b')}`);
    expect(outline(table)).toEqual(['甲 1: a', '乙 1: b']);
    expect(table.unplaced).toEqual([{ at: { row: 4, column: 0 }, text: '旁注' }]);
  });

  test('a second goal within a project', () => {
    const table = read(`|甲|1|目标|${at('a')}\n|||又一个目标|${at('b')}`);
    expect(outline(table)).toEqual(['甲 1: a b']);
    expect(misplaced(table)).toEqual(['second D5: 又一个目标']);
  });

  test('under a merged cell nobody sees a second goal: told, but no content of the table', () => {
    const sheet = sheetOf('表', `${TITLE}\n${HEADER}\n|甲|1|目标|${at('a')}\n|||又一个目标|${at('b')}`);
    const merges = [...sheet.merges, { top: 3, bottom: 4, left: 3, right: 3 }];
    const table = tableIn({ ...sheet, merges });
    expect(misplaced(table)).toEqual([]);
    expect(table.unplaced).toEqual([{ at: { row: 4, column: 3 }, text: '又一个目标' }]);
  });

  test('a value beside the table', () => {
    const table = read(`|甲|1|目标|产出指标|数量指标|a|≥||次|10|正向指标|5|随手一记`);
    expect(misplaced(table)).toEqual(['outside M4: 5']);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['随手一记']);
    expect(table.area.right).toBe(13);
  });

  test('a text far beside the table does not widen it', () => {
    const table = read(`|甲|1|目标|${at('a')}|||||||旁注`);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['旁注']);
    expect(table.area.right).toBe(11);
  });
});

describe('rows that nobody has filled', () => {
  const prepared = (level1: string, level2: string): string => `${level1}|${level2}|||||20|`;
  const block =
    `201-某办|^^^|||${prepared('产出指标', '数量指标')}\n^|^|^|^|${prepared('效益指标', '社会效益指标')}\n^|^|^|^|${prepared('满意度指标', '服务对象满意度指标')}`.replace(
      '^^^',
      '',
    );

  test('an untouched template has no project, agency row and merged cells or not', () => {
    const table = read(`201-某办\n${block}\n${block}`);
    expect(table.projects).toEqual([]);
    expect(table.unfilledRows).toBe(6);
    expect(table.unplaced).toEqual([]);
  });

  test('one block filled in part: the rest of it is unfilled, the other block too', () => {
    const filled = block.replace('201-某办||', '201-某办|甲|1').replace('数量指标||', '数量指标|次数|≥');
    const table = read(`201-某办\n${filled}\n${block}`);
    expect(outline(table)).toEqual(['甲 1: 次数']);
    expect(table.unfilledRows).toBe(5);
  });

  test('indicators of a block without name are a project without name', () => {
    const table = read(`201-某办\n${block.replace('数量指标||', '数量指标|次数|≥')}`);
    expect(outline(table)).toEqual([' -: 次数']);
  });

  test('what printed forms hold in place of names is not filled in', () => {
    const table = read(
      `|甲|1|目标|产出指标|数量指标|指标1：次数|≥|1|次\n||||||指标2：\n||||||……\n||||效益指标|……|\n||||效益指标|社会效益指标|指标1：`,
    );
    expect(outline(table)).toEqual(['甲 1: 指标1:次数']);
    expect([table.unfilledRows, table.unplaced]).toEqual([4, []]);
  });

  test('an amount of a block makes it a project', () => {
    expect(outline(read(`201-某办\n${block.replace('201-某办||', '201-某办||5')}`))).toEqual([' 5: ']);
  });
});

describe('several tables', () => {
  const first = `${TITLE}\n${HEADER}\n|甲|1|目标|${at('a')}`;

  test('another title starts another table', () => {
    const text = `${first}\n\n2024年某局项目支出绩效目标申报表\n金额单位：元\n${HEADER}\n|乙|20000|目标|${at('b')}`;
    expect(() => tableOf(text)).toThrow('2 tables');
  });

  test('another order of columns starts another table', () => {
    expect(() =>
      tableOf(`${first}\n项目名称|单位名称|预算数|一级指标|二级指标|三级指标|指标值\n乙||2|产出指标|数量指标|次数|5`),
    ).toThrow('2 tables');
  });

  test('name of the sheet does not matter', () => {
    expect(tableIn(sheetOf('Sheet1', first)).sheet).toBe('Sheet1');
  });
});
