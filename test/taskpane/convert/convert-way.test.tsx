import { act, fireEvent, screen } from '@testing-library/react';
import { convertTables } from '../../../src/core/layouts/convert/convert-tables';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY } from '../support/findings';
import { renderPane } from '../support/render-pane';

const sheet = declarationSheet(FAULTY);
const result = checked(sheet);
const tables = result.tables.map(({ table }) => table);
const { treeId } = result.facts;

async function openConvert(port = fakePort({ result })) {
  const pane = renderPane(port, { view: 'template' });
  await pane.user.click(await screen.findByRole('radio', { name: '由现有表生成' }));
  return pane;
}

/** The button of this way; that of the blank template stands folded away before it. */
const insertButton = async (name = '插入到新工作表'): Promise<HTMLElement> =>
  (await screen.findAllByText(name)).at(-1)!;

const choose = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('says where a table would come from, in a workbook without one', async () => {
  const { user } = await openConvert(fakePort({ result: checked() }));
  expect(await screen.findByText('还没有可用的表')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: '粘贴识别' }).at(-1)!);
  expect(await screen.findByLabelText('表格文字')).toBeTruthy();
});

it('names the step while the workbook is read', async () => {
  await openConvert(fakePort({ snapshot: { phase: 'starting', step: 'reading' } }));
  expect((await screen.findAllByText('正在读取工作簿…')).length).toBeGreaterThan(1);
});

it('says what stood in the way of reading what was kept, and tries again', async () => {
  const port = fakePort({ result });
  port.block('cell-editing');
  const { user } = await openConvert(port);
  expect(await screen.findByText(/按回车键.*原表没有任何改动。/)).toBeTruthy();
  await user.click(screen.getByText('重试'));
  expect(await screen.findByLabelText('原表')).toBeTruthy();
});

it('shows what becomes of what and what finds no place, and inserts it', async () => {
  const { user, port } = await openConvert();
  expect((await screen.findByLabelText<HTMLSelectElement>('原表')).selectedOptions[0]?.textContent).toBe(
    '申报表 · 某县办公室 · 2 个项目',
  );
  const conversion = convertTables(tables, [], 'disclosure-table', { treeId, forms: 'sheets' }, nationalPack);
  const weights = conversion.losses.find(({ field }) => field === 'weight')!;
  expect(weights.count).toBeGreaterThan(0);
  expect(screen.getByText(new RegExp(`新表放不下：.*权重 ${weights.count} 处.*已随表保存，转回时恢复。`))).toBeTruthy();
  expect(screen.getByText(/2 个项目、7 条指标 · 全表共/)).toBeTruthy();
  await user.click(await insertButton());
  expect(port.inserted).toEqual([conversion.plans]);
  expect(screen.getByText('已生成公开表，在新工作表中。')).toBeTruthy();
});

it('draws forms on a sheet each, or all on one', async () => {
  const { user } = await openConvert();
  await screen.findByLabelText('原表');
  choose('生成', 'project-form');
  expect(await screen.findByText('插入到 2 张新工作表')).toBeTruthy();
  await user.click(screen.getByLabelText('排在一张工作表'));
  expect(screen.queryByText('插入到 2 张新工作表')).toBeNull();
});

it('restores what an earlier conversion kept in the workbook', async () => {
  const { plans } = convertTables(tables, [], 'disclosure-table', { treeId, forms: 'sheets' }, nationalPack);
  const kept = plans.flatMap(({ hiddenSheets }) =>
    hiddenSheets.map(({ name, rows }): Sheet => ({
      name,
      rows,
      merges: [],
      details: new Map(),
      visibility: 'veryHidden',
    })),
  );
  const published: Sheet = { ...plans[0]!, details: new Map(), visibility: 'visible' };
  const { user, port } = await openConvert(fakePort({ result: checked(published), kept }));
  await screen.findByLabelText('原表');
  await user.click(await insertButton());
  expect(port.inserted[0]?.[0]?.rows.flat()).toContain(51);
});

it('keeps what was chosen when something stands in the way', async () => {
  const { user, port } = await openConvert();
  await screen.findByLabelText('原表');
  choose('生成', 'project-form');
  await user.click(await screen.findByLabelText('排在一张工作表'));
  port.block('read-only');
  await user.click(await insertButton());
  expect(screen.getByText(/工作簿以只读方式打开/)).toBeTruthy();
  await user.click(screen.getByText('重试'));
  expect(port.inserted).toHaveLength(1);
});

it('follows the workbook', async () => {
  const { port } = await openConvert();
  await screen.findByLabelText('原表');
  act(() => port.show({ result: checked(sheet, declarationSheet(FAULTY, '乙')) }));
  const choices = [...screen.getByLabelText<HTMLSelectElement>('原表').options].map(({ textContent }) => textContent);
  expect(choices).toEqual(['申报表 · 申报表 · 某县办公室 · 2 个项目', '乙 · 申报表 · 某县办公室 · 2 个项目']);
});
