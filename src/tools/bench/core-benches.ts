import { readXlsx, writeXlsx } from 'hucre';
import { createChecker } from '../../core/check/checker';
import { createReader } from '../../core/layouts/reader';
import type { Sheet } from '../../core/sheet/sheet';
import { nationalPack } from '../../packs';
import { declarationSheet, withValue } from './declaration-sheet';
import { type Bench, type Figure, median, times, timesByTurns } from './measure';
import { printedFile } from './printed-file';

const PROJECTS = 2_000;
const ROWS = 5;
const NAME_COLUMN = 6;
const WEIGHT_COLUMN = 10;
const EDIT_MILLISECONDS = 20;
const REPEATS = 9;
const EDITS = 60;

function sheetOf(projects: number): Sheet {
  return declarationSheet({ projects, rows: ROWS, units: Math.min(20, projects) });
}

/** Rows of the sheet in which an indicator stands. */
function indicatorRows({ rows }: Sheet): readonly number[] {
  return rows.flatMap((cells, row) => (typeof cells[WEIGHT_COLUMN] === 'number' ? [row] : []));
}

/** Times of single edits with the re-read and re-check after each, on a checker that knows the sheet. */
async function editTimes(sheet: Sheet, column: number, valueOf: (index: number) => string | number): Promise<number> {
  const checker = createChecker(nationalPack);
  checker.check({ sheets: [sheet] });
  const rows = indicatorRows(sheet);
  let present = sheet;
  const measured = await times(
    EDITS,
    (index) => {
      const row = rows[(index * 7_919) % rows.length] ?? 0;
      present = withValue(present, row, column, valueOf(index));
      return { sheets: [present] };
    },
    (workbook) => checker.check(workbook),
  );
  return median(measured);
}

async function checkTime(sheet: Sheet): Promise<number> {
  return median(
    await times(
      REPEATS,
      () => createChecker(nationalPack),
      (checker) => checker.check({ sheets: [sheet] }),
    ),
  );
}

/** Reading, full check and one edit at 2,000 projects with 10,000 indicators. */
const atFullSize: Bench = {
  title: '核心：10,000 行指标（2,000 个项目）',
  run: async () => {
    const sheet = sheetOf(PROJECTS);
    const bytes = await printedFile(sheet);
    const plain = await writeXlsx({ sheets: [{ name: sheet.name, rows: sheet.rows.map((row) => [...row]) }] });
    const [files = [], checks = [], reads = [], plains = []] = await timesByTurns(REPEATS, [
      () => readXlsx(bytes, { readStyles: true }),
      () => createChecker(nationalPack).check({ sheets: [sheet] }),
      () => createReader(nationalPack).read(sheet),
      () => readXlsx(plain),
    ]);
    const file = median(files);
    const name = await editTimes(sheet, NAME_COLUMN, (index) => `改过的指标${index}`);
    const weight = await editTimes(sheet, WEIGHT_COLUMN, (index) => 5 + (index % 9));
    const goal = { text: '少于 20 ms', most: EDIT_MILLISECONDS };
    return [
      { label: 'hucre 读取该文件', value: file, unit: 'ms' },
      { label: 'hucre 读取无边框格式的同一文件', value: median(plains), unit: 'ms' },
      { label: '识别表格', value: median(reads), unit: 'ms' },
      { label: '全部检查（含识别）', value: median(checks), unit: 'ms', goal: { text: '少于读取文件', most: file } },
      { label: '第一次：hucre 读取该文件', value: files[0] ?? 0, unit: 'ms' },
      { label: '第一次：全部检查（含识别）', value: checks[0] ?? 0, unit: 'ms' },
      { label: '改一个指标名称后重查', value: name, unit: 'ms', goal },
      { label: '改一个权重后重查', value: weight, unit: 'ms', goal },
    ];
  },
};

/** The same at 1, 10 and 100 times the size: what is not linear shows here. */
const growth: Bench = {
  title: '增长：项目数 20、200、2,000',
  run: async () => {
    const figures: Figure[] = [];
    for (const projects of [20, 200, PROJECTS]) {
      const sheet = sheetOf(projects);
      const check = await checkTime(sheet);
      const edit = await editTimes(sheet, NAME_COLUMN, (index) => `改过的指标${index}`);
      figures.push({ label: `${projects} 个项目：全部检查`, value: check, unit: 'ms' });
      figures.push({ label: `${projects} 个项目：改一格后重查`, value: edit, unit: 'ms' });
    }
    return figures;
  },
};

export const coreBenches: readonly Bench[] = [atFullSize, growth];
