import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('Sheet1', [['a']]), makeSheet('报表 1', [['b']])] };

describe('H9: sheets', () => {
  it('are found by name whatever the case, and by id', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem('SHEET1');
      byName.load('name,id');
      await context.sync();
      expect(byName.id).toMatch(/^\{[0-9A-F]{8}-/);
      const byId = context.workbook.worksheets.getItem(byName.id);
      byId.load('name');
      await context.sync();
      expect(byId.name).toBe('Sheet1');
    });
  });

  it.each([
    ['taken', 'sheet1', 'ItemAlreadyExists'],
    ['too long', 'x'.repeat(32), 'InvalidArgument'],
    ['with a forbidden sign', 'a/b', 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
  ])('cannot get a name that is %s', async (_, name, code) => {
    const { Excel, model } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect([error.code, model.sheets().length]).toEqual([code, 2]);
  });

  it('are added, named, hidden, coloured, moved and deleted', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('_zb');
      sheet.visibility = 'VeryHidden';
      const other = context.workbook.worksheets.add();
      other.name = '申报表';
      other.tabColor = '#ff8800';
      other.position = 0;
      context.workbook.worksheets.getItem('报表 1').delete();
      await context.sync();
    });
    expect(model.sheets().map((sheet) => [sheet.name(), sheet.visibility(), sheet.tabColor()])).toEqual([
      ['申报表', 'Visible', '#FF8800'],
      ['Sheet1', 'Visible', ''],
      ['_zb', 'VeryHidden', ''],
    ]);
  });

  it('keep one that is visible', async () => {
    const { Excel } = await bootExcel({ workbook: { sheets: [makeSheet('S', [])] } });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('S').visibility = 'Hidden';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  it('with a blank in the name stand in quotes in addresses', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报表 1').getRange('B2');
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'报表 1'!B2");
    });
  });

  it('are activated by selecting a range, which is then the selected range', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报表 1').getRange('K16').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect([selected.address, active.name]).toEqual(["'报表 1'!K16", '报表 1']);
    });
  });
});

describe('H8: a protected sheet', () => {
  it('refuses writes into locked cells only', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [['free']];
      await context.sync();
    });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['locked']];
        await context.sync();
      }),
    );
    expect([error.code, model.sheets()[0]?.cell(0, 0).value, model.sheets()[0]?.cell(0, 1).value]).toEqual([
      'AccessDenied',
      'a',
      'free',
    ]);
  });

  it.each([
    ['protecting it twice', true],
    ['unprotecting an unprotected one', false],
  ])('refuses %s', async (_, isProtected) => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        if (isProtected) {
          protection.protect();
          protection.protect();
        } else {
          protection.unprotect();
        }
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  });

  it('says that it is protected', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});
