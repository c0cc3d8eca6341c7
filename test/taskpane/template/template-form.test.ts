import {
  budgetYear,
  faultyFields,
  optionsOf,
  startForm,
  type TemplateForm,
} from '../../../src/taskpane/template/template-form';
import { nationalPack } from '../../../src/packs';
import { checked, declarationSheet, FAULTY } from '../support/findings';

const today = new Date(2023, 10, 20);
const form = startForm(nationalPack, null, today);

it.each([
  [new Date(2023, 6, 31), 2023],
  [new Date(2023, 7, 1), 2024],
  [new Date(2024, 0, 5), 2024],
])('in %s the budget of %d is drafted', (date, year) => {
  expect(budgetYear(date)).toBe(year);
});

it('starts from the pack, with a scheme of its first tree', () => {
  const tree = nationalPack.trees[0]!.id;
  expect(form).toMatchObject({ treeId: tree, projects: '3', rowsPerProject: '6', year: '2024', amountUnit: '万元' });
  expect(nationalPack.weights.schemes.find(({ id }) => id === form.schemeId)?.tree).toBe(tree);
});

it('follows the table that the workbook holds already', () => {
  const known = startForm(nationalPack, checked(declarationSheet(FAULTY)), today);
  expect(known).toMatchObject({ agencyCode: '201', agencyName: '某县办公室' });
});

it('becomes options for the plan', () => {
  expect(optionsOf({ ...form, agencyCode: ' 201001 ', agencyName: ' 某局 ', schemeId: '', year: '' })).toEqual({
    treeId: form.treeId,
    schemeId: null,
    projects: 3,
    rowsPerProject: 6,
    agencyCode: '201001',
    agencyName: '某局',
    amountUnit: '万元',
    year: null,
  });
});

it.each<[Partial<TemplateForm>, string]>([
  [{ projects: '0' }, 'projects'],
  [{ projects: '201' }, 'projects'],
  [{ projects: '1.5' }, 'projects'],
  [{ projects: '' }, 'projects'],
  [{ rowsPerProject: '31' }, 'rowsPerProject'],
  [{ agencyCode: '12' }, 'agencyCode'],
  [{ agencyCode: '2O1' }, 'agencyCode'],
  [{ year: '24' }, 'year'],
])('does not take %j', (change, field) => {
  expect([...faultyFields({ ...form, ...change })]).toEqual([field]);
  expect(optionsOf({ ...form, ...change })).toBeNull();
});
