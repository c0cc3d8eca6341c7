import '../../support/real-engine';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planDeclarationTable } from '../../../src/core/layouts/declaration-table/plan';
import { nationalPack } from '../../../src/packs';
import { createNodeUniver } from '../../../src/workbench/engine/node-univer';
import { createWorkbookModel } from '../../../src/workbench/engine/workbook-model';
import { contentOfDump } from '../../../src/workbench/page/file/content-of-dump';
import { dumpOfContent } from '../../../src/workbench/page/file/dump-of-content';
import { openWorkbook } from '../../../src/xlsx/open-workbook';
import type { WorkbookDump } from '../../../src/xlsx/workbook-dump';
import { writePlan } from '../../../src/xlsx/write-plan';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';

const SAMPLES = path.resolve(__dirname, '../../data/samples');

async function opened(bytes: Uint8Array): Promise<WorkbookDump> {
  const outcome = await openWorkbook(bytes, '表.xlsx');
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail}`);
  return outcome.dump;
}

/** A file through the engine, as the workbench opens and saves it. */
async function throughEngine(dump: WorkbookDump): Promise<WorkbookDump> {
  const univer = createNodeUniver();
  const model = createWorkbookModel(univer, contentOfDump(dump));
  try {
    await model.settle();
    return await opened(await writeWorkbook(dumpOfContent(model.dump())));
  } finally {
    model.dispose();
    univer.dispose();
  }
}

/** What people see and lists do; sizes that the file leaves open come back as numbers. */
function essence(dump: WorkbookDump) {
  return {
    names: dump.names,
    customXml: dump.customXml,
    properties: dump.properties,
    sheets: dump.sheets.map(({ name, visibility, rows, merges, validations, frozen, page, isProtected, cells }) => ({
      name,
      visibility,
      rows,
      validations,
      frozen,
      isProtected,
      titleRows: page?.titleRows,
      printArea: page?.area,
      merges: new Set(merges.map((merge) => JSON.stringify(merge))),
      formulas: cells.flatMap(({ row, column, formula }) => (formula ? [[row, column, formula]] : [])),
      formats: new Map(cells.flatMap(({ row, column, format }) => (format ? [[`${row},${column}`, format]] : []))),
      fills: new Map(cells.flatMap(({ row, column, look }) => (look?.fill ? [[`${row},${column}`, look.fill]] : []))),
      bold: cells.filter(({ look }) => look?.font?.bold).map(({ row, column }) => `${row},${column}`),
      borders: cells.filter(({ look }) => look?.borders).map(({ row, column }) => `${row},${column}`),
    })),
  };
}

test('a template keeps values, lists over their whole ranges, names, merges, looks and print set-up', async () => {
  const plan = planDeclarationTable(
    {
      year: 2024,
      amountUnit: '万元',
      agencyCode: '201001',
      agencyName: '县政府办公室',
      treeId: nationalPack.trees[0]!.id,
      schemeId: null,
      projects: 2,
      rowsPerProject: 6,
    },
    nationalPack,
  );
  const before = await opened(await writePlan([plan]));
  const after = await throughEngine(before);
  expect(essence(after)).toEqual(essence(before));
  expect(after.sheets[0]!.validations.map(({ formula1 }) => formula1)).toEqual(
    plan.validations.map(({ source }) => source),
  );
});

test.each(['pingwu-government-office-2023', 'menyuan-government-office-2024', 'yanchi-project-forms-2022'])(
  'the workbook %s comes back as it was',
  async (name) => {
    const before = await opened(readFileSync(path.join(SAMPLES, `${name}.xlsx`)));
    expect(essence(await throughEngine(before))).toEqual(essence(before));
  },
);
