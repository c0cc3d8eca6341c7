import { screen, within } from '@testing-library/react';
import { createChecker } from '../../../src/core/check/checker';
import type { Rule } from '../../../src/core/rules/rule';
import { nationalPack } from '../../../src/packs';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY, finding, paneRules } from '../support/findings';
import { memoryStorage, renderPane, treeTexts } from '../support/render-pane';

const result = checked(declarationSheet(FAULTY));
const pressed = (name: RegExp | string): string | null =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed');

it('lists the findings under their project, with what is wrong, how much it weighs and where', () => {
  renderPane(fakePort({ result }));
  expect(treeTexts(1)).toEqual(['1网络维护费2.00 万元']);
  const lines = treeTexts(2);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/“成本指标”.*必改 · E5/);
  expect(lines[1]).toMatch(/权重合计 91.*必改 · K5:K8/);
  expect(lines[2]).toMatch(/“每个”.*建议改 · J6/);
});

it('groups by rule on wish and remembers it', async () => {
  const storage = memoryStorage();
  const first = renderPane(fakePort({ result }), { storage });
  await first.user.click(screen.getByRole('button', { name: '按规则' }));
  expect(treeTexts(1)).toHaveLength(3);
  expect(treeTexts(2)[0]).toContain('第 1 项 · E5');
  first.unmount();
  renderPane(fakePort({ result }), { storage });
  expect(pressed('按规则')).toBe('true');
  expect(treeTexts(1)).toHaveLength(3);
});

it('filters by severity, keeps the counts, and remembers it', async () => {
  const storage = memoryStorage();
  const first = renderPane(fakePort({ result }), { storage });
  await first.user.click(screen.getByRole('button', { name: '必改 2' }));
  expect(treeTexts(2)).toHaveLength(1);
  expect(pressed('必改 2')).toBe('false');
  first.unmount();
  renderPane(fakePort({ result }), { storage });
  expect(treeTexts(2)).toHaveLength(1);
});

it('leads out of a filter that hides everything', async () => {
  const { user } = renderPane(fakePort({ result }));
  await user.click(screen.getByRole('button', { name: '必改 2' }));
  await user.click(screen.getByRole('button', { name: '建议改 1' }));
  expect(screen.getByText('当前筛选下没有问题')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  expect(treeTexts(2)).toHaveLength(3);
});

it('folds and unfolds a project; folded it still says what is in it', async () => {
  const { user } = renderPane(fakePort({ result }));
  await user.click(screen.getByText('网络维护费'));
  expect(treeTexts(2)).toEqual([]);
  expect(treeTexts(1)[0]).toContain('必改 2 · 建议改 1');
  await user.click(screen.getByText('网络维护费'));
  expect(treeTexts(2)).toHaveLength(3);
});

it('draws 200 lines of a long list and the rest on demand', async () => {
  const findings = Array.from({ length: 450 }, (_, row) => finding({ cell: `K${row + 1}` }));
  const { user } = renderPane(fakePort({ result: { ...result, findings } }));
  expect(treeTexts(2)).toHaveLength(199);
  expect(screen.getByText('必改 450')).toBeTruthy();
  await user.click(screen.getByText('显示更多（还有 251 项）'));
  expect(treeTexts(2)).toHaveLength(399);
});

it('shows findings of one group as one, each place a way to its cell', async () => {
  const findings = ['H5', 'H6', 'H7'].map((cell) => finding({ code: 'X99', group: 'file', cell }));
  const { user, port } = renderPane(fakePort({ result: { ...result, findings } }));
  expect(treeTexts(1)).toEqual(['整份文件3 项']);
  expect(treeTexts(2)).toHaveLength(1);
  expect(treeTexts(2)[0]).toContain('共 3 处');
  await user.click(within(screen.getByRole('tree')).getByRole('button', { name: 'H6' }));
  expect(port.selected).toEqual([{ sheet: '申报表', cell: 'H6' }]);
});

it('says of a template how many rows are not filled in yet', () => {
  const tables = result.tables.map((one) => ({ ...one, table: { ...one.table, unfilledRows: 12 } }));
  renderPane(fakePort({ result: { ...result, tables } }));
  expect(screen.getByText('还差 12 行未填')).toBeTruthy();
});

it('says which rules could not be checked', () => {
  const failures = [{ code: 'W01', sheet: '申报表', message: 'broken' }];
  renderPane(fakePort({ result: { ...result, failures } }));
  expect(screen.getByText(/规则 W01 没有检查成功/)).toBeTruthy();
});

it('names the rule and copies a text for the bureau', async () => {
  const { user } = renderPane(fakePort({ result }));
  await user.click(screen.getAllByRole('button', { name: '为什么、说明理由' })[1]!);
  const panel = screen.getByRole('group', { name: '为什么' });
  expect(panel.textContent).toContain('规则 W01 · 权重合计不符');
  await user.click(within(panel).getByRole('button', { name: '这条不对' }));
  expect(within(panel).getByRole('status').textContent).toBe('已复制，可粘贴发给财政局。');
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('规则：W01 权重合计不符');
  expect(copied).toContain('位置：申报表!K5:K8');
  expect(copied).toContain('绩衡 9.9.9');
});

describe('texts that stand in no column', () => {
  const notes = '填报人：张三||||联系电话：123\n注：本表一式两份。';
  const noted = checked(declarationSheet(`${FAULTY.trim()}\n${notes}`));
  const toggle = () => screen.getByText<HTMLButtonElement>('3 处文字不在栏目中，未检查', { selector: 'button' });

  it('are one quiet line that unfolds, each a way to its cell', async () => {
    const { user, port } = renderPane(fakePort({ result: noted }));
    expect(treeTexts(2)).toHaveLength(3);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('注：本表一式两份。')).toBeNull();
    await user.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByText('注：本表一式两份。'));
    expect(port.selected).toEqual([{ sheet: '申报表', cell: 'A13' }]);
    await user.click(toggle());
    expect(screen.queryByText('注：本表一式两份。')).toBeNull();
  });

  it('are told where nothing else is found, and are nothing to change', () => {
    renderPane(fakePort({ result: { ...noted, findings: [] } }));
    expect(screen.getByText('没有发现问题')).toBeTruthy();
    expect(toggle()).toBeTruthy();
  });

  it('of the chosen table only; with their sheet where there are several', async () => {
    const both = checked(declarationSheet(FAULTY, '甲'), declarationSheet(`${FAULTY.trim()}\n${notes}`, '乙'));
    const { user } = renderPane(fakePort({ result: both }));
    await user.click(toggle());
    expect(screen.getByText('乙!A13')).toBeTruthy();
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: '选择要看的表' });
    await user.selectOptions(choice, choice.options[1]!);
    expect(screen.queryByText(/不在栏目中/)).toBeNull();
  });

  it('are drawn 50 at first, the rest on demand', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `备注：第 ${index} 条`).join('\n');
    const { user } = renderPane(fakePort({ result: checked(declarationSheet(`${FAULTY.trim()}\n${many}`)) }));
    await user.click(screen.getByText('120 处文字不在栏目中，未检查'));
    expect(screen.getAllByText(/^备注：第/)).toHaveLength(50);
    await user.click(screen.getByText('显示更多（还有 70 项）'));
    expect(screen.getAllByText(/^备注：第/)).toHaveLength(100);
  });

  it('are not there where every text has its column', () => {
    renderPane(fakePort({ result }));
    expect(screen.queryByText(/不在栏目中/)).toBeNull();
  });
});

describe('a rule that breaks down', () => {
  const broken = paneRules.map((rule): Rule =>
    rule.scope === 'project' && rule.code === 'W01'
      ? {
          ...rule,
          check: () => {
            throw new TypeError('broken');
          },
        }
      : rule,
  );
  const check = (lines: string) => createChecker(nationalPack, broken).check({ sheets: [declarationSheet(lines)] });

  it('is named, the others go on', () => {
    renderPane(fakePort({ result: check(FAULTY) }));
    expect(screen.getByText(/规则 W01 没有检查成功，结果可能不全/)).toBeTruthy();
    expect(treeTexts(2)).toHaveLength(2);
  });

  it('leaves it open whether the table can be handed in', () => {
    const right = FAULTY.replace('成本指标|数量指标', '产出指标|数量指标').replace('每个', '个');
    renderPane(fakePort({ result: check(right) }));
    expect(treeTexts(2)).toEqual([]);
    expect(screen.getByText('部分规则没有检查成功')).toBeTruthy();
    expect(screen.queryByText(/可提交审核|没有发现问题/)).toBeNull();
  });
});
