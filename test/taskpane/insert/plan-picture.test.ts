import { planDeclarationTable } from '../../../src/core/layouts/declaration-table/plan';
import { nationalPack } from '../../../src/packs';
import { pictureOf } from '../../../src/taskpane/insert/plan-picture';

const plan = planDeclarationTable(
  {
    year: 2024,
    amountUnit: '万元',
    agencyCode: '201',
    agencyName: '某局',
    treeId: 'T2015',
    schemeId: null,
    projects: 2,
    rowsPerProject: 4,
  },
  nationalPack,
);

it('draws merged cells once and covers the whole area without a gap', () => {
  const { width, height, cells } = pictureOf(plan, 100);
  const covered = cells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
  expect(covered).toBe(width * height);
  expect(cells.filter(({ role }) => role === 'title')).toHaveLength(1);
});

it('cuts a long plan, its merged cells too', () => {
  const { width, height, cells } = pictureOf(plan, 6);
  expect(height).toBe(6);
  expect(Math.max(...cells.map((cell) => cell.y + cell.height))).toBe(6);
  expect(cells.reduce((sum, cell) => sum + cell.width * cell.height, 0)).toBe(width * height);
});
