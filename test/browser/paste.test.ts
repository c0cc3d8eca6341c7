import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { type BrowserBench, startBench } from './support/bench';
import type { OpenWindow, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(90_000);

declare const window: OpenWindow;

let bench: BrowserBench;
let workbench: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  bench = await startBench();
  workbench = await bench.open();
  pane = workbench.pane;
});
afterAll(() => bench.close());

const DATA = path.resolve(__dirname, '../data/samples/text');
const pasted = (name: string): string => readFileSync(path.join(DATA, `${name}.txt`), 'utf8');

const box = () => pane.getByLabel('表格文字');

const visibleSheets = (): Promise<string[]> =>
  workbench.page.evaluate(() =>
    window.workbench.model
      .sheets()
      .filter((sheet) => sheet.visibility() === 'Visible')
      .map((sheet) => sheet.name()),
  );

/** Pastes as a browser does: what is copied from a page is there as HTML and as plain text. */
async function paste(html: string, plain: string): Promise<void> {
  await box().evaluate(
    (area, { html: rich, plain: text }) => {
      const data = new DataTransfer();
      data.setData('text/html', rich);
      data.setData('text/plain', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

test('an empty workbook leads to pasting', async () => {
  await workbench.choose(/^样例/, '空白工作簿');
  await workbench.says('没有找到绩效目标表格');
  await workbench.setPaneWidth(320);
  await workbench.picture('paste-first-320');
  await pane.getByRole('button', { name: '粘贴识别' }).click();
  await box().waitFor();
  await workbench.picture('paste-empty-320');
});

test('text that is no table is kept, and what a table needs is said', async () => {
  await box().fill('2024年部门预算说明');
  await workbench.says('没有认出表格');
  expect(await box().inputValue()).toBe('2024年部门预算说明');
  await workbench.picture('paste-nothing-320');
});

test('the text of a published table is recognised before anything is written', async () => {
  await box().fill(pasted('menyuan-organisation-dept-2023'));
  await workbench.says('26 个项目、294 条指标');
  await workbench.says('合计 382.94 万元，项目相加 413.27 万元，多 30.33 万元。');
  await workbench.picture('paste-recognised-320');
  expect(await visibleSheets()).toEqual(['Sheet1']);
});

test('it is inserted in the layout of choice and checked at once', async () => {
  await pane.getByLabel('插入为').selectOption('declaration-table');
  await pane.getByRole('button', { name: '插入到新工作表' }).click();
  await workbench.says('已插入新工作表。请对照原文核对。');
  await pane.getByText('已插入新工作表').waitFor();
  const inSight = await pane.getByText('已插入新工作表').evaluate((text) => {
    const { top, bottom } = text.getBoundingClientRect();
    return top >= 0 && bottom <= text.ownerDocument.documentElement.clientHeight;
  });
  expect(inSight).toBe(true);
  await workbench.says('· 申报表 · 26 个项目');
  await workbench.picture('paste-inserted-320');
  expect(await visibleSheets()).toHaveLength(2);
});

test('a table on the clipboard is taken with its merged cells', async () => {
  const rows = [
    '<td>项目名称</td><td>预算数</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td>',
    '<td rowspan="2">信访听证经费</td><td rowspan="2">5.00</td><td>产出指标</td><td>数量指标</td><td>召开听证会次数</td><td>≥5次</td>',
    '<td>满意度指标</td><td>服务对象满意度指标</td><td>信访群众满意度</td><td>≥95%</td>',
  ];
  const html = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  await box().fill('');
  await paste(html, '信访听证经费');
  await workbench.says('1 个项目、2 条指标');
  await workbench.says('已按剪贴板中的表格识别。');
});

test('arrow keys lead from way to way, and the text stays', async () => {
  await pane.getByRole('radio', { name: '粘贴识别' }).focus();
  await workbench.page.keyboard.press('ArrowLeft');
  await workbench.says('原表不动');
  await workbench.page.keyboard.press('ArrowRight');
  expect(await box().inputValue()).toBe('信访听证经费');
});

test('nothing was refused, failed, or asked of another host', () => {
  expect(workbench.problems).toEqual([]);
});
