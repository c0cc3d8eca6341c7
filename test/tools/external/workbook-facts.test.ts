import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planDeclarationTable } from '../../../src/core/layouts/declaration-table/plan';
import { nationalPack } from '../../../src/packs';
import type { WorkbookFacts } from '../../../src/tools/external/workbook-facts';
import { factsOfXlsx, lostFacts } from '../../../src/tools/external/workbook-facts';
import { writePlan } from '../../../src/xlsx/write-plan';

const template = () =>
  writePlan([
    planDeclarationTable(
      {
        year: 2024,
        amountUnit: '万元',
        agencyCode: '201001',
        agencyName: '县政府办公室',
        treeId: 'T2015',
        schemeId: null,
        projects: 2,
        rowsPerProject: 3,
      },
      nationalPack,
    ),
  ]);

/** The file with a part changed. */
function changed(file: Uint8Array, part: string, from: RegExp, to: string): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[part]!);
  expect(text).toMatch(from);
  return zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

test.each<[keyof WorkbookFacts, string, RegExp, string]>([
  ['validations', SHEET, /<dataValidations[\s\S]*<\/dataValidations>/, ''],
  ['validations', SHEET, /OFFSET\(/, 'INDEX('],
  ['merges', SHEET, /<mergeCell ref="A1:L1"\/>/, ''],
  ['names', WORKBOOK, /<definedName name="_zb_tpl"[^>]*>[^<]*<\/definedName>/, ''],
  ['names', WORKBOOK, /\$1:\$3/, '$1:$2'],
  ['hiddenSheets', WORKBOOK, / state="veryHidden"/, ''],
  ['pages', SHEET, /orientation="landscape"/, 'orientation="portrait"'],
])('a loss of %s is seen (%s %s)', async (kind, part, from, to) => {
  const file = await template();
  const [before, after] = [await factsOfXlsx(file), await factsOfXlsx(changed(file, part, from, to))];
  expect(lostFacts(before[kind], after[kind]).length).toBeGreaterThan(0);
});

test('a lost cell is seen', async () => {
  const file = await template();
  const { cells } = await factsOfXlsx(file);
  expect(lostFacts(cells, cells.slice(1))).toEqual(cells.slice(0, 1));
});

test('an untouched file has lost nothing', async () => {
  const file = await template();
  const [before, after] = [await factsOfXlsx(file), await factsOfXlsx(file.slice())];
  expect(after).toEqual(before);
});
