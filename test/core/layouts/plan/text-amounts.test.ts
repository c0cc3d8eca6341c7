import { planTable } from '../../../../src/core/layouts/plan-table';
import { contains } from '../../../../src/core/sheet/address';
import type { SheetPlan } from '../../../../src/core/sheet/sheet-plan';
import type { Layout } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { BLANK_INDICATOR, BLANK_PROJECT } from '../../../support/contents';

/** Format of the cell that holds a value; it must be on the sheet once. */
function formatOf({ rows, formats }: SheetPlan, value: unknown): string | undefined {
  const found = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell === value ? [[index, column] as const] : [])),
  );
  expect([value, found.length]).toEqual([value, 1]);
  const [row, column] = found[0]!;
  return formats.filter(({ area }) => contains(area, row, column)).at(-1)?.format;
}

test.each<Layout>(['declaration-table', 'project-form', 'disclosure-table'])(
  'what is no number stays a text in a %s, so that no date comes of it',
  (layout) => {
    const indicators = [
      { ...BLANK_INDICATOR, name: '甲', weight: '030' },
      { ...BLANK_INDICATOR, name: '乙', weight: '20' },
    ];
    const content = {
      title: '',
      year: 2024,
      amountUnit: '万元',
      agencies: [{ code: '201', name: '局', declaredTotal: '3/4', isGrandTotal: false, parent: null }],
      projects: [{ ...BLANK_PROJECT, name: '丙', amount: '1/2', agency: 0, indicators }],
    } as const;
    const [plan] = planTable(layout, content, { treeId: 'T2015', forms: 'sheets' }, nationalPack);
    expect(formatOf(plan!, '1/2')).toBe('@');
    if (layout !== 'project-form') expect(formatOf(plan!, '3/4')).toBe('@');
    if (layout === 'disclosure-table') return;
    expect(formatOf(plan!, '030')).toBe('@');
    expect(formatOf(plan!, 20)).not.toBe('@');
  },
);
