import { screen } from '@testing-library/react';
import { fakePort } from '../../support/fake-port';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';
import { memoryStorage, renderPane, treeTexts } from '../support/render-pane';

const result = {
  ...checked(declarationSheet(FAULTY)),
  findings: [
    finding({ code: 'W01', cell: 'K5' }),
    finding({ code: 'N05', cell: 'G5', severity: 'warning', trial: true }),
    finding({ code: 'X01', cell: 'G6', severity: 'warning', trial: true }),
  ],
};

async function hide(rest: Parameters<typeof renderPane>[1] = {}) {
  const pane = renderPane(fakePort({ result }), rest);
  await pane.user.click(screen.getByRole('tab', { name: /更多/ }));
  await pane.user.click(await screen.findByRole('checkbox', { name: '不显示试行规则的问题' }));
  await pane.user.click(screen.getByRole('tab', { name: /检查/ }));
  return pane;
}

it('hides all findings on trial together, in list and counts, and says how many', async () => {
  await hide();
  expect(treeTexts(2)).toHaveLength(1);
  expect(screen.getByRole('button', { name: '建议改 0' })).toBeTruthy();
  expect(screen.getAllByText('必改 1 项')).not.toHaveLength(0);
  expect(screen.getByText(/另有 2 项试行规则未显示/)).toBeTruthy();
});

it('is remembered, and undone where it is told', async () => {
  const storage = memoryStorage();
  (await hide({ storage })).unmount();
  const { user } = renderPane(fakePort({ result }), { storage });
  expect(treeTexts(2)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '显示' }));
  expect(treeTexts(2)).toHaveLength(3);
  expect(screen.queryByText(/试行规则未显示/)).toBeNull();
});

it('says so where nothing else is left', async () => {
  const storage = memoryStorage();
  storage.write('check.hidesTrial', 'yes');
  renderPane(fakePort({ result: { ...result, findings: result.findings.slice(1) } }), { storage });
  expect(screen.getByText('没有发现问题')).toBeTruthy();
  expect(screen.getByText(/另有 2 项试行规则未显示/)).toBeTruthy();
});
