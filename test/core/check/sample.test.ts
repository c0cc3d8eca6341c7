import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/core/check/checker';
import { decimalText } from '../../../src/core/money/decimal';
import { parseArea } from '../../../src/core/sheet/address';
import type { CellValue, Sheet, Workbook } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { withValue } from '../../support/generate';

async function sample(): Promise<Sheet> {
  const file = join(__dirname, '../../data/samples/pingwu-government-office-2023.xlsx');
  const outcome = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!outcome.ok || !outcome.workbook.sheets[0]) throw new Error('the sample is not read');
  return outcome.workbook.sheets[0];
}

function typed(sheet: Sheet, cell: string, value: CellValue): Workbook {
  const area = parseArea(cell);
  if (!area) throw new Error(`${cell} is no cell`);
  return { sheets: [withValue(sheet, area.top, area.left, value)] };
}

describe('the sample, while somebody works on it', () => {
  test('its total fits and one project weighs 91', async () => {
    const { tables, findings, failures } = createChecker(nationalPack).check({ sheets: [await sample()] });
    const [total] = tables[0]?.totals ?? [];
    expect(total && [decimalText(total.computed), total.declared?.text, total.status]).toEqual([
      '97.2',
      '97.20',
      'match',
    ]);
    expect(findings.filter(({ code }) => code === 'W01').map(({ project, args }) => [project, args.sum])).toEqual([
      [2, 91],
    ]);
    expect(findings.filter(({ code }) => /^A/.test(code))).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('21 → 20 in K16 makes the weights right', async () => {
    const checker = createChecker(nationalPack);
    const sheet = await sample();
    checker.check({ sheets: [sheet] });
    expect(checker.check(typed(sheet, 'K16', 20)).findings.filter(({ code }) => code === 'W01')).toEqual([]);
  });

  test('9.20 → 9.30 makes the total 0.10 too little', async () => {
    const checker = createChecker(nationalPack);
    const sheet = await sample();
    checker.check({ sheets: [sheet] });
    const row = sheet.rows.findIndex((cells) => cells[2] === 9.2);
    const { findings, tables } = checker.check({ sheets: [withValue(sheet, row, 2, 9.3)] });
    expect(tables[0]?.totals[0]).toMatchObject({ status: 'mismatch' });
    expect(findings.filter(({ code }) => code === 'A01')).toMatchObject([
      { place: { cell: 'C4' }, severity: 'error', args: { computed: '97.30', declared: '97.20', difference: '0.10' } },
    ]);
  });
});
