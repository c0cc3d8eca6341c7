import type { FrameLocator } from 'playwright-core';
import { type BrowserBench, startBench } from './support/bench';
import type { OpenWindow, WorkbenchPage } from './support/workbench-page';

jest.setTimeout(120_000);

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

const LAYOUTS = { 申报表: 'declaration-table', 绩效目标表: 'project-form', 公开表: 'disclosure-table' } as const;
type LayoutName = keyof typeof LAYOUTS;

/** Title in the menu, layout, projects, indicators. */
const SAMPLES: readonly (readonly [string, LayoutName, number, number])[] = [
  ['申报表：平武县政府办公室 2023', '申报表', 10, 47],
  ['公开表：门源县政府办公室 2024', '公开表', 11, 146],
  ['公开表：门源县委组织部 2023', '公开表', 26, 294],
  ['公开表：门源县人大办公室 2024', '公开表', 11, 150],
  ['项目表：盐池县本级部门 2022', '绩效目标表', 6, 66],
];

const sheetCount = (): Promise<number> =>
  workbench.page.evaluate(() => window.workbench.model.sheets().filter((one) => one.visibility() === 'Visible').length);

const activeName = (): Promise<string> => workbench.page.evaluate(() => window.workbench.model.activeSheet().name());

/** Chooses the layout to convert into, and waits until the pane says what that cannot show. */
async function chooseTarget(to: LayoutName): Promise<void> {
  await pane.getByLabel('生成', { exact: true }).selectOption(LAYOUTS[to]);
  if (to === '绩效目标表') await pane.getByLabel('排在一张工作表').check();
  await pane.getByText(/新表放不下：|内容全部放得下。/).waitFor();
}

describe.each(SAMPLES)('%s', (title, layout, projects, indicators) => {
  test('is read and checked when it is opened', async () => {
    await workbench.choose(/^样例/, title);
    await workbench.says(`· ${layout} · ${projects} 个项目`);
    await workbench.picture(`layouts-${title.slice(4, 12)}-check`);
    await workbench.tab('合计');
    await workbench.picture(`layouts-${title.slice(4, 12)}-totals`);
  });

  test('is drawn in each other layout; the one that is inserted has all its projects and is checked', async () => {
    await workbench.tab('模板');
    await pane.getByText('由现有表生成', { exact: true }).click();
    await workbench.says(`${projects} 个项目、${indicators} 条指标`);
    const others = (Object.keys(LAYOUTS) as LayoutName[]).reverse().filter((other) => other !== layout);
    for (const other of others) {
      await chooseTarget(other);
      await workbench.picture(`layouts-${title.slice(4, 12)}-${other}`);
    }
    const chosen = others.at(-1);
    const before = await sheetCount();
    await pane.getByRole('button', { name: '插入到新工作表' }).click();
    await pane.getByText(`已生成${chosen}`).waitFor();
    expect(await sheetCount()).toBe(before + 1);
    const source = pane.getByLabel('原表', { exact: true });
    const inserted = source.locator('option').filter({ hasText: ` ${chosen} ` });
    await inserted.filter({ hasText: `${projects} 个项目` }).waitFor({ state: 'attached' });
    await source.selectOption((await inserted.getAttribute('value'))!);
    await workbench.says(`${projects} 个项目、${indicators} 条指标`);
  });
});

test('a fix in composite text changes its items only, and is reverted exactly', async () => {
  await workbench.choose(/^样例/, SAMPLES[1]![0]);
  await workbench.says('· 公开表 · 11 个项目');
  const before = await workbench.held(4, 4);
  const rates = workbench.finding('比率写“≥100%”').filter({ hasText: '全部修改' });
  await rates.getByRole('button', { name: 'E5', exact: true }).first().click();
  await workbench.waitForSelection(`${await activeName()}!4,4`);
  await rates.getByRole('button', { name: /^全部修改/ }).click();
  const fix = pane.getByRole('group', { name: '修改建议' });
  await fix.locator('del', { hasText: '信访档案整理及时率 ≥100%' }).waitFor();
  await workbench.picture('composite-fix');
  await fix.getByRole('button', { name: /^全部修改/ }).click();
  await workbench.says('已改');
  const after = await workbench.held(4, 4);
  expect(String(after.value).replaceAll(/[＝=]100%/g, '≥100%')).toBe(before.value);
  expect(after.value).not.toBe(before.value);
  await pane.getByRole('button', { name: /^撤销/ }).click();
  await workbench.silent('已改');
  expect(await workbench.held(4, 4)).toEqual(before);
});

test('forms are inserted on a sheet for each project, and the first is in front', async () => {
  await workbench.choose(/^样例/, SAMPLES[0]![0]);
  await workbench.says('10 个项目');
  await workbench.tab('模板');
  await pane.getByText('由现有表生成', { exact: true }).click();
  await pane.getByLabel('生成', { exact: true }).selectOption('project-form');
  await pane.getByRole('button', { name: '插入到 10 张新工作表' }).click();
  await workbench.says('插入 10 张新工作表');
  expect(await sheetCount()).toBe(11);
  const active = await workbench.page.evaluate(() => window.workbench.model.activeSheet().position());
  expect(active).toBe(1);
});

test('nothing was refused, failed, or asked of another host', () => {
  expect(workbench.problems).toEqual([]);
});
