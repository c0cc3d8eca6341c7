import { fireEvent, screen } from '@testing-library/react';
import { planTable } from '../../../src/core/layouts/plan-table';
import { templateContent } from '../../../src/core/layouts/template-content';
import { nationalPack } from '../../../src/packs';
import { fakePort } from '../../support/fake-port';
import { renderPane } from '../support/render-pane';

const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => void fireEvent.change(field(name), { target: { value } });
const INSERT = '插入到新工作表';

async function openTemplate(port = fakePort()) {
  const pane = renderPane(port, { view: 'template' });
  await screen.findByText(INSERT);
  return pane;
}

/** Fills in the form, and gives what a template is planned from. */
function fillIn() {
  type('指标体系', 'T2021');
  type('权重分配', 'W-2021-nocost');
  type('项目数', '2');
  type('每个项目的指标行数', '5');
  type('单位编码', '201001');
  type('单位名称', '某县办公室');
  type('金额单位', '元');
  type('预算年度', '2025');
  return {
    treeId: 'T2021',
    schemeId: 'W-2021-nocost',
    projects: 2,
    rowsPerProject: 5,
    agencyCode: '201001',
    agencyName: '某县办公室',
    amountUnit: '元',
    year: 2025,
  } as const;
}

it.each([
  ['declaration-table', '', 1],
  ['project-form', '每个项目一张工作表', 2],
  ['project-form', '排在一张工作表', 1],
  ['disclosure-table', '', 1],
] as const)('inserts the plan of what was chosen: %s %s', async (layout, forms, sheets) => {
  const { user, port } = await openTemplate();
  const options = fillIn();
  type('表式', layout);
  if (forms) await user.click(screen.getByLabelText(forms));
  await user.click(screen.getByText(/^插入到/));
  const setup = { treeId: 'T2021', forms: forms === '排在一张工作表' ? 'stacked' : 'sheets' } as const;
  expect(port.inserted).toEqual([
    planTable(layout, templateContent(layout, options, nationalPack), setup, nationalPack),
  ]);
  expect(port.inserted[0]).toHaveLength(sheets);
  const inserted = sheets > 1 ? `${sheets} 张新工作表` : '模板已插入新工作表';
  expect(screen.getByText(new RegExp(`${inserted}。填写时会自动检查。`))).toBeTruthy();
});

it('the success goes when something else is chosen', async () => {
  const { user } = await openTemplate();
  await user.click(screen.getByText(INSERT));
  type('表式', 'disclosure-table');
  expect(screen.queryByText(/模板已插入/)).toBeNull();
});

it('weights are asked for only where the layout has them', async () => {
  await openTemplate();
  type('表式', 'disclosure-table');
  expect(screen.queryByLabelText('权重分配')).toBeNull();
});

it('goes from way to way and keeps what was typed', async () => {
  const { user } = await openTemplate();
  type('单位名称', '某县办公室');
  await user.click(screen.getByRole('radio', { name: '粘贴识别' }));
  await screen.findByLabelText('表格文字');
  await user.click(screen.getByRole('radio', { name: '空白模板' }));
  expect(field('单位名称').value).toBe('某县办公室');
});

it('says how large the table will be and how the weights are filled in', async () => {
  await openTemplate();
  type('指标体系', 'T2015');
  type('权重分配', 'W-2020');
  type('项目数', '4');
  expect(screen.getByText(/4 个项目 × 6 行指标 · 全表共 28 行 · A4 横向打印/)).toBeTruthy();
  expect(screen.getByText('权重预填：产出指标 50、效益指标 30、满意度指标 10，合计 90 分。')).toBeTruthy();
});

it('another tree brings a scheme of its own', async () => {
  await openTemplate();
  type('指标体系', 'T2021');
  expect(field('权重分配').value).toMatch(/^W-2021/);
});

it('says what is wrong with a field and inserts nothing', async () => {
  const { user, port } = await openTemplate();
  type('项目数', '0');
  expect(screen.getByText('请填 1 到 200 之间的整数。')).toBeTruthy();
  await user.click(screen.getByText(INSERT));
  expect(port.inserted).toEqual([]);
});

it('warns where Excel cannot undo, and only there', async () => {
  const first = await openTemplate(fakePort({ canUndo: false }));
  expect(screen.getByText(/插入后不能按 Ctrl\+Z 撤销/)).toBeTruthy();
  first.unmount();
  await openTemplate();
  expect(screen.queryByText(/插入后不能按 Ctrl\+Z 撤销/)).toBeNull();
});

it('keeps what was typed when something stands in the way', async () => {
  const { user, port } = await openTemplate();
  type('单位名称', '某县办公室');
  port.block('read-only');
  await user.click(screen.getByText(INSERT));
  expect(screen.getByText(/工作簿以只读方式打开/)).toBeTruthy();
  expect(field('单位名称').value).toBe('某县办公室');
  await user.click(screen.getByText('重试'));
  expect(port.inserted).toHaveLength(1);
});
