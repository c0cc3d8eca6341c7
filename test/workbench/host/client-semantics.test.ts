import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

describe("Microsoft's client over our host", () => {
  it('C1: reading what was not loaded throws PropertyNotLoaded', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      range.load('address');
      expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(range.address).toBe('S!A1');
    });
  });

  it('C6: a property that no one knows is an error at sync', async () => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('S').getRange('A1').load('nosuch');
        await context.sync();
      }),
    );
    expect(error.message).toContain('not modelled: Range.Nosuch');
  });

  it('C8: a wrong shape is InvalidArgument at sync and names the statement', async () => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('S').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toMatch(/number of rows or columns/);
    expect(error.debugInfo?.statement).toContain('.values =');
  });

  it('C9: what came before a failing action stays, what came after is not run', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('S');
        sheet.getRange('C1').values = [['before']];
        sheet.getRange('C2:C3').values = [[1]];
        sheet.getRange('C4').values = [['after']];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    const sheet = model.sheets()[0];
    expect([sheet?.cell(0, 2).value, sheet?.cell(3, 2).value]).toEqual(['before', null]);
  });

  it('C10: a missing sheet is ItemNotFound, or a null object whose children are null objects', async () => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('C11: writing through a null object fails at sync', async () => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  it('C12: null leaves a cell, the empty text clears it, a scalar fills the range', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1:C1').values = [[null, '', 3]];
      sheet.getRange('A2:C2').values = 'x' as unknown as string[][];
      await context.sync();
    });
    const sheet = model.sheets()[0];
    expect([0, 1, 2].map((column) => sheet?.cell(0, column).value)).toEqual(['a', null, 3]);
    expect([0, 1, 2].map((column) => sheet?.cell(1, column).value)).toEqual(['x', 'x', 'x']);
  });

  it('C13: a range stays usable after a sync, and is released with its run', async () => {
    const { Excel, host } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      await context.sync();
      range.values = [['later']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['later']]);
    });
    expect(host.log.entries().map((entry) => entry.error)).toEqual(host.log.entries().map(() => null));
  });

  it('C15: a write of more than 1500 cells goes in bands within one request', async () => {
    const { Excel, host, model } = await bootExcel({ workbook });
    const rows = Array.from({ length: 800 }, (_, row) => [`r${row}`, row, row * 2]);
    host.log.clear();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('D1:F800').values = rows;
      await context.sync();
    });
    const writing = host.log.entries().filter((entry) => entry.writes.length > 0);
    expect(writing).toHaveLength(1);
    expect(writing[0]?.writes).toEqual(['Range.Values =', 'Range.Values =']);
    expect(writing[0]?.cellsWritten).toBe(2400);
    expect(model.sheets()[0]?.cell(799, 5).value).toBe(1598);
  });

  it('answers nested loads: items, formats, fills', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const range = sheet.getRange('A1');
      range.format.fill.color = '#FFEEDD';
      range.load('format/fill/color, format/font/bold, rowCount');
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/visibility, items/position');
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.rowCount]).toEqual(['#FFEEDD', false, 1]);
      expect(sheets.items.map((item) => [item.name, item.visibility, item.position])).toEqual([['S', 'Visible', 0]]);
    });
  });

  it('refuses what it does not know, by name', async () => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.tables.add('A1:B2', true);
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(['NotImplemented', 'not modelled: Workbook.Tables']);
  });
});
