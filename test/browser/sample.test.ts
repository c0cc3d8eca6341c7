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

/** Milliseconds from pressing Enter after `text` in `cell` until the pane shows what `shown` waits for. */
async function timed(cell: string, text: string, shown: () => Promise<void>): Promise<number> {
  await workbench.goTo(cell);
  await workbench.page.keyboard.type(text);
  const start = performance.now();
  await workbench.page.keyboard.press('Enter');
  await shown();
  const milliseconds = Math.round(performance.now() - start);
  process.stdout.write(`    ${cell} → ${text}: ${milliseconds} ms\n`);
  return milliseconds;
}

test('the sample is checked at once', async () => {
  await workbench.says('必改 2 项');
  await workbench.says('10 个项目');
  await workbench.says('本项目权重合计 91 分，应为 90 分');
  await workbench.picture('sample-350');
  for (const width of [320, 450]) {
    await workbench.setPaneWidth(width);
    await workbench.picture(`sample-${width}`);
  }
});

test('a weight typed into the grid: the finding goes without a click, and comes back', async () => {
  await timed('K16', '20', () => workbench.silent('权重合计 91'));
  await workbench.says('必改 1 项');
  await workbench.picture('weight-450');
  await timed('K16', '21', () => workbench.says('权重合计 91 分，应为 90 分'));
});

test('an amount typed into the grid brings a difference of 0.10, undo takes it away', async () => {
  await workbench.tab('合计');
  await workbench.pane.getByRole('tabpanel').filter({ hasText: '97.20' }).waitFor();
  await workbench.silent('多 0.10');
  await timed('C11', '9.30', () => workbench.says('多 0.10'));
  await workbench.says('97.30');
  expect(await workbench.held(10, 2)).toEqual({ value: 9.3, format: '0.00' });
  for (const width of [320, 450]) {
    await workbench.setPaneWidth(width);
    await workbench.picture(`totals-${width}`);
  }
  await workbench.undo();
  await workbench.silent('多 0.10');
  expect(await workbench.held(10, 2)).toEqual({ value: 9.2, format: '0.00' });
  await workbench.tab('检查');
});

test('a finding leads to its cell', async () => {
  await workbench.goTo('A1');
  await workbench.finding('“每个”不是规范的度量单位').getByText('“每个”').click();
  await workbench.waitForSelection('申报表!6,9');
});

test('a fix shows before and after, writes, and is reverted exactly', async () => {
  const before = await workbench.held(6, 9);
  const finding = workbench.finding('“每个”不是规范的度量单位');
  await finding.getByRole('button', { name: '改', exact: true }).click();
  const fix = workbench.pane.getByRole('group', { name: '修改建议' });
  await fix.locator('del', { hasText: '每个' }).waitFor();
  await fix.locator('ins', { hasText: /^个$/ }).waitFor();
  for (const width of [320, 450]) {
    await workbench.setPaneWidth(width);
    await workbench.picture(`fix-${width}`);
  }
  await fix.getByRole('button', { name: '应用' }).click();
  await workbench.says('已改 1 处');
  await workbench.silent('“每个”');
  expect(await workbench.held(6, 9)).toEqual({ ...before, value: '个' });
  await workbench.picture('fixed-450');
  await workbench.pane.getByRole('button', { name: '撤销上一处' }).click();
  await workbench.says('“每个”');
  expect(await workbench.held(6, 9)).toEqual(before);
});

test('nothing was refused, failed, or asked of another host', () => {
  expect(workbench.problems).toEqual([]);
});
