import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommand } from '../../src/cli/options';
import { FileError } from '../../src/cli/program-io';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { contentsIn } from '../support/conversions';
import { run } from './support/memory-io';
import { declarationFile, otherFile } from './support/workbooks';

const SAMPLES = join(__dirname, '../data/samples');
const TO_PUBLISH = ['--to', 'disclosure-table', '--out', '公开表.xlsx'];
const TO_DECLARE = ['--to', 'declaration-table', '--out', '申报表.xlsx'];

function sample(name: string): Uint8Array {
  return readFileSync(join(SAMPLES, `${name}.xlsx`));
}

async function sheetsOf(bytes: Uint8Array | undefined): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(bytes!, '表.xlsx');
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.workbook.sheets;
}

test('convert 公开表.xlsx --to project-form --forms stacked', () => {
  const words = 'convert 公开表.xlsx --to project-form -o 表.xlsx --forms stacked --tree T2021 --pack 县.json --force';
  expect(parseCommand(words.split(' '))).toEqual({
    name: 'convert',
    options: {
      file: '公开表.xlsx',
      to: 'project-form',
      out: '表.xlsx',
      force: true,
      pack: '县.json',
      tree: 'T2021',
      forms: 'stacked',
    },
  });
});

test.each([
  ['convert', /没有写要转换的文件/],
  ['convert 表.xlsx', /没有写转成哪种表/],
  ['convert 表.xlsx --to 公开表 --out 新.xlsx', /--to 只能是/],
  ['convert 表.xlsx --to project-form', /没有写存到哪里/],
  ['convert 表.xlsx --to project-form --out 新.xls', /只能存成 .xlsx/],
  ['convert 表.xlsx 另.xlsx --to project-form --out 新.xlsx', /多了“另.xlsx”/],
])('%s', (line, problem) => {
  expect(parseCommand(line.split(' '))).toEqual({ name: 'problem', problem: expect.stringMatching(problem) });
});

describe('what was converted and what was lost is said before it is written', () => {
  test('a declaration table into a disclosure table', async () => {
    const files = { '申报表.xlsx': await declarationFile([{}, { name: '车辆运行费', amount: 8 }]) };
    const { code, out, err, workbooks } = await run(['convert', '申报表.xlsx', ...TO_PUBLISH], files);
    expect([code, err]).toEqual([0, '转换结果已写到 公开表.xlsx\n']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '申报表.xlsx：申报表 → 公开表（1 张表，2 个项目，10 条指标）',
      '新表放不下：权重 10 处、指标方向性 10 处。已随表保存，转回时恢复。',
    ]);
    const sheets = await sheetsOf(workbooks['公开表.xlsx']);
    expect(sheets.filter(({ name }) => name.startsWith('_zb_kept_'))).toHaveLength(1);
  });

  test('and back again without a loss', async () => {
    const before = sample('pingwu-government-office-2023');
    const there = await run(['convert', '申报表.xlsx', ...TO_PUBLISH], { '申报表.xlsx': before });
    const back = await run(['convert', '公开表.xlsx', ...TO_DECLARE], there.workbooks);
    expect([back.code, back.out]).toEqual([0, '公开表.xlsx：公开表 → 申报表（1 张表，10 个项目，47 条指标）\n']);
    const sheets = await sheetsOf(back.workbooks['申报表.xlsx']);
    expect(contentsIn(sheets)).toEqual(contentsIn(await sheetsOf(before)));
  });
});

describe('files that stay as they are', () => {
  const file = declarationFile([{}]);

  test('the one that is converted, even with --force', async () => {
    const args = ['convert', '表.xlsx', '--to', 'project-form', '--out', './表.xlsx', '--force'];
    const { code, err, workbooks } = await run(args, { '表.xlsx': await file });
    expect([code, err]).toEqual([2, '转换结果不能写到“./表.xlsx”：这就是要转换的文件。请换一个文件名。\n']);
    expect(workbooks).toEqual({});
  });

  test('one that is there already, unless told otherwise', async () => {
    const files = { '表.xlsx': await file, '公开表.xlsx': 'x' };
    const refused = await run(['convert', '表.xlsx', ...TO_PUBLISH], files);
    expect([refused.code, refused.workbooks]).toEqual([2, {}]);
    expect(refused.err).toMatch(/已经有了/);
    const forced = await run(['convert', '表.xlsx', ...TO_PUBLISH, '--force'], files);
    expect([forced.code, Object.keys(forced.workbooks)]).toEqual([0, ['公开表.xlsx']]);
  });
});

describe('what cannot be converted', () => {
  test.each<[string, string[], RegExp]>([
    ['no such file', ['无.xlsx'], /“无.xlsx”读不了：找不到文件/],
    ['a folder', ['文件夹'], /“文件夹”是文件夹/],
    ['no table of ours', ['通讯录.xlsx'], /没有认得出的绩效目标表/],
    ['an empty file', ['空.xlsx'], /读不了：文件是空的/],
    ['a file that another program holds', ['占用.xlsx'], /读不了：打不开文件/],
  ])('%s', async (_name, words, problem) => {
    const files = {
      '文件夹/表.xlsx': 'x',
      '通讯录.xlsx': await otherFile('通讯录'),
      '空.xlsx': '',
      '占用.xlsx': new FileError('no-permission', ''),
    };
    const { code, err, out, workbooks } = await run(['convert', ...words, ...TO_PUBLISH], files);
    expect([code, out, workbooks]).toEqual([2, '', {}]);
    expect(err).toMatch(problem);
  });

  test('an unknown tree', async () => {
    const files = { '表.xlsx': await declarationFile([{}]) };
    const { code, err } = await run(['convert', '表.xlsx', ...TO_PUBLISH, '--tree', 'T1999'], files);
    expect([code, err]).toEqual([2, expect.stringMatching(/没有指标体系“T1999”/)]);
  });

  test('into a folder without the right to write', async () => {
    const args = ['convert', '表.xlsx', '--to', 'project-form', '--out', '只读/表.xlsx'];
    const { code, err } = await run(args, { '表.xlsx': await declarationFile([{}]) });
    expect([code, err]).toEqual([2, expect.stringMatching(/没有写成“只读\/表.xlsx”：没有写入权限/)]);
  });
});

test('a published page saved as text', async () => {
  const text = readFileSync(join(SAMPLES, 'text', 'menyuan-government-office-2024.txt'));
  const { code, out, workbooks } = await run(['convert', '网页.txt', ...TO_DECLARE], { '网页.txt': text });
  expect([code, out.split('\n')[0]]).toEqual([0, '网页.txt：公开表 → 申报表（1 张表，11 个项目，146 条指标）']);
  expect(contentsIn(await sheetsOf(workbooks['申报表.xlsx']))[0]!.projects).toHaveLength(11);
});
