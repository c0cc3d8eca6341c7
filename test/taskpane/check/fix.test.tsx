import { act, screen, within } from '@testing-library/react';
import { fakePort, type FakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY, finding, livingCheck, safeFix } from '../support/findings';
import { renderPane, treeTexts } from '../support/render-pane';

function livingPort(): FakePort {
  const sheet = declarationSheet(FAULTY);
  return fakePort({ result: checked(sheet), after: livingCheck(sheet) });
}

const lineOf = (text: RegExp): HTMLElement =>
  screen.getAllByRole('treeitem').find((line) => text.test(line.textContent ?? ''))!;
const preview = (): HTMLElement => screen.getByRole('group', { name: '修改建议' });

it('shows before and after, writes nothing until 应用, and reverts at one click', async () => {
  const port = livingPort();
  const { user } = renderPane(port);
  await user.click(within(lineOf(/每个/)).getByRole('button', { name: '改' }));
  expect(preview().querySelector('del')?.textContent).toBe('每个');
  expect(preview().querySelector('ins')?.textContent).toBe('个');
  expect(port.applied).toEqual([]);

  await user.click(within(preview()).getByRole('button', { name: '应用' }));
  expect(port.applied).toEqual([[{ sheet: '申报表', cell: 'J6', before: '每个', after: '个' }]]);
  expect(treeTexts(2).join()).not.toContain('每个');
  expect(screen.getByText('已改 1 处')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '撤销上一处' }));
  expect(treeTexts(2).join()).toContain('每个');
  expect(screen.queryByText('已改 1 处')).toBeNull();
});

it('can be thought better of', async () => {
  const { user, port } = renderPane(livingPort());
  await user.click(within(lineOf(/每个/)).getByRole('button', { name: '改' }));
  await user.click(within(preview()).getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('group', { name: '修改建议' })).toBeNull();
  expect(port.applied).toEqual([]);
});

it('asks for a look where the meaning may change', async () => {
  const { user } = renderPane(livingPort());
  await user.click(within(lineOf(/成本指标/)).getByRole('button', { name: '改' }));
  expect(preview().textContent).toContain('请核对后再应用。');
});

it('warns where Excel cannot undo what the add-in writes', async () => {
  const sheet = declarationSheet(FAULTY);
  const { user } = renderPane(fakePort({ result: checked(sheet), canUndo: false }));
  await user.click(within(lineOf(/每个/)).getByRole('button', { name: '改' }));
  expect(preview().textContent).toContain('不能按 Ctrl+Z 撤销');
});

describe('equal safe fixes', () => {
  const findings = ['J5', 'J6', 'J9'].map((cell, index) =>
    finding({ code: 'V12', severity: 'warning', cell, project: index + 1, fix: safeFix(cell, '每个', '个') }),
  );
  const result = { ...checked(declarationSheet(FAULTY)), findings };

  it('of a rule are previewed together, applied at once and reverted at once', async () => {
    const { user, port } = renderPane(fakePort({ result }));
    await user.click(screen.getByRole('button', { name: '按规则' }));
    await user.click(screen.getByRole('button', { name: '全部修改 3 处' }));
    expect(preview().querySelectorAll('del')).toHaveLength(3);
    await user.click(within(preview()).getByRole('button', { name: '全部修改 3 处' }));
    expect(port.applied.map((edits) => edits.map(({ cell }) => cell))).toEqual([['J5', 'J6', 'J9']]);
    await user.click(screen.getByRole('button', { name: '撤销上一次（3 处）' }));
    expect(screen.queryByText(/已改/)).toBeNull();
  });

  it('of a group are offered as one', async () => {
    const grouped = findings.map((one) => ({ ...one, group: 'file' as const }));
    const { user, port } = renderPane(fakePort({ result: { ...result, findings: grouped } }));
    await user.click(screen.getByRole('button', { name: '全部修改 3 处' }));
    await user.click(within(preview()).getByRole('button', { name: '全部修改 3 处' }));
    expect(port.applied).toHaveLength(1);
  });
});

it('says what stood in the way and does the same again on 重试', async () => {
  const port = livingPort();
  const { user } = renderPane(port);
  port.block('cell-editing');
  await user.click(within(lineOf(/每个/)).getByRole('button', { name: '改' }));
  await user.click(within(preview()).getByRole('button', { name: '应用' }));
  expect(screen.getByText(/正在编辑单元格。请按回车键结束编辑后重试。/)).toBeTruthy();
  expect(port.applied).toEqual([]);
  await user.click(screen.getByText('重试'));
  expect(port.applied).toHaveLength(1);
  expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
});

it('keeps the focus in the list when the finding that was fixed goes away', async () => {
  const { user } = renderPane(livingPort());
  lineOf(/每个/).focus();
  await user.keyboard('f');
  within(preview()).getByRole('button', { name: '应用' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
});

it('does not take the focus when findings change by themselves', () => {
  const port = livingPort();
  renderPane(port);
  act(() => port.show({ result: { ...port.getSnapshot().result!, findings: [] } }));
  expect(document.activeElement).toBe(document.body);
});
