import { readXlsx } from 'hucre';
import { parseComposite } from '../../core/layouts/composite/parse-composite';
import { createReader } from '../../core/layouts/reader';
import type { Sheet } from '../../core/sheet/sheet';
import { nationalPack } from '../../packs';
import { declarationSheet } from './declaration-sheet';
import { disclosureSheet, indicatorText } from './disclosure-sheet';
import { type Bench, type Figure, median, times, timesByTurns } from './measure';
import { printedFile } from './printed-file';

const PROJECTS = 2_000;
const REPEATS = 9;
const MEGABYTE = 1_000_000;
/** Reading a table costs less than this part of reading its file. */
const SHARE_OF_FILE = 1 / 3;
/** Ten times the text costs about ten times the time. */
const LINEAR = 15;

async function sharesOfFile(label: string, sheet: Sheet): Promise<readonly Figure[]> {
  const bytes = await printedFile(sheet);
  const [files = [], reads = []] = await timesByTurns(REPEATS, [
    () => readXlsx(bytes, { readStyles: true }),
    () => createReader(nationalPack).read(sheet),
  ]);
  const file = median(files);
  const goal = { text: '少于读取文件的三分之一', most: file * SHARE_OF_FILE };
  return [
    { label: `hucre 读取${label}文件`, value: file, unit: 'ms' },
    { label: `识别并读出${label}`, value: median(reads), unit: 'ms', goal },
  ];
}

const declarationTable: Bench = {
  title: '读表：申报表 10,000 行',
  run: () => sharesOfFile('申报表', declarationSheet({ projects: PROJECTS, rows: 5, units: 20 })),
};

const disclosureTable: Bench = {
  title: '读表：公开表 2,000 个项目（26,000 条指标）',
  run: () => sharesOfFile('公开表', disclosureSheet(PROJECTS)),
};

/** Texts that make a careless parser slow: what it may try again and again, repeated. */
const HOSTILE: readonly (readonly [label: string, part: string])[] = [
  ['正常编号文字', indicatorText(1, 9.2)],
  ['只有“一、”', '一、'],
  ['只有“1.”', '1.'],
  ['只有括号', '（'],
  ['只有空格', ' '],
  ['只有数字', '1'],
  ['只有“≥”', '≥'],
  ['只有“指标”', '指标'],
  ['只有换行', '\n'],
  ['只有“：”', '名：'],
];

async function parseTime(part: string, length: number): Promise<number> {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return median(
    await times(
      3,
      () => text,
      (content) => parseComposite(content, nationalPack),
    ),
  );
}

/** One cell of 1 MB against one of 100 kB, for usual and for hostile texts. */
const hugeCell: Bench = {
  title: '一格文字：100 kB 与 1 MB',
  run: async () => {
    const figures: Figure[] = [];
    for (const [label, part] of HOSTILE) {
      const small = await parseTime(part, MEGABYTE / 10);
      const large = await parseTime(part, MEGABYTE);
      const goal = { text: '不超过 100 kB 的 15 倍', most: Math.max(small * LINEAR, LINEAR) };
      figures.push({ label: `${label} 100 kB`, value: small, unit: 'ms' });
      figures.push({ label: `${label} 1 MB`, value: large, unit: 'ms', goal });
    }
    return figures;
  },
};

export const layoutBenches: readonly Bench[] = [declarationTable, disclosureTable, hugeCell];
