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

describe('H14: rows that move', () => {
  it.each([
    ['inserting', 'RowInserted', '2:3', '', 'a'],
    ['deleting', 'RowDeleted', '2:3', null, null],
  ] as const)('%s rows raises one event', async (what, changeType, address, second, fourth) => {
    const { user, host, changes, model } = await listening(workbook);
    if (what === 'inserting') user.insertRows('S', 2, 2);
    else user.deleteRows('S', 2, 2);
    await host.idle();
    expect(changes.map((change) => [change.changeType, change.address])).toEqual([[changeType, address]]);
    expect([model.sheets()[0]?.cell(1, 0).value ?? second, model.sheets()[0]?.cell(3, 0).value]).toEqual([
      second,
      fourth,
    ]);
  });

  it('undoing an insertion reports the deletion', async () => {
    const { user, host, changes } = await listening(workbook);
    user.insertRows('S', 1, 1);
    await host.idle();
    user.undo();
    await host.idle();
    expect(changes.map((change) => change.changeType)).toEqual(['RowInserted', 'RowDeleted']);
  });

  it('the add-in can move them, with what hangs on them', async () => {
    const merges = [{ top: 4, bottom: 5, left: 0, right: 0 }];
    const { Excel, host, model } = await bootExcel({ workbook: { sheets: [makeSheet('S', rows, { merges })] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      context.workbook.names.add('区域', sheet.getRange('B1:B3'));
      const validation = sheet.getRange('C5:C6').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '=$A$1:$A$3' } };
      const format = sheet.getRange('B1:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B1>1';
      format.custom.format.fill.color = '#FFCCCC';
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    await host.idle();
    const sheet = model.sheets()[0];
    expect(sheet?.merges()).toEqual([{ top: 6, bottom: 7, left: 0, right: 0 }]);
    expect(model.names()[0]?.formula).toBe('=S!$B$3:$B$5');
    expect(sheet?.validations().map(({ area, rule }) => [area.top, rule])).toEqual([
      [6, { list: { inCellDropDown: true, source: '=$A$3:$A$5' } }],
    ]);
    expect(sheet?.conditionalFormats().map(({ area, formula }) => [area.top, formula])).toEqual([[2, '=$B3>1']]);
  });
});

describe('other events', () => {
  it('sorting is told as a sort', async () => {
    const { Excel, user, host, model } = await bootExcel({ workbook });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onRowSorted.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    user.sort('S', 'A1:C3', 0);
    await host.idle();
    expect(seen).toEqual(['A1:C3']);
    expect([0, 1, 2].map((row) => model.sheets()[0]?.cell(row, 0).value)).toEqual(['a', 'b', 'c']);
  });

  it('selecting, activating, adding and deleting sheets are told', async () => {
    const { Excel, user, host, model } = await bootExcel({ workbook });
    const seen: string[] = [];
    const nameOf = (id: string) =>
      model
        .sheets()
        .find((sheet) => sheet.id === id)
        ?.name() ?? 'gone';
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (args) => void seen.push(`selected ${args.address}`));
      worksheets.onActivated.add(async (args) => void seen.push(`activated ${nameOf(args.worksheetId)}`));
      worksheets.onAdded.add(async (args) => void seen.push(`added ${nameOf(args.worksheetId)}`));
      worksheets.onDeleted.add(async (args) => void seen.push(`deleted ${nameOf(args.worksheetId)}`));
      await context.sync();
    });
    user.select('S', 'B2:C3');
    await host.idle();
    user.addSheet('新');
    await host.idle();
    user.deleteSheet('新');
    await host.idle();
    user.activate('T');
    await host.idle();
    expect(seen).toEqual(expect.arrayContaining(['selected B2:C3', 'added 新', 'deleted gone', 'activated T']));
    expect(seen.filter((entry) => entry.startsWith('added'))).toHaveLength(1);
  });
});
