import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Sheet } from '../../src/core/sheet/sheet';
import { parseCommand } from '../../src/cli/options';
import { run } from './support/memory-io';

const DEFAULTS = {
  layout: null,
  out: '表.xlsx',
  force: false,
  pack: null,
  tree: null,
  scheme: null,
  projects: 3,
  rows: 6,
  agencyCode: '',
  agencyName: '',
  year: null,
  unit: null,
  forms: 'sheets',
};

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(bytes, '表.xlsx');
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.workbook.sheets;
}

/** Visible sheets of the file that the command writes. */
async function written(line: string): Promise<readonly Sheet[]> {
  const { code, err, workbooks } = await run(['template', '--out', '表.xlsx', ...line.split(' ').filter(Boolean)]);
  expect([code, err]).toEqual([0, '模板已写到 表.xlsx\n']);
  return (await sheetsOf(workbooks['表.xlsx']!)).filter(({ visibility }) => visibility === 'visible');
}

const textsOf = ({ rows }: Sheet): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell === null ? [] : String(cell))));

test.each([
  ['', {}],
  ['--layout project-form --forms stacked', { layout: 'project-form', forms: 'stacked' }],
  ['--layout disclosure-table --tree T2021 --projects 12', { layout: 'disclosure-table', tree: 'T2021', projects: 12 }],
  [
    '--agency-code 201001 --agency-name 县政府办 --year 2027',
    { agencyCode: '201001', agencyName: '县政府办', year: 2027 },
  ],
  [
    '--unit 元 --rows 9 --scheme none --pack 县.json --force',
    { unit: '元', rows: 9, scheme: 'none', pack: '县.json', force: true },
  ],
])('template %s', (line, options) => {
  const words = ['template', '--out', '表.xlsx', ...line.split(' ').filter(Boolean)];
  expect(parseCommand(words)).toEqual({ name: 'template', options: { ...DEFAULTS, ...options } });
});

test.each([
  ['', /没有写模板存到哪里/],
  ['表.xlsx', /后面只写选项，多了“表.xlsx”/],
  ['--out 表.xls', /只能存成 .xlsx/],
  [
    '--out 表.xlsx --layout 申报表',
    /--layout 只能是 declaration-table 或 project-form 或 disclosure-table，写的是“申报表”/,
  ],
  ['--out 表.xlsx --projects 0', /--projects 要写整数（1 到 200），写的是“0”/],
  ['--out 表.xlsx --rows 31', /--rows 要写整数（1 到 30）/],
  ['--out 表.xlsx --year 27', /--year 要写整数（2000 到 2099）/],
  ['--out 表.xlsx --agency-code 20', /--agency-code 要写 3、6、9 或 12 位/],
  ['--out 表.xlsx --unit 美元', /--unit 只能是 万元 或 元 或 亿元/],
  ['--out 表.xlsx --tree T1999', /没有指标体系“T1999”。可写 T2015/],
  ['--out 表.xlsx --scheme W-2021-cost', /指标体系 T2015 没有权重方案“W-2021-cost”。可写 W-2020.*留空写 none/],
  ['--out 表.xlsx --pack 没有', /没有模板包“没有”/],
  ['--out 表.xlsx --format json', /没有选项 --format/],
  ['--out 只读/表.xlsx', /没有写成“只读\/表.xlsx”：没有写入权限/],
])('template %s is refused in words that help', async (line, problem) => {
  const { code, err, workbooks } = await run(['template', ...line.split(' ').filter(Boolean)]);
  expect([code, workbooks]).toEqual([2, {}]);
  expect(err).toMatch(problem);
});

test('a file that is there stays what it is, unless --force is given', async () => {
  const files = { '表.xlsx': '我的表' };
  const kept = await run(['template', '--out', '表.xlsx'], files);
  expect([kept.code, kept.workbooks]).toEqual([2, {}]);
  expect(kept.err).toMatch(/“表.xlsx”已经有了，没有改动.*--force/);
  const forced = await run(['template', '--out', '表.xlsx', '--force'], files);
  expect([forced.code, Object.keys(forced.workbooks)]).toEqual([0, ['表.xlsx']]);
  expect((await run(['template', '--out', '夹.xlsx'], { '夹.xlsx/甲.txt': '' })).err).toMatch(/“夹.xlsx”是文件夹/);
});

test('the declaration table has its projects, agency, unit and weights', async () => {
  const [sheet, ...more] = await written(
    '--projects 2 --rows 3 --agency-code 006001 --agency-name 组织部 --unit 元 --year 2027',
  );
  expect(more).toEqual([]);
  expect(sheet!.rows).toHaveLength(4 + 2 * 3);
  expect(textsOf(sheet!)).toEqual(
    expect.arrayContaining(['部门预算项目支出绩效目标申报表（2027年度）', '金额单位：元', '006001-组织部']),
  );
  expect(sheet!.rows.slice(4, 7).map((row) => row[10])).toEqual([50, 30, 10]);
});

test('weights are left blank where the command says so', async () => {
  const [sheet] = await written('--scheme none --rows 3');
  expect(sheet!.rows.slice(4).flatMap((row) => row[10] ?? [])).toEqual([]);
});

test.each([
  ['sheets', 3],
  ['stacked', 1],
])('project forms %s', async (forms, count) => {
  const sheets = await written(`--layout project-form --forms ${forms} --tree T2021`);
  expect(sheets).toHaveLength(count);
  expect(sheets.flatMap(textsOf).filter((text) => text === '项目名称')).toHaveLength(3);
  expect(sheets.flatMap(textsOf)).toContain('经济成本指标');
});

test('the disclosure table has a row a project with the headings of the tree', async () => {
  const [sheet] = await written('--layout disclosure-table --tree T2021 --projects 2 --rows 20');
  expect(sheet!.rows).toHaveLength(4 + 2);
  expect(sheet!.rows[4]?.[0]).toBe('1');
  expect(sheet!.rows[5]?.[4]).toMatch(/^一、成本指标\n（一）经济成本指标：\n1\. \n/);
});

test('a template that nobody has touched is counted as unfilled', async () => {
  for (const layout of ['declaration-table', 'project-form', 'disclosure-table']) {
    const { workbooks } = await run([
      'template',
      '--layout',
      layout,
      '--out',
      '表.xlsx',
      '--agency-code',
      '201',
      '--agency-name',
      '局',
    ]);
    const { code, out } = await run(['check', '表.xlsx'], workbooks);
    expect([layout, code, out]).toEqual([layout, 0, expect.stringContaining('表中还没有填写项目')]);
  }
});
