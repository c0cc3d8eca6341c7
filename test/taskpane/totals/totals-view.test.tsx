import { screen } from '@testing-library/react';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY } from '../support/findings';
import { renderPane } from '../support/render-pane';

async function openTotals(lines: string) {
  const pane = renderPane(fakePort({ result: checked(declarationSheet(lines)) }));
  await pane.user.click(screen.getByRole('tab', { name: '合计' }));
  await screen.findByText('金额单位：万元');
  return pane;
}

it('shows declared total, what agrees, and the projects below it', async () => {
  const { user, port } = await openTotals(FAULTY);
  const agency = screen.getByRole('listitem');
  expect(agency.textContent).toContain('某县办公室3.00');
  expect(agency.textContent).toContain('相符');
  expect(agency.textContent).toContain('1网络维护费2.00');
  await user.click(screen.getByRole('button', { name: '档案整理费' }));
  expect(port.selected).toEqual([{ sheet: '申报表', cell: 'B9' }]);
});

it('shows by how much a total differs from its projects', async () => {
  await openTotals(FAULTY.replace('网络维护费|2.00', '网络维护费|2.30'));
  const agency = screen.getByRole('listitem');
  expect(agency.textContent).toContain('项目相加3.30');
  expect(agency.textContent).toContain('不符多 0.30 万元');
});

it('says which project has no amount', async () => {
  await openTotals(FAULTY.replace('档案整理费|1.00', '档案整理费|'));
  const agency = screen.getByRole('listitem');
  expect(agency.textContent).toContain('金额不全');
  expect(agency.textContent).toContain('第 2 项没有填写金额。请补填后再核对。');
});

it('goes to the row that declares a total, and folds what is below it', async () => {
  const { user, port } = await openTotals(FAULTY);
  await user.click(screen.getByTitle('转到“某县办公室”'));
  expect(port.selected).toEqual([{ sheet: '申报表', cell: 'C4' }]);
  await user.click(screen.getByRole('button', { name: '某县办公室', expanded: true }));
  expect(screen.queryByText('档案整理费')).toBeNull();
});
