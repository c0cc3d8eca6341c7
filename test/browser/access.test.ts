import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { type BrowserBench, startBench } from './support/bench';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(90_000);

let bench: BrowserBench;
let workbench: WorkbenchPage;

beforeAll(async () => {
  bench = await startBench();
  workbench = await bench.open();
});
afterAll(() => bench.close());

/** What the accessibility checker finds in a document: rule and place of every violation. */
async function violations(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const found = await frame.evaluate(async (leftOut) => {
    const { violations: list } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: [...leftOut] },
      { iframes: false, preload: false, resultTypes: ['violations'] },
    );
    return list.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => String(target)) }));
  }, exclude);
  return found.flatMap(({ id, help, targets }) => targets.map((target) => `${id} (${help}): ${target}`));
}

/** Elements that stick out of the pane's document to the right. */
function stickingOut(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map((one) => `${one.tagName} ${one.textContent?.slice(0, 20)}`);
  });
}

const OPEN_FIX = '“每个”不是规范的度量单位';

/** The least that is recognised as a table. */
const PASTED =
  '项目名称\t预算数\t一级指标\t二级指标\t三级指标\t指标值\n听证经费\t5.00\t产出指标\t数量指标\t听证会次数\t≥5次';

async function openWay(name: string): Promise<void> {
  await workbench.tab('模板');
  await workbench.pane.getByText(name, { exact: true }).first().click();
}

/** The page of a rule, whatever was unfolded before; a reason that was given before is reverted. */
async function openWhy(): Promise<void> {
  await workbench.tab('检查');
  const revert = workbench.pane.getByRole('button', { name: '撤销上一次说明' });
  if ((await revert.count()) > 0) await revert.click();
  await workbench.says(OPEN_FIX);
  const cancel = workbench.pane.getByRole('group', { name: '说明理由' }).getByRole('button', { name: '取消' });
  if ((await cancel.count()) > 0) await cancel.click();
  const button = workbench.finding(OPEN_FIX).getByRole('button', { name: '为什么、说明理由' });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await workbench.pane.getByRole('group', { name: '为什么' }).getByRole('table').first().waitFor();
}

/** Views and what to do to see them. */
const VIEWS: readonly (readonly [name: string, open: () => Promise<void>])[] = [
  ['检查', () => workbench.tab('检查')],
  [
    '检查-修改建议',
    async () => {
      await workbench.tab('检查');
      const button = workbench.finding(OPEN_FIX).getByRole('button', { name: '改', exact: true });
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      await workbench.pane.getByRole('group', { name: '修改建议' }).waitFor();
    },
  ],
  ['检查-为什么', openWhy],
  [
    '检查-说明理由',
    async () => {
      await openWhy();
      await workbench.pane.getByRole('button', { name: '说明理由', exact: true }).click();
    },
  ],
  [
    '检查-已说明',
    async () => {
      await openWhy();
      await workbench.pane.getByRole('button', { name: '说明理由', exact: true }).click();
      const panel = workbench.pane.getByRole('group', { name: '说明理由' });
      await panel.getByRole('textbox', { name: '理由' }).fill('本单位习惯按件计');
      await panel.getByRole('button', { name: '保存' }).click();
      const list = workbench.pane.getByRole('button', { name: '已说明 1 项', exact: true });
      if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
      await workbench.pane.getByText('本单位习惯按件计').scrollIntoViewIfNeeded();
    },
  ],
  ['合计', () => workbench.tab('合计')],
  ['模板-空白模板', () => openWay('空白模板')],
  ['模板-由现有表生成', () => openWay('由现有表生成')],
  [
    '模板-粘贴识别',
    async () => {
      await openWay('粘贴识别');
      await workbench.pane.getByLabel('表格文字').fill(PASTED);
      await workbench.pane.getByRole('region', { name: '识别结果' }).waitFor();
    },
  ],
  ['更多', () => workbench.tab('更多')],
];

describe.each(VIEWS)('%s', (name, open) => {
  test('has no accessibility violation', async () => {
    await workbench.setPaneWidth(350);
    await open();
    expect(await violations(workbench.frame())).toEqual([]);
  });

  test.each([320, 160])('does not scroll sideways at %i px', async (width) => {
    await workbench.setPaneWidth(width);
    await open();
    await workbench.picture(`narrow-${name}-${width}`);
    expect(await stickingOut(workbench.frame())).toEqual([]);
  });
});

test('the bar of the workbench has no accessibility violation', async () => {
  expect(await violations(workbench.page.mainFrame(), ['#grid', 'iframe'])).toEqual([]);
});

test('by keyboard: to a finding, to its cell, to its fix and back', async () => {
  await workbench.choose(/^样例/, '申报表：平武县政府办公室 2023');
  await workbench.setPaneWidth(320);
  await workbench.tab('检查');
  await workbench.says(OPEN_FIX);
  await workbench.finding(OPEN_FIX).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.waitForSelection('申报表!6,9');
  await workbench.finding(OPEN_FIX).focus();
  await workbench.page.keyboard.press('f');
  const apply = workbench.pane.getByRole('button', { name: '应用' });
  await apply.focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.says('已改 1 处');
  await workbench.pane.getByRole('button', { name: '撤销上一处' }).focus();
  await workbench.page.keyboard.press('Enter');
  await workbench.says(OPEN_FIX);
});

test('F6 goes from the grid to the pane and back', async () => {
  const inPane = (): Promise<boolean> => workbench.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await workbench.goTo('A1');
  expect(await inPane()).toBe(false);
  await workbench.page.keyboard.press('F6');
  expect(await inPane()).toBe(true);
  await workbench.page.keyboard.press('F6');
  expect(await inPane()).toBe(false);
  await workbench.type('A60', '备注');
  expect(await workbench.held(59, 0)).toMatchObject({ value: '备注' });
});
