import { screen, within } from '@testing-library/react';
import type { Finding } from '../../../src/core/check/finding';
import type { RowInsertion } from '../../../src/core/sheet/row-insertion';
import { fixBatches } from '../../../src/taskpane/check/fix-batches';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';
import { renderPane } from '../support/render-pane';

function insertion(below: number, rest: Partial<RowInsertion> = {}): RowInsertion {
  const rows = [[null, null, null, null, '满意度指标', '服务对象满意度指标']];
  return { sheet: '申报表', below, before: [], rows, labels: ['满意度指标 / 服务对象满意度指标'], merges: [], ...rest };
}

function lacking(project: number, ...insertions: readonly RowInsertion[]): Finding {
  const args = { level1: '满意度指标' };
  const fix = { kind: 'review', key: 'T05', args, edits: [], insertions } as const;
  return finding({ code: 'T05', key: 'T05', cell: `B${project}`, project, args, group: 'file', fix });
}

function paneWith(...findings: readonly Finding[]) {
  const port = fakePort({ result: { ...checked(declarationSheet(FAULTY)), findings } });
  return renderPane(port);
}

const preview = (): HTMLElement => screen.getByRole('group', { name: '修改建议' });

it('says where rows come and for what, puts them in at 应用, and takes them out at one click', async () => {
  const { port, user } = paneWith(lacking(1, insertion(11)));
  await user.click(screen.getByRole('button', { name: '改' }));
  expect(within(preview()).getByRole('listitem').textContent).toBe(
    '在第 12 行下面插入 1 行：满意度指标 / 服务对象满意度指标',
  );
  expect(preview().textContent).toContain('插入“满意度指标”的待填行');
  expect(preview().textContent).toContain('其余栏目请补填');
  expect(port.rowsInserted).toEqual([]);

  await user.click(within(preview()).getByRole('button', { name: '应用' }));
  expect(port.rowsInserted).toEqual([[insertion(11)]]);
  expect(port.applied).toEqual([]);
  expect(screen.getByText('已插入 1 行')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤销插入' }));
  expect(screen.queryByText(/已插入/)).toBeNull();
});

it('puts in the rows of all places together', async () => {
  const two = {
    rows: [...insertion(5).rows, ...insertion(5).rows],
    labels: ['产出指标 / 数量指标', '产出指标 / 质量指标'],
  };
  const { port, user } = paneWith(lacking(1, insertion(11)), lacking(2, insertion(5, two)));
  await user.click(screen.getByRole('button', { name: '全部插入 3 行' }));
  expect(
    within(preview())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '在第 12 行下面插入 1 行：满意度指标 / 服务对象满意度指标',
    '在第 6 行下面插入 2 行：产出指标 / 数量指标、产出指标 / 质量指标',
  ]);
  await user.click(within(preview()).getByRole('button', { name: '全部插入 3 行' }));
  expect(port.rowsInserted.map((rows) => rows.map(({ below }) => below))).toEqual([[11, 5]]);
  expect(screen.getByRole('button', { name: '撤销插入（3 行）' })).toBeTruthy();
});

it('shows and makes the edits that go with the rows', async () => {
  const edits = [{ sheet: '申报表', cell: 'E12', before: null, after: '产出指标' }];
  const fix = { kind: 'review', key: 'T05.none', args: { count: 2 }, edits, insertions: [insertion(11)] } as const;
  const { port, user } = paneWith(finding({ code: 'T05', key: 'T05.none', args: { project: '甲' }, fix }));
  await user.click(screen.getByRole('button', { name: '改' }));
  expect(preview().textContent).toContain('写入待填的指标行（共 2 行）');
  expect(preview().querySelector('ins')?.textContent).toBe('产出指标');
  await user.click(within(preview()).getByRole('button', { name: '应用' }));
  expect([port.rowsInserted, port.applied]).toEqual([[[insertion(11)]], [edits]]);
  expect(screen.getByText('已改 1 处 · 已插入 1 行')).toBeTruthy();
});

it('names the sheet where the workbook has several tables', async () => {
  const result = { ...checked(declarationSheet(FAULTY), declarationSheet(FAULTY, '申报表二')) };
  const { user } = renderPane(fakePort({ result: { ...result, findings: [lacking(1, insertion(11))] } }));
  await user.click(screen.getByRole('button', { name: '改' }));
  expect(preview().textContent).toContain('在“申报表”第 12 行下面插入 1 行');
});

it('never puts rows below one row twice in one go', () => {
  const [batch] = fixBatches([lacking(1, insertion(11)), lacking(2, insertion(11)), lacking(3, insertion(4))]);
  expect(batch?.insertions.map(({ below }) => below)).toEqual([11, 4]);
  expect(batch?.fixes).toHaveLength(2);
});
