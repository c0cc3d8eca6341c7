import { bodyOrder } from '../../../../src/core/layouts/plan/body-order';
import type { TableContent } from '../../../../src/core/table/content';
import { BLANK_PROJECT } from '../../../support/contents';

/** A table with agencies of these codes (`*`: 合计) and one project for each number: the index of its agency. */
function contentWith(codes: readonly string[], projects: readonly (number | null)[]): TableContent {
  return {
    title: '',
    year: null,
    amountUnit: '万元',
    agencies: codes.map((code) => ({ code, name: '', declaredTotal: '', isGrandTotal: code === '*', parent: null })),
    projects: projects.map((agency, index) => ({ ...BLANK_PROJECT, name: `第${index + 1}项`, agency })),
  };
}

function drawn(codes: string, projects: readonly (number | null)[], repeats: boolean): string {
  return bodyOrder(contentWith(codes.split(' '), projects), repeats)
    .map((entry) => (entry.kind === 'agency' ? entry.agency.code : entry.number))
    .join(' ');
}

test.each<[string, readonly (number | null)[], string]>([
  ['201 201001 201002', [1, 1, 2], '201 201001 1 2 201002 3'],
  ['* 201 202', [1, 2], '* 201 1 202 2'],
  ['201 *', [0, 0], '201 1 2 *'],
  ['201', [null, 0], '1 201 2'],
  ['201 202', [0], '201 1 202'],
  ['201 202', [], '201 202'],
  ['201', [7], '201 1'],
])('agencies %s with projects of %j stand as %s', (codes, projects, order) => {
  expect(drawn(codes, projects, false)).toBe(order);
  expect(drawn(codes, projects, true)).toBe(order);
});

test('projects that come back to an earlier agency stand under its row again, where projects do not name it', () => {
  expect(drawn('201 202', [0, 1, 0], true)).toBe('201 1 202 2 201 3');
  expect(drawn('201 202', [0, 1, 0], false)).toBe('201 1 202 2 3');
});
