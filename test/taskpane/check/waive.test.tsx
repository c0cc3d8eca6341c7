import { screen, within } from '@testing-library/react';
import type { CheckResult } from '../../../src/core/check/result';
import { makeSheet } from '../../../src/core/sheet/sheet';
import { waiversFor } from '../../../src/core/waivers/apply-waivers';
import { waiverSheet } from '../../../src/core/waivers/waiver-sheet';
import { fakePort } from '../../support/fake-port';
import { withEdits } from '../../support/edits';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';
import { memoryStorage, renderPane, treeTexts } from '../support/render-pane';

const SHEET = declarationSheet(FAULTY);
const result = checked(SHEET);
const NOTE = { reason: '按合同约定', by: '张三', at: '2026-03-01' };

/** The check of the workbook that keeps a reason for findings of a code; `later` is what was typed afterwards. */
function explained(code: string, later: readonly [cell: string, text: string | number][] = []): CheckResult {
  const context = { sheets: [SHEET], tables: result.tables.map(({ table }) => table) };
  const chosen = result.findings.filter((one) => one.code === code);
  const kept = waiverSheet(waiversFor(chosen, NOTE, context));
  const edits = later.map(([cell, after]) => ({ sheet: SHEET.name, cell, before: null, after }));
  return checked(withEdits(SHEET, edits), makeSheet(kept.name, kept.rows, { visibility: 'veryHidden' }));
}

const lineOf = (text: RegExp): HTMLElement =>
  screen.getAllByRole('treeitem').find((line) => text.test(line.textContent ?? ''))!;
const panel = (): HTMLElement => screen.getByRole('group', { name: '说明理由' });
const reasonBox = (): HTMLElement => within(panel()).getByRole('textbox', { name: /^理由/ });

async function openWaive(rest: Parameters<typeof renderPane>[1] = {}, shown = result) {
  const pane = renderPane(fakePort({ result: shown }), rest);
  await pane.user.click(within(lineOf(/权重合计/)).getByRole('button', { name: '为什么、说明理由' }));
  await pane.user.click(screen.getByRole('button', { name: '说明理由' }));
  return pane;
}

describe('giving a reason', () => {
  it('puts the focus where the reason is written, and saves it with the name', async () => {
    const { user, port } = await openWaive();
    expect(document.activeElement).toBe(reasonBox());
    await user.keyboard('上级规定的权重');
    await user.type(within(panel()).getByRole('textbox', { name: '说明人' }), '李四');
    await user.click(within(panel()).getByRole('button', { name: '保存' }));
    const [weights] = result.findings.filter(({ code }) => code === 'W01');
    expect(port.waived).toEqual([{ findings: [weights], reason: '上级规定的权重', by: '李四' }]);
    expect(screen.queryByRole('group', { name: '说明理由' })).toBeNull();
    expect(screen.getByText('已说明 1 项')).toBeTruthy();
    expect(screen.getByRole('button', { name: '撤销上一次说明' })).toBeTruthy();
  });

  it('asks for a reason where there is none', async () => {
    const { user, port } = await openWaive();
    await user.click(within(panel()).getByRole('button', { name: '保存' }));
    expect(panel().textContent).toContain('请写明理由。');
    expect(port.waived).toEqual([]);
    expect(document.activeElement).toBe(reasonBox());
  });

  it('remembers the name, and nothing else', async () => {
    const storage = memoryStorage();
    const { user, unmount } = await openWaive({ storage });
    await user.type(reasonBox(), '理由一');
    await user.type(within(panel()).getByRole('textbox', { name: '说明人' }), ' 李四 ');
    await user.click(within(panel()).getByRole('button', { name: '保存' }));
    unmount();
    await openWaive({ storage });
    expect(within(panel()).getByRole<HTMLInputElement>('textbox', { name: '说明人' }).value).toBe('李四');
    expect((reasonBox() as HTMLTextAreaElement).value).toBe('');
  });

  it('keeps what was written where something stood in the way', async () => {
    const { user, port } = await openWaive();
    await user.type(reasonBox(), '理由');
    port.block('read-only');
    await user.click(within(panel()).getByRole('button', { name: '保存' }));
    expect(screen.getByText(/只读方式打开/)).toBeTruthy();
    expect((reasonBox() as HTMLTextAreaElement).value).toBe('理由');
  });

  it.each([
    ['e', '为什么'],
    ['r', '说明理由'],
  ])('is reached by the key %s', async (key, name) => {
    const { user } = renderPane(fakePort({ result }));
    screen.getAllByRole('treeitem')[0]!.focus();
    await user.keyboard(`{ArrowDown}${key}`);
    expect(screen.getByRole('group', { name })).toBeTruthy();
    await user.keyboard('{Escape}');
  });

  it('letters typed into the reason are none of the tree', async () => {
    const { user } = await openWaive();
    await user.keyboard('fer');
    expect((reasonBox() as HTMLTextAreaElement).value).toBe('fer');
  });

  it('for findings that are shown as one goes for all places, or for those that are chosen', async () => {
    const findings = ['J5', 'J6', 'J9'].map((cell) => finding({ code: 'V12', group: 'file', cell }));
    const port = fakePort({ result: { ...result, findings } });
    const { user } = renderPane(port);
    screen.getAllByRole('treeitem')[0]!.focus();
    await user.keyboard('{ArrowDown}r');
    await user.keyboard('理由');
    expect(within(panel()).getByRole('button', { name: '保存（3 处）' })).toBeTruthy();
    await user.click(within(panel()).getByRole('checkbox', { name: 'J6' }));
    await user.click(within(panel()).getByRole('button', { name: '保存（2 处）' }));
    expect(port.waived[0]?.findings.map(({ place }) => place.cell)).toEqual(['J5', 'J9']);
  });
});

describe('what was explained', () => {
  const open = (title: string) => screen.getByText<HTMLButtonElement>(title, { selector: 'button' });

  it('counts no more, is listed with reason, name and date, and can be taken back', async () => {
    const shown = explained('W01');
    const { user, port } = renderPane(fakePort({ result: shown }));
    expect(treeTexts(2).join()).not.toContain('权重合计');
    expect(screen.queryByText('按合同约定')).toBeNull();
    await user.click(open('已说明 1 项'));
    const text = document.body.textContent ?? '';
    expect(text).toContain('权重合计 91');
    expect(text).toContain('按合同约定张三 · 2026-03-01');
    expect(text).toContain('网络维护费');
    await user.click(screen.getByRole('button', { name: 'K5:K8' }));
    expect(port.selected).toEqual([{ sheet: '申报表', cell: 'K5:K8' }]);
    await user.click(screen.getByRole('button', { name: /^收回/ }));
    expect(port.withdrawn).toEqual([[shown.waived[0]!.waiver]]);
    expect(screen.getByText('已收回 1 项说明')).toBeTruthy();
  });

  it('is said at the top where nothing else must be changed', () => {
    const { findings, ...rest } = explained('W01');
    renderPane(fakePort({ result: { ...rest, findings: findings.filter(({ severity }) => severity !== 'error') } }));
    expect(screen.getByText(/可提交审核/).parentElement?.textContent).toContain('已说明 1 项');
  });

  it('leaves a quiet success where nothing else was found', () => {
    renderPane(fakePort({ result: { ...explained('W01'), findings: [] } }));
    expect(screen.getByText('没有其他问题')).toBeTruthy();
  });

  it('lapses with its text: the line says so, and the old reason is offered again', async () => {
    const { user } = renderPane(fakePort({ result: explained('W01', [['K5', 52]]) }));
    expect(lineOf(/权重合计 92/).textContent).toContain('原说明已失效');
    await user.click(open('失效的说明 1 项'));
    expect(document.body.textContent).toContain('原说明针对“51 10 20 10”，内容已变，请重新说明。');
    await user.click(within(lineOf(/权重合计/)).getByRole('button', { name: '为什么、说明理由' }));
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    expect((reasonBox() as HTMLTextAreaElement).value).toBe('按合同约定');
  });

  it('says when its finding is gone', async () => {
    const { user } = renderPane(fakePort({ result: explained('W01', [['K5', 50]]) }));
    await user.click(open('失效的说明 1 项'));
    expect(document.body.textContent).toContain('已没有这个问题');
  });
});
