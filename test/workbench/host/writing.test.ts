import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';

afterEach(closeAllExcels);

type Written = readonly [value: unknown, formula: string | null, format: string];

async function write(value: unknown, format?: string): Promise<Written> {
  const { Excel, model } = await bootExcel({ workbook: { sheets: [makeSheet('S', [])] } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('B2');
    if (format) range.numberFormat = [[format]];
    range.values = [[value]];
    await context.sync();
  });
  const cell = model.sheets()[0]?.cell(1, 1);
  if (!cell) throw new Error('no sheet');
  return [cell.value, cell.formula, cell.format];
}

describe('what Excel makes of a written value', () => {
  it.each<[string, unknown, string | undefined, Written]>([
    ['a number', 9.3, undefined, [9.3, null, 'General']],
    ['a truth value', true, undefined, [true, null, 'General']],
    ['digits', '12.50', undefined, [12.5, null, 'General']],
    ['digits in text format', '004001', '@', ['004001', null, '@']],
    ['a grouped number', '1,234.5', undefined, [1234.5, null, '#,##0.00']],
    ['a percentage', '95%', undefined, [0.95, null, '0%']],
    ['an ISO date', '2023-12-31', undefined, [45291, null, 'yyyy/m/d']],
    ['a local date, which stays a text', '2023/12/31', undefined, ['2023/12/31', null, 'General']],
    ['an apostrophe', "'001", undefined, ['001', null, 'General']],
    ['a formula in text format', '=A1', '@', ['=A1', null, '@']],
    ['Chinese text', '≥95%', undefined, ['≥95%', null, 'General']],
  ])('H4: %s', async (_, value, format, expected) => {
    expect(await write(value, format)).toEqual(expected);
  });

  it.each([
    ['=1+2', 3, '=1+2'],
    ['+1+2', 3, '=+1+2'],
    ['-1-2', -3, '=-1-2'],
  ])('H5: the text %s becomes a formula', async (text, value, formula) => {
    expect(await write(text)).toEqual([value, formula, 'General']);
  });

  it.each(['=SUM(', '=1+', '=A1 B1 C', '=")'])('H5: the bad formula %s is InvalidArgument', async (text) => {
    expect((await errorOf(write(text))).code).toBe('InvalidArgument');
  });

  it('H6: only the first cell of a merged area holds a value', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [makeSheet('S', [['a'], ['b'], ['c']])] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1:A3').merge();
      sheet.getRange('A1:A3').values = [['x'], ['y'], ['z']];
      const range = sheet.getRange('A1:A3');
      range.load('values');
      const inside = sheet.getRange('A1:B9').getMergedAreasOrNullObject();
      inside.load('address,areaCount');
      const below = sheet.getRange('A2:B9').getMergedAreasOrNullObject();
      await context.sync();
      expect(range.values).toEqual([['x'], [''], ['']]);
      expect([inside.address, inside.areaCount, below.isNullObject]).toEqual(['S!A1:A3', 1, true]);
    });
  });

  it('H6: more than 512 merged areas are too many for one call', async () => {
    const merges = Array.from({ length: 513 }, (_, index) => ({
      top: index * 2,
      bottom: index * 2 + 1,
      left: 0,
      right: 0,
    }));
    const { Excel } = await bootExcel({ workbook: { sheets: [makeSheet('S', [['a']], { merges })] } });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('S').getRange('A1:B2000').getMergedAreasOrNullObject().load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('GeneralException');
  });

  it('H7: writing into a range without end is refused', async () => {
    const { Excel } = await bootExcel();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A:A').values = 'x' as unknown as string[][];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('writes far below what the grid had', async () => {
    const { Excel, model } = await bootExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('AZ20000').values = [['远']];
      await context.sync();
    });
    expect(model.sheets()[0]?.cell(19_999, 51).value).toBe('远');
  });

  it('clears contents and leaves formats', async () => {
    const { Excel, model } = await bootExcel({ workbook: { sheets: [makeSheet('S', [['a', 'b']])] } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B1');
      range.format.font.bold = true;
      range.clear('Contents');
      await context.sync();
    });
    const sheet = model.sheets()[0];
    expect([sheet?.cell(0, 0).value, sheet?.style(0, 0).bold]).toEqual([null, true]);
  });
});

describe('H4: what Excel makes of what a person types', () => {
  it.each<[string, Written]>([
    ['2023/12/31', [45291, null, 'yyyy/m/d']],
    ['2023年12月31日', [45291, null, 'yyyy/m/d']],
    ['95%', [0.95, null, '0%']],
    ['=1+1', [2, '=1+1', 'General']],
    ['≥95', ['≥95', null, 'General']],
  ])('%s', async (text, expected) => {
    const { user, model } = await bootExcel();
    user.edit('Sheet1', 'B2', text);
    await model.settle();
    const cell = model.sheets()[0]?.cell(1, 1);
    expect([cell?.value, cell?.formula, cell?.format]).toEqual(expected);
  });
});
