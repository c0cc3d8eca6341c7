import { screen, within } from '@testing-library/react';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY } from '../support/findings';
import { renderPane, treeTexts } from '../support/render-pane';

const result = checked(declarationSheet(FAULTY));
const focused = (): string => document.activeElement?.textContent ?? '';

async function enterTree() {
  const pane = renderPane(fakePort({ result }));
  screen.getAllByRole('treeitem')[0]!.focus();
  return pane;
}

it('has one line in the tab order', async () => {
  await enterTree();
  const stops = screen.getAllByRole('treeitem').filter((line) => line.tabIndex === 0);
  expect(stops).toHaveLength(1);
});

it('moves by the arrow keys and goes to the cell on Enter', async () => {
  const { user, port } = await enterTree();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toContain('权重合计 91');
  await user.keyboard('{Enter}');
  expect(port.selected).toEqual([{ sheet: '申报表', cell: 'K5:K8' }]);
  await user.keyboard('{End}');
  expect(focused()).toContain('每个');
});

it('folds with the left arrow and unfolds with the right one', async () => {
  const { user } = await enterTree();
  await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}');
  expect(treeTexts(2)).toEqual([]);
  await user.keyboard('{ArrowRight}');
  expect(treeTexts(2)).toHaveLength(3);
});

it.each(['f', '{Alt>}{Enter}{/Alt}'])('shows the fix on %s; Escape leads back to the line', async (keys) => {
  const { user } = await enterTree();
  await user.keyboard(`{ArrowDown}${keys}`);
  within(screen.getByRole('group', { name: '修改建议' }))
    .getByRole('button', { name: '应用' })
    .focus();
  await user.keyboard('{Escape}');
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
});

it('puts the buttons of the active line into the tab order, and no others', async () => {
  const { user } = await enterTree();
  await user.keyboard('{ArrowDown}');
  const reachable = within(screen.getByRole('tree'))
    .getAllByRole('button')
    .filter((button) => button.tabIndex === 0);
  expect(reachable.map((button) => button.closest('li'))).toEqual([document.activeElement, document.activeElement]);
});

it('a click on a finding goes to its cell, a click on its buttons does not', async () => {
  const { user, port } = await enterTree();
  await user.click(screen.getByText(/权重合计 91/));
  expect(port.selected).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: '为什么、说明理由' })[0]!);
  expect(port.selected).toHaveLength(1);
});
