import fc from 'fast-check';
import { mergedArea, mergeIndex } from '../../../src/core/layouts/cells/merges';
import { createReader } from '../../../src/core/layouts/reader';
import type { CellValue, Row, Sheet } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { sampleWorkbook } from '../../support/sample';

const FIRST_ROW_BELOW_HEADER = 3;
const WIDTH = 14;
/** Texts with a character that nothing in the sample holds. */
const MARK = '龘';
const TEXTS = ['龘', '龘：某某', '附件龘', '龘年度', '第7页龘', '2099-龘', '龘合计', '填报人：龘', '注：龘。'];

function withText(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const rows: Row[] = [...sheet.rows];
  while (rows.length <= row) rows.push([]);
  const cells: CellValue[] = [...rows[row]!];
  while (cells.length <= column) cells.push(null);
  cells[column] = text;
  rows[row] = cells;
  return { ...sheet, rows };
}

describe('whatever somebody writes below the header', () => {
  let sample: Sheet;

  beforeAll(async () => {
    const { sheets } = await sampleWorkbook('pingwu-government-office-2023');
    sample = sheets[0]!;
  });

  test('stands in an agency, a project, an indicator or among what has no place', () => {
    const rows = fc.integer({ min: FIRST_ROW_BELOW_HEADER, max: 55 });
    fc.assert(
      fc.property(rows, fc.nat(WIDTH), fc.constantFrom(...TEXTS), (row, column, text) => {
        const area = mergedArea(mergeIndex(sample), row, column);
        // A cell under a merged one is shown to nobody.
        fc.pre(area === null || (area.top === row && area.left === column));
        const tables = createReader(nationalPack).read(withText(sample, row, column, text));
        expect(JSON.stringify(tables).includes(MARK)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('random content never throws, in any cell', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(...TEXTS, '项目名称', '三级指标', '指标值', '合计', '产出指标'),
      fc.constant(null),
    );
    const cell = fc.tuple(fc.nat(60), fc.nat(WIDTH), value);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const changed = cells.reduce((sheet, [row, column, content]) => {
          const next = withText(sheet, row, column, '');
          (next.rows[row] as CellValue[])[column] = content;
          return next;
        }, sample);
        const tables = createReader(nationalPack).read(changed);
        for (const table of tables) expect(table.area.bottom).toBeLessThan(changed.rows.length);
      }),
      { numRuns: 150 },
    );
  });
});
