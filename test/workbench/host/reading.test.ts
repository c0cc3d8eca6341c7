import { makeSheet, detailKey } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';

afterEach(closeAllExcels);

const sheet = makeSheet(
  'S',
  [
    ['名称', 45291, 0.95, 12.5],
    ['#N/A', true, null, '004001'],
  ],
  {
    details: new Map([
      [detailKey(0, 1), { format: 'yyyy/m/d' }],
      [detailKey(0, 2), { format: '0%' }],
      [detailKey(0, 3), { format: '0.00' }],
      [detailKey(1, 0), { problem: 'error' as const }],
      [detailKey(1, 3), { format: '@' }],
      [detailKey(8, 5), { format: '0.00' }],
    ]),
  },
);

async function read<Result>(load: string, address: string, pick: (range: Excel.Range) => Result): Promise<Result> {
  const { Excel } = await bootExcel({ workbook: { sheets: [sheet] } });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address);
    range.load(load);
    await context.sync();
    return pick(range);
  });
}

describe('reading cells', () => {
  it('H1: an empty cell is the empty text of type Empty', async () => {
    const seen = await read('values,valueTypes,text', 'C2', (range) => [range.values, range.valueTypes, range.text]);
    expect(seen).toEqual([[['']], [['Empty']], [['']]]);
  });

  it('H2: a date is a serial number with a format, and text is what is shown', async () => {
    const seen = await read('values,numberFormat,text', 'B1:D1', (range) => [
      range.values,
      range.numberFormat,
      range.text,
    ]);
    expect(seen).toEqual([[[45291, 0.95, 12.5]], [['yyyy/m/d', '0%', '0.00']], [['2023/12/31', '95%', '12.50']]]);
  });

  it('H3: an error is its text, of type Error', async () => {
    const seen = await read('values,valueTypes', 'A2:B2', (range) => [range.values, range.valueTypes]);
    expect(seen).toEqual([[['#N/A', true]], [['Error', 'Boolean']]]);
  });

  it('H4: digits in text format stay a text', async () => {
    const seen = await read('values,valueTypes', 'D2', (range) => [range.values, range.valueTypes]);
    expect(seen).toEqual([[['004001']], [['String']]]);
  });

  it('H7: a range without end has no values, and its address has no rows', async () => {
    const seen = await read('values,address,rowCount', 'A:C', (range) => [range.values, range.address, range.rowCount]);
    expect(seen).toEqual([null, 'S!A:C', 1_048_576]);
  });

  it('H7: mixed formats read null', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [sheet] } });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('S');
      target.getRange('A1').format.font.bold = true;
      const range = target.getRange('A1:B1');
      range.load('format/font/bold, format/wrapText');
      await context.sync();
      expect([range.format.font.bold, range.format.wrapText]).toEqual([null, false]);
    });
  });

  it('H10: the used range takes in formatted cells unless only values count', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [sheet, makeSheet('空', [])] } });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('S');
      const all = target.getUsedRangeOrNullObject();
      const values = target.getUsedRangeOrNullObject(true);
      const part = target.getRange('C:F').getUsedRangeOrNullObject(true);
      const none = context.workbook.worksheets.getItem('空').getUsedRangeOrNullObject(true);
      for (const range of [all, values, part]) range.load('address');
      await context.sync();
      expect([all.address, values.address, part.address]).toEqual(['S!A1:F9', 'S!A1:D2', 'S!C1:D2']);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('reads formulas beside their values, also those written in the same request', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [sheet] } });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('S');
      target.getRange('A5').formulas = [['=D1*2']];
      const range = target.getRange('A5');
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[25]], [['=D1*2']]]);
    });
  });

  it('finds intersections, cells and neighbours', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [sheet] } });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('S');
      const shared = target.getRange('A:B').getUsedRangeOrNullObject(true).getIntersectionOrNullObject('B1:C9');
      const apart = target.getRange('A1:B2').getIntersectionOrNullObject('D4');
      const moved = target.getRangeByIndexes(1, 0, 1, 2).getOffsetRange(2, 1).getResizedRange(0, 1);
      shared.load('address');
      moved.load('address');
      await context.sync();
      expect([shared.address, apart.isNullObject, moved.address]).toEqual(['S!B1:B2', true, 'S!B4:D4']);
    });
  });
});
