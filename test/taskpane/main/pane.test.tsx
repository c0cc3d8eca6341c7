import { act, screen } from '@testing-library/react';
import type { Finding } from '../../../src/core/check/finding';
import type { ObstacleKind } from '../../../src/core/port/workbook-port';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';
import { memoryStorage, renderPane, treeTexts } from '../support/render-pane';

const result = checked(declarationSheet(FAULTY));
const clean = { ...result, findings: [] };

it('answers at the top and says what it looked at', () => {
  renderPane(fakePort({ result }));
  expect(screen.getByTitle('转到第一处必改').textContent).toMatch(/必改 2 项\s·\s建议改 1 项/);
  expect(screen.getByText('某县办公室')).toBeTruthy();
  expect(screen.getByText('· 申报表 · 2 个项目', { exact: false })).toBeTruthy();
  expect(screen.getByText('刚刚')).toBeTruthy();
});

it('a click on the answer goes to the first 必改, from any view', async () => {
  const { user, port } = renderPane(fakePort({ result }), { view: 'more' });
  await user.click(screen.getByTitle('转到第一处必改'));
  expect(port.selected).toEqual([{ sheet: '申报表', cell: 'E5' }]);
  expect(screen.getByRole('tab', { name: /^检查/ }).getAttribute('aria-selected')).toBe('true');
});

it('announces the answer politely, and only once it has settled', () => {
  jest.useFakeTimers();
  try {
    const { port } = renderPane(fakePort({ result }));
    const region = document.querySelector('[aria-live="polite"]')!;
    expect(region.textContent).toBe('');
    act(() => void jest.advanceTimersByTime(1_100));
    expect(region.textContent).toBe('必改 2 项 · 建议改 1 项');
    act(() => port.show({ result: clean }));
    expect(region.textContent).toBe('必改 2 项 · 建议改 1 项');
    act(() => void jest.advanceTimersByTime(1_100));
    expect(region.textContent).toBe('未发现必改问题，可提交审核');
  } finally {
    jest.useRealTimers();
  }
});

it('the button looks again', async () => {
  const { user, port } = renderPane(fakePort({ result }));
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  expect(port.rechecks.count).toBe(1);
});

it('is a quiet success where nothing is found, and says what was looked at', () => {
  renderPane(fakePort({ result: clean }));
  expect(screen.getByText('没有发现问题')).toBeTruthy();
  expect(screen.getByText('2 个项目、7 条指标、1 级合计')).toBeTruthy();
});

it('says what to do first in a workbook without a table', async () => {
  const { user } = renderPane(fakePort({ result: checked() }));
  expect(screen.getByText('没有找到绩效目标表格')).toBeTruthy();
  await user.click(screen.getByText('插入模板'));
  expect(await screen.findByText('插入到新工作表')).toBeTruthy();
});

it('leads from a workbook without a table to pasted text', async () => {
  const { user } = renderPane(fakePort({ result: checked() }));
  await user.click(screen.getByRole('button', { name: '粘贴识别' }));
  expect(await screen.findByLabelText('表格文字')).toBeTruthy();
});

it('names the step that is under way', () => {
  const { port } = renderPane(fakePort({ snapshot: { phase: 'starting', step: 'reading', checkedAt: null } }));
  expect(screen.getAllByText('正在读取工作簿…').length).toBeGreaterThan(0);
  act(() => port.show({ phase: 'checking', step: 'checking' }));
  expect(screen.getAllByText('正在检查…').length).toBeGreaterThan(0);
});

it('a check that went wrong says why, what is untouched, and tries again', async () => {
  const obstacle = { kind: 'inactive-workbook', where: '', detail: '' } as const;
  const { user, port } = renderPane(fakePort({ snapshot: { phase: 'failed', obstacle, checkedAt: null } }));
  expect(screen.getByText(/请先点一下本工作簿.*工作簿没有任何改动。/)).toBeTruthy();
  await user.click(screen.getByText('重试'));
  expect(port.rechecks.count).toBe(1);
});

it('a later check that went wrong keeps the last findings', () => {
  const obstacle = { kind: 'too-large', where: '', detail: '' } as const;
  renderPane(fakePort({ result, snapshot: { phase: 'failed', obstacle } }));
  expect(screen.getByText(/上一次的检查结果仍保留在下面。/)).toBeTruthy();
  expect(treeTexts(2)).toHaveLength(3);
});

const kinds: readonly (readonly [ObstacleKind, RegExp])[] = [
  ['cell-editing', /按回车键/],
  ['inactive-workbook', /点一下本工作簿/],
  ['protected-sheet', /“申报表!K5”.*撤销工作表保护/],
  ['read-only', /另存一份/],
  ['changed-meanwhile', /“申报表!K5”.*没有写入/],
  ['not-found', /“申报表!K5”.*重新检查/],
  ['hidden-by-filter', /“申报表!K5”.*清除筛选/],
  ['hidden-sheet', /“申报表!K5”.*取消隐藏/],
  ['too-large', /删除.*空行/],
  ['unsupported', /升级 Excel/],
  ['unknown', /保存工作簿后重试/],
];

it.each(kinds)('says of %s what is wrong and what to do', async (kind, words) => {
  const { user, port } = renderPane(fakePort({ result }));
  port.block(kind, '申报表!K5');
  await user.click(screen.getByText(/权重合计 91/));
  expect(screen.getByText(words)).toBeTruthy();
  await user.click(screen.getByText('重试'));
  expect(port.selected).toHaveLength(1);
  expect(screen.queryByText(words)).toBeNull();
});

it('lets the person look at one table of several', async () => {
  const both = checked(declarationSheet(FAULTY, '甲'), declarationSheet(FAULTY, '乙'));
  const { user } = renderPane(fakePort({ result: both }));
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: '选择要看的表' });
  expect(choice.options[0]!.textContent).toBe('全部 2 张表 · 4 个项目');
  expect(treeTexts(2)).toHaveLength(6);
  await user.selectOptions(choice, choice.options[2]!);
  expect(treeTexts(1)).toEqual(['3网络维护费2.00 万元']);
  expect(treeTexts(2).every((text) => text.includes('乙!'))).toBe(true);
});

it('moves between views by the arrow keys', async () => {
  const { user } = renderPane(fakePort({ result }));
  screen.getByRole('tab', { name: /^检查/ }).focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '合计' }).getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('tab', { name: '更多' }).getAttribute('aria-selected')).toBe('true');
});

it('does not draw a finding again that has not changed', () => {
  let drawn = 0;
  const watched: Finding = {
    ...finding(),
    get args() {
      drawn += 1;
      return {};
    },
  };
  const { port } = renderPane(fakePort({ result: { ...result, findings: [watched] } }));
  const once = drawn;
  expect(once).toBeGreaterThan(0);
  act(() => port.show({ result: { ...result, findings: [watched, finding({ cell: 'K9', project: 2 })] } }));
  expect(treeTexts(2)).toHaveLength(2);
  expect(drawn).toBe(once);
});

it('speaks English on wish, remembers it, and marks the page', async () => {
  const storage = memoryStorage();
  const first = renderPane(fakePort({ result }), { view: 'more', storage });
  await first.user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(screen.getByRole('tab', { name: 'Totals' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en-US');
  first.unmount();
  renderPane(fakePort({ result }), { storage });
  expect(screen.getByRole('tab', { name: 'Totals' })).toBeTruthy();
});
