import '../support/real-engine';
import { planTable } from '../../src/core/layouts/plan-table';
import { templateContent } from '../../src/core/layouts/template-content';
import type { SheetPlan } from '../../src/core/sheet/sheet-plan';
import type { Layout } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';
import { savedFromWorkbench } from '../../src/tools/external/workbench-file';
import { factsOfXlsx } from '../../src/tools/external/workbook-facts';
import { writePlan } from '../../src/xlsx/write-plan';

/** A blank template of one unit with two projects. */
function template(layout: Layout, treeId: string, forms: 'sheets' | 'stacked'): readonly SheetPlan[] {
  const options = {
    year: 2027,
    amountUnit: '元',
    agencyCode: '006001',
    agencyName: '县委组织部',
    treeId,
    schemeId: nationalPack.weights.schemes.find(({ tree }) => tree === treeId)!.id,
    projects: 2,
    rowsPerProject: 7,
  } as const;
  return planTable(layout, templateContent(layout, options, nationalPack), { treeId, forms }, nationalPack);
}

const layouts = [
  ['declaration-table', 'sheets'],
  ['disclosure-table', 'sheets'],
  ['project-form', 'sheets'],
  ['project-form', 'stacked'],
] as const;

describe.each(['T2015', 'T2021'])('a template of %s', (treeId) => {
  test.each(layouts)('is the same in Excel and in a file: %s, %s', async (layout, forms) => {
    const plans = template(layout, treeId, forms);
    const file = await factsOfXlsx(await writePlan(plans));
    const excel = await factsOfXlsx(await savedFromWorkbench(plans));
    expect(file.cells.length).toBeGreaterThan(10);
    for (const kind of ['cells', 'merges', 'validations', 'names', 'hiddenSheets'] as const)
      expect([kind, [...excel[kind]].sort()]).toEqual([kind, [...file[kind]].sort()]);
  });
});
