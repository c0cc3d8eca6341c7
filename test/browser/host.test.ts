import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createReader } from '../../src/core/layouts/reader';
import { nationalPack } from '../../src/packs';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { sampleWorkbook } from '../support/sample';
import { type BrowserBench, startBench } from './support/bench';
import type { OpenWindow, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(90_000);

declare const window: OpenWindow;

let bench: BrowserBench;
let workbench: WorkbenchPage;

const SAMPLE = 'pingwu-government-office-2023';

beforeAll(async () => {
  bench = await startBench();
  workbench = await bench.open();
});
beforeEach(async () => {
  await workbench.choose(/^主机/, 'Microsoft 365');
  await workbench.page.evaluate(async (name) => {
    const reply = await fetch(`samples/${name}.xlsx`);
    await window.workbench.open(new Uint8Array(await reply.arrayBuffer()), `${name}.xlsx`);
  }, SAMPLE);
  await workbench.says('必改 2 项');
});
afterAll(() => bench.close());

async function applyUnitFix(): Promise<void> {
  await workbench.finding('“每个”不是规范的度量单位').getByRole('button', { name: '改', exact: true }).click();
  await workbench.pane.getByRole('group', { name: '修改建议' }).getByRole('button', { name: '应用' }).click();
}

test('the saved file holds the same table, with what was typed', async () => {
  await workbench.type('K16', '20');
  await workbench.silent('权重合计 91');
  const saved = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('button', { name: '保存为 .xlsx' }).click();
  const outcome = await readWorkbook(readFileSync(await (await saved).path()));
  if (!outcome.ok) throw new Error(outcome.detail);
  const [sheet] = outcome.workbook.sheets;
  const [original] = (await sampleWorkbook(SAMPLE)).sheets;
  const rows = original!.rows.map((row, index) =>
    row.map((value, column) => (index === 15 && column === 10 ? 20 : value)),
  );
  expect(sheet).toMatchObject({ name: original!.name, rows, details: original!.details });
  expect(new Set(sheet!.merges)).toEqual(new Set(original!.merges));
  const reader = createReader(nationalPack);
  expect(reader.read(sheet!)).toEqual(reader.read({ ...original!, rows }));
});

test('what a saved file would lose is said before saving', async () => {
  const parts = unzipSync(readFileSync(path.join(__dirname, `../data/samples/${SAMPLE}.xlsx`)));
  const bytes = zipSync({ ...parts, 'xl/charts/chart1.xml': strToU8('<c/>'), 'xl/vbaProject.bin': strToU8('x') });
  await workbench.page.evaluate(
    (content) => window.workbench.open(Uint8Array.from(content), '含宏和图表.xlsm'),
    [...bytes],
  );
  const save = workbench.page.getByRole('button', { name: '保存为 .xlsx' });
  await save.click();
  const dialog = workbench.page.getByRole('dialog').filter({ hasText: '不再有' });
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['宏', '图表']);
  await workbench.picture('losses');
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'detached' });
  await save.click();
  const saved = workbench.page.waitForEvent('download');
  await dialog.getByRole('button', { name: '继续' }).click();
  expect((await saved).suggestedFilename()).toBe('含宏和图表.xlsx');
});

test('Excel on the web: the pane runs there too', async () => {
  await workbench.choose(/^主机/, 'Excel 网页版');
  await workbench.says('必改 2 项');
  await workbench.tab('更多');
  await workbench.says('OfficeOnline');
});

test('what another person types is checked too', async () => {
  await workbench.goTo('K16');
  await workbench.choose(/^故障/, '他人修改所选单元格');
  await workbench.page.getByLabel('新的内容').fill('20');
  await workbench.page.getByLabel('新的内容').press('Enter');
  await workbench.silent('权重合计 91');
});

test('a lost event is caught when the selection leaves the cell', async () => {
  await workbench.choose(/^故障/, '丢失改动事件');
  await workbench.type('K16', '20');
  await workbench.silent('权重合计 91');
});

test('while a cell is being edited a fix waits or says so, and works afterwards', async () => {
  await workbench.choose(/^主机/, 'Excel LTSC 2021');
  await workbench.says('必改 2 项');
  await workbench.choose(/^故障/, '正在编辑单元格');
  await applyUnitFix();
  await workbench.says('正在编辑单元格。请按回车键结束编辑后重试。');
  await workbench.picture('editing-350');
  expect(await workbench.held(6, 9)).toMatchObject({ value: '每个' });
  await workbench.choose(/^故障/, '正在编辑单元格');
  await workbench.pane.getByRole('button', { name: '重试' }).click();
  await workbench.says('已改 1 处');
  expect(await workbench.held(6, 9)).toMatchObject({ value: '个' });
});

test('Excel LTSC 2021 forgets its undo list, the pane still reverts', async () => {
  await workbench.choose(/^主机/, 'Excel LTSC 2021');
  await workbench.says('必改 2 项');
  await applyUnitFix();
  await workbench.says('已改 1 处');
  expect(await workbench.page.evaluate(() => window.workbench.model.undoDepth())).toBe(0);
  await workbench.pane.getByRole('button', { name: '撤销上一处' }).click();
  await workbench.says('“每个”');
});

test('Microsoft 365 lets Ctrl+Z take back what the pane wrote', async () => {
  await applyUnitFix();
  await workbench.silent('“每个”');
  await workbench.undo();
  await workbench.says('“每个”');
  expect(await workbench.held(6, 9)).toMatchObject({ value: '每个' });
});

test.each([
  ['当前工作表受保护', '受保护，不能写入'],
  ['只读打开', '以只读方式打开，不能写入'],
])('%s: the pane says what to do and writes nothing', async (fault, words) => {
  await workbench.choose(/^故障/, fault);
  await applyUnitFix();
  await workbench.says(words);
  await workbench.picture(`fault-${fault}`);
  expect(await workbench.held(6, 9)).toMatchObject({ value: '每个' });
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const opened = workbench.page.evaluate(() => window.workbench.open(new TextEncoder().encode('%PDF-1.7'), '附件.pdf'));
  await workbench.page.getByRole('dialog').filter({ hasText: '这是 PDF，不是工作簿' }).waitFor();
  await workbench.picture('refused');
  await workbench.page.getByRole('button', { name: '知道了' }).click();
  expect(await opened).toBe(false);
  expect(await workbench.held(6, 9)).toMatchObject({ value: '每个' });
});

test('nothing failed in all this, nor was anything asked of another host', () => {
  expect(workbench.problems).toEqual([]);
});
