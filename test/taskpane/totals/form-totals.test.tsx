import { screen } from '@testing-library/react';
import { decimalText } from '../../../src/core/money/decimal';
import { scopesOf } from '../../../src/taskpane/status/table-scope';
import { formTotals } from '../../../src/taskpane/totals/form-totals';
import { fakePort } from '../../support/fake-port';
import { checked } from '../support/findings';
import { formSheet } from '../support/forms';
import { renderPane } from '../support/render-pane';

const result = checked(
  formSheet('信访听证经费', '10'),
  formSheet('业务运行费', '55', '某县政府办'),
  formSheet('律师服务费', ''),
);

it('adds forms up by agency, in the order of the workbook', () => {
  const [only, ...others] = formTotals(scopesOf(result));
  expect(others).toEqual([]);
  expect(decimalText(only!.amount)).toBe('65');
  expect(only!.agencies.map(({ agency, amount, projects }) => [agency, decimalText(amount), projects.length])).toEqual([
    ['某县信访局', '10', 2],
    ['某县政府办', '55', 1],
  ]);
});

it('shows them together, each project with the way to its form', async () => {
  const { user, port } = renderPane(fakePort({ result }));
  await user.click(screen.getByRole('tab', { name: '合计' }));
  expect(await screen.findByText('没有合计行，按单位相加')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '合计65.00',
    '某县信访局10.001信访听证经费103律师服务费未填',
    '某县政府办55.002业务运行费55',
  ]);
  await user.click(screen.getByRole('button', { name: '业务运行费' }));
  expect(port.selected).toEqual([{ sheet: '业务运行费', cell: 'C3' }]);
});

it('the line above counts the forms of many sheets as one table', () => {
  const many = Array.from({ length: 60 }, (_, index) => formSheet(`项目${index + 1}`, '1'));
  renderPane(fakePort({ result: checked(...many) }));
  expect(screen.getByText('· 绩效目标表 · 60 个项目', { exact: false })).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: '选择要看的表' })).toBeNull();
});
