import fc from 'fast-check';
import { sheetOfPlan } from '../../../../src/core/layouts/convert/sheet-of-plan';
import { plannedTitle } from '../../../../src/core/layouts/plan/plan-title';
import { planTable } from '../../../../src/core/layouts/plan-table';
import { createReader } from '../../../../src/core/layouts/reader';
import { contentOf } from '../../../../src/core/table/content';
import type { TableContent } from '../../../../src/core/table/content';
import type { Layout, Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { contents } from '../../../support/contents';

const RUNS = { numRuns: 60 };

/** The tables that a content gives when it is drawn and read again. */
function readBack(layout: Layout, content: TableContent, forms: 'sheets' | 'stacked' = 'sheets'): Table[] {
  const reader = createReader(nationalPack);
  const plans = planTable(layout, content, { treeId: 'T2015', forms }, nationalPack);
  return plans.flatMap((plan) => reader.read(sheetOfPlan(plan)));
}

test('a declaration table says what it was drawn from', () => {
  const held = ({ projects, ...rest }: TableContent) => ({
    ...rest,
    projects: projects.map((project) => ({ ...project, no: '', indicators: [...project.indicators] })),
  });
  fc.assert(
    fc.property(contents, (content) => {
      const [table, ...more] = readBack('declaration-table', content);
      expect(more).toEqual([]);
      expect(held(contentOf(table!))).toEqual({ ...held(content), title: plannedTitle('declaration-table', content) });
      expect([table!.unplaced, table!.misplaced]).toEqual([[], []]);
    }),
    RUNS,
  );
});
