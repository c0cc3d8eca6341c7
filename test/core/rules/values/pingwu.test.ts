import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../../src/core/check/checker';
import type { Finding } from '../../../../src/core/check/finding';
import type { Workbook } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { readWorkbook } from '../../../../src/xlsx/read-workbook';
import { withEdits } from '../../../support/edits';

const FILE = join(__dirname, '../../../data/samples/pingwu-government-office-2023.xlsx');

async function sample(): Promise<Workbook> {
  const outcome = await readWorkbook(readFileSync(FILE));
  if (!('workbook' in outcome)) throw new Error('the sample is not read');
  return outcome.workbook;
}

function ofTheseFamilies(workbook: Workbook): readonly Finding[] {
  return createChecker(nationalPack)
    .check(workbook)
    .findings.filter(({ code }) => /^[VW]/.test(code));
}

describe('rules about values and weights over a published declaration table', () => {
  test('say what is wrong in it, and nothing else', async () => {
    const said = ofTheseFamilies(await sample()).map(({ key, severity, project, place, fix }) =>
      [key, severity, project, place.cell, fix?.edits.map(({ after }) => after).join() ?? '-'].join(' '),
    );
    expect(said).toEqual([
      'V12 warning 1 J7 个',
      'V18 warning 1 H8 -',
      'W01 error 2 K11:K16 20',
      'W04 info 3 K18 -',
      'V19 warning 4 H23 90,%,≥',
      'V12 warning 5 J27 人',
      'W06 warning 6 L29 正向指标',
      'V18 warning 8 H39 -',
      'V14 warning 9 J46 件',
      'V12 warning 10 J48 人',
      'W06 warning 10 L48 正向指标',
      'V13 error 10 J49 元/人/年',
      'W06 warning 10 L49 -',
      'V17 info 10 I50 -',
      'W06 warning 10 L50 正向指标',
      'W06 warning 10 L51 正向指标',
    ]);
  });

  test('leave only what has no fix, once all fixes are applied', async () => {
    const workbook = await sample();
    const edits = ofTheseFamilies(workbook).flatMap(({ fix }) => fix?.edits ?? []);
    const fixed = { sheets: workbook.sheets.map((sheet) => withEdits(sheet, edits)) };
    expect(ofTheseFamilies(fixed).map(({ key, place }) => `${key} ${place.cell}`)).toEqual([
      'V18 H8',
      'W04 K18',
      'V18 H39',
      'W06 L49',
      'V17 I50',
    ]);
  });
});
