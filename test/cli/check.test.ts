import { writeXlsx } from 'hucre';
import { planDeclarationTable } from '../../src/core/layouts/declaration-table/plan';
import { allRules } from '../../src/core/rules/all-rules';
import { nationalPack } from '../../src/packs';
import { writePlan } from '../../src/xlsx/write-plan';
import { FileError } from '../../src/cli/program-io';
import { run } from './support/memory-io';
import { declarationFile, otherFile } from './support/workbooks';

const right = () => declarationFile([{}]);
const wrong = () => declarationFile([{ weights: [21, 20, 20, 20, 10] }]);
const odd = () => declarationFile([{ unit: '每个' }]);

describe('exit code', () => {
  const file = { right, wrong, odd, other: () => otherFile('通讯录') };
  test.each<[string, (keyof typeof file)[], string[], number]>([
    ['nothing to change', ['right'], [], 0],
    ['必改', ['wrong'], [], 1],
    ['only 建议改', ['odd'], [], 0],
    ['建议改, when asked to fail for it', ['odd'], ['--fail-severity', 'warning'], 1],
    ['no known table', ['other'], [], 2],
    ['no known table beside 必改', ['wrong', 'other'], [], 2],
    ['several files', ['right', 'wrong'], [], 1],
  ])('%s', async (_, kinds, options, code) => {
    const files: Record<string, Uint8Array> = {};
    for (const kind of kinds) files[`${kind}.xlsx`] = await file[kind]();
    expect((await run(['check', ...Object.keys(files), ...options], files)).code).toBe(code);
  });

  test.each([
    ['a file that is not there', '没有.xlsx', {}, /找不到文件/],
    [
      'a file that is locked',
      '锁.xlsx',
      { '锁.xlsx': new FileError('no-permission', 'EBUSY') },
      /可能没有权限，或正被其他程序占用/,
    ],
    ['an empty file', '空.xlsx', { '空.xlsx': '' }, /文件是空的/],
    ['a PDF', '表.xlsx', { '表.xlsx': '%PDF-1.4' }, /这是 PDF，不是工作簿/],
    ['a folder without workbooks', '夹', { '夹/说明.docx': 'x' }, /文件夹里没有工作簿/],
  ])('%s is 2, and says what to do', async (_, argument, files, text) => {
    const { code, out } = await run(['check', argument], files);
    expect(code).toBe(2);
    expect(out).toMatch(text);
    expect(out).toContain(argument);
  });
});

test('a file that cannot be read does not keep the others from being checked', async () => {
  const files = { '坏.xlsx': 'PK\u0003\u0004坏', '好.xlsx': await wrong() };
  const { code, out } = await run(['check', '坏.xlsx', '好.xlsx'], files);
  expect(code).toBe(2);
  expect(out).toMatch(/坏\.xlsx\n {2}读不了：文件不完整/);
  expect(out).toMatch(/好\.xlsx\n {2}必改 1 项/);
  expect(out).toMatch(/共 2 个文件，1 个读不了，必改 1 项 · 建议改 0 项/);
});

test('text names verdict, table, project, place, message and totals', async () => {
  const files = {
    '申报 表.xlsx': await declarationFile([{}, { name: '设备维护费', amount: 3, weights: [21, 20, 20, 20, 10] }]),
  };
  const { out } = await run(['check', '申报 表.xlsx'], files);
  expect(out).toMatch(/^申报 表\.xlsx\n {2}必改 1 项 · 建议改 0 项\n/);
  expect(out).toMatch(/工作表“申报表” A1:L14 · 申报表 · 2 个单位 · 2 个项目 · 10 条指标/);
  expect(out).toMatch(/第 2 项 设备维护费 {2}3\.00 万元\n {4}必改 {2}K10:K14 {2}本项目权重合计 91 分，应为 90 分/);
  expect(out).toMatch(/合计（万元）\n.*合计行金额 +12\.20 +项目相加 +12\.20 +相符/);
});

test('a file without anything to change says so', async () => {
  const { out } = await run(['check', 'a.xlsx'], { 'a.xlsx': await right() });
  expect(out).toMatch(/a\.xlsx\n {2}未发现必改问题，可提交审核\n/);
});

describe('texts that stand in no column', () => {
  const noted = (rows: readonly (readonly string[])[]) => declarationFile([{}], undefined, [], rows);
  const notes = [['填报人：张三', '', '', '', '联系电话：123'], ['注：本表一式两份。']];

  test('are counted in one line, and are nothing to change', async () => {
    const { out, code } = await run(['check', 'a.xlsx'], { 'a.xlsx': await noted(notes) });
    expect(code).toBe(0);
    expect(out).toContain('未发现必改问题，可提交审核\n');
    expect(out).toContain('\n  另有 3 处文字不在栏目中，未检查：A10、E10、A11\n');
  });

  test('stand in the JSON report with cell and text', async () => {
    const { out } = await run(['check', 'a.xlsx', '--format', 'json'], { 'a.xlsx': await noted(notes) });
    expect(JSON.parse(out).files[0].tables[0].unplaced).toEqual([
      { cell: 'A10', text: '填报人：张三' },
      { cell: 'E10', text: '联系电话：123' },
      { cell: 'A11', text: '注：本表一式两份。' },
    ]);
  });

  test('an indicator that is pushed aside is no such text', async () => {
    const shifted = ['', '', '', '', '', '产出指标', '数量指标', '维护次数', '≥', '1', '次'];
    const { out } = await run(['check', 'a.xlsx'], { 'a.xlsx': await noted([shifted]) });
    expect(out).toMatch(/建议改 +F10:K10 +“维护次数”所在的行错位/);
    expect(out).not.toContain('不在栏目中');
  });
});

describe('a rule that breaks down', () => {
  afterEach(() => jest.restoreAllMocks());

  function breakDown(code: string): void {
    const rule = allRules.find((one) => one.code === code)!;
    jest.spyOn(rule, 'check').mockImplementation(() => {
      throw new TypeError('broken');
    });
  }

  test('is named; the file is not said to be ready; the others go on; exit code 2', async () => {
    breakDown('W01');
    const { out, code } = await run(['check', 'a.xlsx'], { 'a.xlsx': await odd() });
    expect(code).toBe(2);
    expect(out).toContain('部分规则没有检查成功，不能判断能否提交');
    expect(out).toContain('规则 W01（权重合计不符）没有执行完，检查不完整。');
    expect(out).not.toContain('可提交审核');
    expect(out).toContain('“每个”不是规范的度量单位');
  });

  test('stands in the JSON report', async () => {
    breakDown('T12');
    const { out, code } = await run(['check', 'a.xlsx', '--format', 'json'], { 'a.xlsx': await right() });
    expect(code).toBe(2);
    expect(JSON.parse(out).files[0].failures).toEqual([{ code: 'T12', sheet: '申报表', message: 'broken' }]);
  });
});

test('a total that differs', async () => {
  const { out, code } = await run(['check', 'a.xlsx'], { 'a.xlsx': await declarationFile([{}], 9.3) });
  expect(code).toBe(1);
  expect(out).toMatch(/合计行金额 +9\.30 +项目相加 +9\.20 +少 0\.10/);
});

test('findings beyond the limit are counted', async () => {
  const files = {
    'a.xlsx': await declarationFile(Array.from({ length: 5 }, (_, index) => ({ name: `项目${index}`, unit: '每个' }))),
  };
  const count = (text: string) => text.split('\n').filter((line) => /^ {4}(?:必改|建议改) /.test(line)).length;
  const limited = (await run(['check', 'a.xlsx', '--max-findings', '2'], files)).out;
  const all = (await run(['check', 'a.xlsx', '--max-findings', '0'], files)).out;
  expect(count(limited)).toBe(2);
  expect(limited).toContain(`还有 ${count(all) - 2} 项没有列出`);
  expect(count(all)).toBeGreaterThanOrEqual(5);
  expect(all).not.toContain('没有列出');
});

test('no table: names the sheets and what a table needs', async () => {
  const { out } = await run(['check', 'a.xlsx'], { 'a.xlsx': await otherFile('通讯录', '车辆') });
  expect(out).toMatch(/没有可检查的表：没有找到绩效目标表。已查看工作表“通讯录”“车辆”。申报表要有一行表头/);
});

test('a table that lacks a column: names the sheet and the column', async () => {
  const file = await declarationFile([{}], undefined, ['三级指标']);
  const { code, out } = await run(['check', 'a.xlsx'], { 'a.xlsx': file });
  expect(code).toBe(2);
  expect(out).toContain('工作表“申报表”像是申报表，缺少“三级指标”列。请补上缺少的表头');
});

test('a template that nobody has filled in is not ready to submit', async () => {
  const plan = planDeclarationTable(
    {
      year: 2024,
      amountUnit: '万元',
      agencyCode: '201001',
      agencyName: '县网信办',
      treeId: 'T2015',
      schemeId: null,
      projects: 2,
      rowsPerProject: 3,
    },
    nationalPack,
  );
  const { code, out } = await run(['check', 'a.xlsx'], { 'a.xlsx': await writePlan([plan]) });
  expect(code).toBe(0);
  expect(out).toMatch(/表中还没有填写项目\n.* · 0 个项目 · 0 条指标 · 未填 6 行/);
  expect(out).not.toContain('可提交审核');
});

test('English', async () => {
  const { out } = await run(['check', 'a.xlsx', '--locale', 'en-US'], { 'a.xlsx': await wrong() });
  expect(out).toMatch(/1 must fix · 0 should fix\n/);
  expect(out).toMatch(/Item 1 .*\n +Must fix +K5:K9 +\S/);
});

describe('--out', () => {
  test('writes the report and keeps standard output empty', async () => {
    const ran = await run(['check', 'a.xlsx', '--out', '报告.json', '--format', 'json'], { 'a.xlsx': await right() });
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toContain('报告已写到 报告.json');
    expect(JSON.parse(ran.written['报告.json']!)).toMatchObject({ summary: { files: 1 } });
  });

  test.each([
    ['the checked file', 'a.xlsx', /会盖掉工作簿/],
    ['the checked file by another path', './a.xlsx', /会盖掉工作簿/],
    ['another workbook', 'b.xls', /会盖掉工作簿/],
    ['a folder', '夹', /这是文件夹/],
    ['a folder without permission', '只读/报告.txt', /没有写入权限/],
  ])('never to %s', async (_, out, problem) => {
    const ran = await run(['check', 'a.xlsx', '--out', out], { 'a.xlsx': await right(), '夹/x.txt': '' });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(problem);
    expect(ran.written).toEqual({});
  });
});

describe('--pack', () => {
  test.each([
    ['没有的包', {}, /没有模板包“没有的包”。.*national/],
    ['坏.json', { '坏.json': '{' }, /“坏\.json”不是 JSON 文件/],
    ['空.json', { '空.json': '{}' }, /“空\.json”不能用/],
    ['大.json', { '大.json': ' '.repeat(1024 * 1024 + 1) }, /超过 1 MB/],
    ['锁.json', { '锁.json': new FileError('no-permission', 'EACCES') }, /“锁\.json”打不开/],
  ])('%s is refused', async (pack, files, problem) => {
    const ran = await run(['check', 'a.xlsx', '--pack', pack], { 'a.xlsx': await right(), ...files });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(problem);
  });

  test('a shipped pack by its id', async () => {
    const ran = await run(['check', 'a.xlsx', '--pack', 'national-2021', '--format', 'json'], {
      'a.xlsx': await right(),
    });
    expect(JSON.parse(ran.out).pack.id).toBe('national-2021');
  });
});

test('a file with a whole-agency form only is told why nothing is checked', async () => {
  const rows = [['部门整体支出绩效目标表'], ['部门名称', '县教育局'], ['年度主要任务', '任务1', '保障学校运转']];
  const file = await writeXlsx({ sheets: [{ name: '整体', rows }] });
  const { code, out } = await run(['check', '整体.xlsx'], { '整体.xlsx': file });
  expect(code).toBe(2);
  expect(out).toContain('部门整体支出绩效目标表');
  expect(out).toContain('暂不检查');
});

test('--no-trial: rules that may be wrong say nothing', async () => {
  const goal = '推广信息系统。';
  const head = ['项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'];
  const row = ['系统推广应运经费', 3, goal, '产出指标', '数量指标', '宣传场次', '≥', 3, '场'];
  const file = await writeXlsx({ sheets: [{ name: '申报表', rows: [['绩效目标申报表'], head, row] }] });
  const codesWith = async (...options: string[]): Promise<string[]> => {
    const { out } = await run(['check', '表.xlsx', '--format', 'json', ...options], { '表.xlsx': file });
    const found = JSON.parse(out) as { files: { findings: { code: string; trial: boolean }[] }[] };
    return found.files.flatMap(({ findings }) => findings.filter(({ trial }) => trial).map(({ code }) => code));
  };
  expect((await codesWith()).length).toBeGreaterThan(0);
  expect(await codesWith('--no-trial')).toEqual([]);
});

describe('other commands', () => {
  test('help names every option', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['--format', '--pack', '--out', '--locale', '--fail-severity', '--max-findings'])
      expect(out).toContain(option);
  });

  test('version', async () => expect(await run(['--version'])).toMatchObject({ code: 0, out: '9.9.9\n' }));

  test('rules: every code once, with severity and title', async () => {
    const { code, out } = await run(['rules']);
    const codes = out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(code).toBe(0);
    expect(new Set(codes).size).toBe(codes.length);
    expect(out).toMatch(/^W01 +必改\S* +权重合计不符 +weight-total/m);
  });

  test('explain: why, with a wrong and a right example', async () => {
    const { code, out } = await run(['explain', 'v07']);
    expect(code).toBe(0);
    expect(out).toMatch(/^V07 {2}成本指标用了“≥” {2}必改\n\n为什么\n {2}\S/);
    expect(out).toMatch(/错例\n[^]*≥[^]*对例\n[^]*≤/);
  });

  test('explain: several rules, in English', async () => {
    const { out } = await run(['explain', 'V07', 'W01', '--locale', 'en-US']);
    expect(out).toMatch(/^V07 [^]*\nWhy\n[^]*\nW01 [^]*\nRight\n/);
  });

  test('explain: the source that a pack names', async () => {
    const pack = JSON.stringify({ ...nationalPack, sources: { V07: '县财政局填报说明第三条' } });
    const { out } = await run(['explain', 'V07', '--pack', '县.json'], { '县.json': pack });
    expect(out).toContain('依据\n  县财政局填报说明第三条');
  });

  test.each([
    [['explain'], /没有写规则代码/],
    [['explain', 'V7'], /没有规则 V7/],
    [['explain', 'constructor'], /没有规则 CONSTRUCTOR/],
    [['explain', 'V07', '--pack', '没有'], /没有模板包“没有”/],
  ])('%j is refused in words that help', async (argv, problem) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(problem) });
  });

  test('a wrong command is 2 and nothing goes to standard output', async () => {
    expect(await run(['chek'])).toMatchObject({ code: 2, out: '' });
  });
});
