import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { listening } from '../../support/requests';

afterEach(closeAllExcels);

const rows = [
  ['b', 2, '=B1*2'],
  ['a', 1, 'x'],
  ['c', 3, 'y'],
];
const workbook = { sheets: [makeSheet('S', rows), makeSheet('T', [])] };

describe('H12: change events', () => {
  it('of one cell carry the value before and after', async () => {
    const { user, host, changes, model } = await listening(workbook);
    user.edit('S', 'B1', 20);
    await host.idle();
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      address: 'B1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: model.sheets()[0]?.id,
      details: { valueBefore: 2, valueAfter: 20, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    });
  });

  it('of a paste carry its block and no details', async () => {
    const { user, host, changes } = await listening(workbook);
    user.paste('S', 'A5', [
      ['d', 4],
      ['e', 5],
    ]);
    await host.idle();
    expect(changes.map(({ address, details }) => [address, details])).toEqual([['A5:B6', undefined]]);
  });

  it('of another person are Remote', async () => {
    const { remote, host, changes } = await listening(workbook);
    remote.edit('S', 'B1', 7);
    await host.idle();
    expect(changes.map(({ source, address }) => [source, address])).toEqual([['Remote', 'B1']]);
  });

  it('of an undo are ordinary edits', async () => {
    const { user, host, changes, model } = await listening(workbook);
    user.edit('S', 'A1', 'z');
    await host.idle();
    user.undo();
    await host.idle();
    expect(changes.map(({ address, changeType }) => [address, changeType])).toEqual([
      ['A1', 'RangeEdited'],
      ['A1', 'RangeEdited'],
    ]);
    expect(model.sheets()[0]?.cell(0, 0).value).toBe('b');
  });

  it('are not raised for recalculated cells', async () => {
    const { Excel, user, host, changes, model } = await listening(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('D1').formulas = [['=B1*2']];
      await context.sync();
    });
    await host.idle();
    changes.length = 0;
    user.edit('S', 'B1', 50);
    await host.idle();
    expect(changes.map(({ address }) => address)).toEqual(['B1']);
    expect(model.sheets()[0]?.cell(0, 3).value).toBe(100);
  });

  it('can be listened to on one sheet', async () => {
    const { Excel, user, host } = await bootExcel({ workbook });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('T').onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    user.edit('S', 'A1', 1);
    user.edit('T', 'A2', 2);
    await host.idle();
    expect(seen).toEqual(['A2']);
  });

  it('end when the handler is removed', async () => {
    const { Excel, user, host } = await bootExcel({ workbook });
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return added;
    });
    handler.remove();
    await handler.context.sync();
    user.edit('S', 'A1', 1);
    await host.idle();
    expect(seen).toEqual([]);
  });
});

describe('H13: own writes', () => {
  it('raise events too, signed as this add-in, after the reply', async () => {
    const { Excel, host, changes } = await listening(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1:B1').values = [['n', 9]];
      await context.sync();
      expect(changes).toEqual([]);
    });
    await host.idle();
    expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['A1:B1', 'ThisLocalAddin'],
    ]);
  });

  it('that only format raise none', async () => {
    const { Excel, host, changes } = await listening(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B1');
      range.format.fill.color = '#FF0000';
      range.numberFormat = [['@', '0.00']];
      await context.sync();
    });
    await host.idle();
    expect(changes).toEqual([]);
  });
});
