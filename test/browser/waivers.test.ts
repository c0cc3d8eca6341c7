import { type BrowserBench, startBench } from './support/bench';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(240_000);

let bench: BrowserBench;
let workbench: WorkbenchPage;

beforeAll(async () => {
  bench = await startBench();
  workbench = await bench.open();
  await workbench.setPaneWidth(320);
});
afterAll(() => bench.close());

const WEIGHTS = '本项目权重合计 91 分';

test('the page of a rule opens under the security policy, from the host of the pane', async () => {
  await workbench.picture('why-0-list');
  const line = workbench.finding(WEIGHTS);
  await line.getByRole('button', { name: '为什么、说明理由' }).click();
  const panel = workbench.pane.getByRole('group', { name: '为什么' });
  await panel.getByRole('table').first().waitFor();
  await panel.scrollIntoViewIfNeeded();
  await workbench.picture('why-1-page');
  expect(workbench.problems).toEqual([]);
});

test('a reason is written, kept in the workbook, lapses with the text and is taken back', async () => {
  await workbench.pane.getByRole('button', { name: '说明理由', exact: true }).click();
  const panel = workbench.pane.getByRole('group', { name: '说明理由' });
  await panel.getByRole('textbox', { name: '理由' }).fill('本项目含追加的满意度调查，经财政部门同意按 91 分填报');
  await panel.getByRole('textbox', { name: '说明人' }).fill('张三');
  await workbench.picture('waive-1-panel');
  await panel.getByRole('button', { name: '保存' }).click();
  await workbench.says('必改 1 项');
  await workbench.pane.getByRole('button', { name: '已说明 1 项', exact: true }).click();
  await workbench.pane.getByText('经财政部门同意').scrollIntoViewIfNeeded();
  await workbench.picture('waive-2-list');
  expect(
    await workbench.page.evaluate(() =>
      (
        globalThis as unknown as {
          workbench: { model: { sheets: () => { name: () => string; visibility: () => string }[] } };
        }
      ).workbench.model
        .sheets()
        .map((sheet) => `${sheet.name()} ${sheet.visibility()}`),
    ),
  ).toContain('_zb_waivers VeryHidden');

  await workbench.type('K16', '22');
  await workbench.says('原说明已失效');
  await workbench.pane.getByRole('button', { name: '失效的说明 1 项' }).click();
  await workbench.picture('waive-3-lapsed');
  await workbench.type('K16', '21');
  await workbench.silent('原说明已失效');
  await workbench.pane.getByRole('button', { name: '撤销上一次说明' }).click();
  await workbench.says('必改 2 项');
  await workbench.silent('已说明');
  expect(workbench.problems).toEqual([]);
});

test('rules on trial are hidden by one setting', async () => {
  await workbench.tab('更多');
  await workbench.pane.getByRole('checkbox', { name: '不显示试行规则的问题' }).check();
  await workbench.picture('trial-1-setting');
  await workbench.tab('检查');
  const note = workbench.pane.getByText('项试行规则未显示');
  if ((await note.count()) > 0) {
    await note.scrollIntoViewIfNeeded();
    await workbench.picture('trial-2-note');
    await note.getByRole('button', { name: '显示' }).click();
  }
  await workbench.silent('项试行规则未显示');
});

test('another pack: the pane opens again and checks under it', async () => {
  await workbench.tab('更多');
  await workbench.picture('pack-1-choice');
  await workbench.pane.getByRole('combobox', { name: '模板包' }).selectOption('national-2021');
  await workbench.says('必改');
  await workbench.tab('更多');
  const choice = workbench.pane.getByRole('combobox', { name: '模板包' });
  expect(await choice.inputValue()).toBe('national-2021');
  await workbench.picture('pack-2-chosen');
  expect(workbench.problems).toEqual([]);
});
