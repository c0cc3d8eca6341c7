import type { FrameLocator, Locator } from 'playwright-core';
import { type BrowserBench, startBench } from './support/bench';
import type { OpenWindow, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(90_000);

declare const window: OpenWindow;

let bench: BrowserBench;
let workbench: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  bench = await startBench();
  // Wide enough to show all columns: a list is opened by a click on its cell.
  workbench = await bench.open({ width: 1800, height: 800 });
  pane = workbench.pane;
});
afterAll(() => bench.close());

/** The open list of a cell. */
function openList(): Locator {
  return workbench.page.getByText('选择一项').locator('xpath=..');
}

/** Clicks at the right end of a cell, where the arrow of a list stands. */
async function click(cell: string): Promise<void> {
  const { x, y } = await workbench.page.evaluate((wanted) => {
    const box = window.workbench.cellBox(wanted);
    return { x: (box?.right ?? 0) - 12, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, cell);
  await workbench.page.mouse.click(x, y);
}

/** Opens the list of a cell by its arrow, and gives the entries that the grid shows. */
async function entriesOf(cell: string): Promise<string[]> {
  await workbench.goTo('A1');
  await click(cell);
  await openList().waitFor();
  return (await openList().innerText()).split('\n').slice(1);
}

async function pick(cell: string, entry: string): Promise<void> {
  await entriesOf(cell);
  await openList().getByText(entry, { exact: true }).click();
}

test('an empty workbook offers the template; inserting it makes a new sheet', async () => {
  await workbench.choose(/^样例/, '空白工作簿');
  await workbench.says('没有找到绩效目标表格');
  await workbench.picture('empty-350');
  await workbench.tab('模板');
  await pane.getByLabel('项目数').fill('2');
  await pane.getByLabel('每个项目的指标行数').fill('6');
  for (const width of [320, 450]) {
    await workbench.setPaneWidth(width);
    await workbench.picture(`template-form-${width}`);
  }
  await pane.getByRole('button', { name: '插入到新工作表' }).click();
  await workbench.says('模板已插入新工作表');
  await workbench.picture('template-inserted-450');
  const sheets = await workbench.page.evaluate(() =>
    window.workbench.model.sheets().map((sheet) => `${sheet.name()} ${sheet.visibility()}`),
  );
  expect(sheets).toEqual(['Sheet1 Visible', '绩效目标申报表 Visible', expect.stringMatching(/^_zb_\S+ VeryHidden$/)]);
});

test('an untouched template is only counted', async () => {
  await workbench.tab('检查');
  await workbench.says('还差 12 行未填');
  await expect(pane.getByRole('treeitem').count()).resolves.toBe(0);
});

test('a row that is being filled is checked as it grows', async () => {
  await workbench.type('A4', '201-县政府办公室');
  await workbench.type('C4', '5');
  await workbench.type('B5', '信访听证经费');
  await workbench.type('C5', '5');
  await workbench.type('D5', '全年召开听证会5次，及时化解信访矛盾。');
  await workbench.type('G5', '召开听证会次数');
  await workbench.says('“召开听证会次数”没有填指标值');
  await workbench.picture('template-filling-450');
  await pick('H5', '=');
  await workbench.type('I5', '5');
  await pick('J5', '次');
  await workbench.silent('没有填指标值');
  expect(await workbench.held(4, 7)).toMatchObject({ value: '=' });
  await workbench.says('还差 11 行未填');
});

test('the list of 二级指标 follows 一级指标', async () => {
  expect(await entriesOf('F5')).toEqual(['数量指标', '质量指标', '时效指标', '成本指标']);
  await click('G20');
  await openList().waitFor({ state: 'hidden' });
  await workbench.type('E5', '效益指标');
  await workbench.says('“数量指标”属于“产出指标”');
  expect(await entriesOf('F5')).toEqual(['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']);
  await workbench.picture('cascade-450');
  await openList().getByText('社会效益指标', { exact: true }).click();
  await workbench.silent('“数量指标”属于“产出指标”');
  await workbench.setPaneWidth(320);
  await workbench.picture('template-filled-320');
});

test('Excel on the web does not report a pick from a list; it is found when the person moves on', async () => {
  await workbench.choose(/^主机/, 'Excel 网页版');
  await workbench.says('还差 11 行未填');
  const picked = workbench.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.workbench.model.onEvent((event) => event.kind === 'changed' && resolve(event.fromList));
      }),
  );
  await pick('E5', '满意度指标');
  expect(await picked).toBe(true);
  await workbench.goTo('A20');
  await workbench.says('“社会效益指标”属于“效益指标”');
});

test('nothing was refused, failed, or asked of another host', () => {
  expect(workbench.problems).toEqual([]);
});
