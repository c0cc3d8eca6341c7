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

test('what a project lacks comes in as a prepared row, and goes again', async () => {
  const line = workbench.finding('下面没有“时效指标”');
  await line.first().scrollIntoViewIfNeeded();
  await line
    .first()
    .getByRole('button', { name: /^(改|全部插入)/ })
    .click();
  const preview = workbench.pane.getByRole('group', { name: '修改建议' }).first();
  await preview
    .getByText(/在第 \d+ 行下面插入/)
    .first()
    .waitFor();
  await preview.scrollIntoViewIfNeeded();
  await workbench.picture('rows-1-preview');
  const below = Number(/在第 (\d+) 行/.exec((await preview.textContent()) ?? '')?.[1]);
  await preview.getByRole('button', { name: /^(应用|全部插入)/ }).click();
  await workbench.says('已插入');
  await workbench.goTo(`F${below + 1}`);
  await workbench.picture('rows-2-inserted');
  expect(await workbench.held(below, 5)).toMatchObject({ value: '时效指标' });
  await workbench.pane.getByRole('button', { name: /^撤销插入/ }).click();
  await workbench.silent('已插入');
  expect((await workbench.held(below, 5)).value).not.toBe('时效指标');
  await workbench.picture('rows-3-reverted');
  expect(workbench.problems).toEqual([]);
});
